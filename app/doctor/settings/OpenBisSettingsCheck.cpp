#include "OpenBisSettingsCheck.h"

#include "Shown.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisSettingsCheck)
};

const auto s_enabled = QStringLiteral("personal-access-tokens-enabled");
const auto s_file = QStringLiteral("personal-access-tokens-file-path");
const auto s_longest = QStringLiteral("personal-access-tokens-max-validity-period");
const auto s_warning = QStringLiteral("personal-access-tokens-validity-warning-period");

Observation seen(const PropertiesFile &file, const FileSetting &line)
{
    return {W::tr("%1 says %2=%3.").arg(file.name(), line.name, shown(line.value)), false};
}

Finding finding(const char *cause, Severity severity, const QString &summary)
{
    Finding made;
    made.cause = QLatin1String(cause);
    made.severity = severity;
    made.who = Fixer::PortalAdministrator;
    made.summary = summary;
    return made;
}

/// Seconds, as openBIS takes them; not set: no line, or no number.
std::optional<qint64> secondsOf(const FileSetting *line)
{
    auto isNumber = false;
    const auto number = line ? line->value.trimmed().toLongLong(&isNumber) : 0;
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

void checkEnabled(const PropertiesFile &file, QList<Finding> &findings)
{
    const auto *line = file.find(s_enabled);
    if (!line || line->isReference || line->value.trimmed() == QLatin1String("true"))
        return; // openBIS has them on where nothing is said
    auto off = finding("pat-disabled", Severity::Error, W::tr("The file switches personal access tokens off"));
    off.evidence = {seen(file, *line)};
    off.consequence = W::tr("Nobody can make or use one.");
    off.fix = W::tr("Let it say true, then restart openBIS.");
    off.setting = Setting {s_enabled, QStringLiteral("true"), line->value};
    findings.append(off);
}

void checkPath(const PropertiesFile &file, QList<Finding> &findings)
{
    const auto *line = file.find(s_file);
    if (!line || !line->value.trimmed().isEmpty())
        return;
    auto none = finding("pat-file-path", Severity::Error, W::tr("The file names no place to keep the tokens"));
    none.evidence = {seen(file, *line)};
    none.consequence = W::tr("openBIS cannot keep the tokens over a restart.");
    none.fix
        = W::tr("Name a file that openBIS may write, or take the line out: the file then lies in openBIS's folder.");
    findings.append(none);
}

/// A period that is no number, or other than the running server says.
void checkPeriod(const PropertiesFile &file, const QString &name, std::optional<std::chrono::seconds> running,
                 QList<Finding> &findings)
{
    const auto *line = file.find(name);
    if (!line || line->isReference)
        return;
    const auto period = secondsOf(line);
    if (period && (!running || running->count() == *period))
        return;
    auto wrong = period ? finding("pat-period-not-running", Severity::Warning,
                                  W::tr("The running server has another period than the file"))
                        : finding("pat-period", Severity::Error, W::tr("A period is no number of seconds"));
    wrong.evidence = {seen(file, *line)};
    if (period)
        wrong.evidence.append({W::tr("The server says %1.").arg(running->count()), false});
    wrong.consequence = W::tr("Tokens end, or are warned of, at another time than the file says.");
    wrong.fix = period ? W::tr("Restart openBIS, or look whether this is the file that it reads.")
                       : W::tr("Write seconds without a unit: 2592000 are 30 days.");
    findings.append(wrong);
}

void checkBoth(const PropertiesFile &file, QList<Finding> &findings)
{
    constexpr qint64 usualLongest = 30 * 86400;
    constexpr qint64 usualWarning = 5 * 86400;
    const auto longest = secondsOf(file.find(s_longest)).value_or(usualLongest);
    const auto warning = secondsOf(file.find(s_warning)).value_or(usualWarning);
    if (warning < longest)
        return;
    auto always = finding("pat-warning-period", Severity::Warning,
                          W::tr("The time of warning is as long as a token's whole life"));
    always.evidence = {
        {W::tr("A token lives %1 s at most, and is warned of %2 s before its end.").arg(longest).arg(warning), false}};
    always.consequence = W::tr("Each token counts as about to end from its first moment, so that clients make one "
                               "after the other, and their owners get mail for each.");
    always.fix = W::tr("Let the time of warning be the shorter one.");
    always.setting = Setting {s_warning, QString::number(longest / 6), QString::number(warning)};
    findings.append(always);
}

} // namespace

QList<Finding> checkOpenBisSettings(const PropertiesFile &file, const Evidence &evidence)
{
    const auto server = evidence.openBis ? evidence.openBis->server : std::nullopt;
    QList<Finding> findings;
    checkEnabled(file, findings);
    checkPath(file, findings);
    checkPeriod(file, s_longest, server ? std::optional(server->maxValidity) : std::nullopt, findings);
    checkPeriod(file, s_warning, server ? std::optional(server->warningPeriod) : std::nullopt, findings);
    checkBoth(file, findings);
    return findings;
}

} // namespace lanyard
