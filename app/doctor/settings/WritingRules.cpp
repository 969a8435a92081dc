#include "SettingsSubject.h"

#include "Shown.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::WritingRules)
};

/// The right line, where it can be written without telling a secret.
std::optional<Setting> corrected(const QString &name, const FileSetting &written)
{
    if (written.isSecret)
        return std::nullopt;
    return Setting {name, meantValue(written.value), {}};
}

std::optional<Finding> misspelled(const SettingsSubject &subject, const FileSetting &written)
{
    const auto *meant = meantSetting(written.name);
    if (!meant)
        return std::nullopt;
    const auto isThereToo = subject.file().find(meant->name) != nullptr;
    const auto isNeeded = !isThereToo
        && (meant->neededFor == subject.method() || meant->name == setting::method
            || meant->name == setting::rolesPath);
    return Finding {
        .cause = QStringLiteral("setting-misspelled"),
        .severity = isNeeded ? Severity::Error
            : isThereToo     ? Severity::Note
                             : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("“%1” is no setting of the portal; “%2” is.").arg(shown(written.name), meant->name),
        .evidence
        = {subject.seen(written), {Words::tr("“%1” is described in: %2.").arg(meant->name, meant->source), false}},
        .consequence = isThereToo
            ? Words::tr("The line does nothing.")
            : Words::tr("The portal passes over the line without a word and runs as if it were not "
                        "there."),
        .fix = written.name.startsWith(QLatin1Char('-'))
            ? Words::tr("Take the dashes away: they belong before a setting on a command line, not in a file.")
            : Words::tr("Write the name as the portal has it, letter by letter, capitals too."),
        .setting = isThereToo ? std::nullopt : corrected(meant->name, written),
    };
}

std::optional<Finding> repeated(const SettingsSubject &subject, const FileSetting &last)
{
    const auto all = subject.file().all(last.name);
    const auto areSame = [&](const FileSetting &one) { return one.fingerprint == last.fingerprint; };
    if (all.size() < 2 || last.line != all.last().line || last.tokenAt != all.last().tokenAt
        || std::all_of(all.begin(), all.end(), areSame))
        return std::nullopt;
    QList<Observation> evidence;
    for (const auto &one : all)
        evidence.append(subject.seen(one));
    // Spring keeps every --name=value of a name and puts them together; in a file the last one wins.
    const auto areJoined = std::all_of(all.begin(), all.end(), [](const FileSetting &one) { return one.isOption; });
    return Finding {
        .cause = QStringLiteral("setting-repeated"),
        .severity = areJoined ? Severity::Error : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("“%1” is there more than once, with different values.").arg(shown(last.name)),
        .evidence = evidence,
        .consequence = areJoined ? Words::tr("The portal takes all the values at once, with commas between them.")
                                 : Words::tr("The last line counts, and the others mislead whoever reads them."),
        .fix = Words::tr("Keep the line that is right."),
        .setting = corrected(last.name, last),
    };
}

/// Java keeps quotes, and blanks at a line's end, as a part of the value.
std::optional<Finding> surrounded(const SettingsSubject &subject, const FileSetting &written)
{
    const auto meant = meantValue(written.value);
    if (written.isSecret || meant == written.value || subject.file().form() != PropertiesFile::Form::Properties)
        return std::nullopt;
    const auto isQuoted = meant != written.value.trimmed();
    return Finding {
        .cause = QStringLiteral("stray-characters"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = isQuoted
            ? Words::tr("The quotes around the value of “%1” are a part of it.").arg(shown(written.name))
            : Words::tr("The blank behind the value of “%1” is a part of it.").arg(shown(written.name)),
        .evidence = {subject.seen(written)},
        .consequence = Words::tr("They count as part of the value, which then fits nothing."),
        .fix = isQuoted ? Words::tr("Take the quotes away: a properties file needs none.")
                        : Words::tr("Take the blank at the line's end away."),
        .setting = corrected(written.name, written),
    };
}

std::optional<Finding> leftFromExample(const SettingsSubject &subject, const FileSetting &written)
{
    if (!written.isPlaceholder)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("placeholder-left"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The value of “%1” looks like an example's, not like your own.").arg(shown(written.name)),
        .evidence = {subject.seen(written)},
        .consequence = Words::tr("Nothing that depends on it works."),
        .fix = written.isSecret
            ? Words::tr("Put the client's secret there; at Keycloak it stands on the client's page Credentials.")
            : Words::tr("Put the value of your own portal or provider there."),
    };
}

} // namespace

QList<Finding> writingFindings(const SettingsSubject &subject)
{
    QList<Finding> findings;
    for (const auto &written : subject.file().settings()) {
        if (auto finding = misspelled(subject, written))
            findings.append(*finding);
        if (!knownSetting(written.name))
            continue;
        for (const auto rule : {repeated, surrounded, leftFromExample}) {
            if (auto finding = rule(subject, written))
                findings.append(*finding);
        }
    }
    return findings;
}

} // namespace lanyard
