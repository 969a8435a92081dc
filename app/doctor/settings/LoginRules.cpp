#include "SettingsSubject.h"

#include "Shown.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::LoginRules)
};

/// The way of logging in that the file has settings for. Without any, demanding one would lock everybody out.
QString loginPrepared(const SettingsSubject &subject)
{
    const auto has = [&](const char *family) {
        const auto &settings = subject.file().settings();
        return std::any_of(settings.begin(), settings.end(),
                           [&](const FileSetting &setting) { return setting.name.startsWith(QLatin1String(family)); });
    };
    return has("spring.security.oauth2.client.registration.") ? QStringLiteral("oauth2")
        : has("spring.security.saml2.") || has("saml.")       ? QStringLiteral("saml")
                                                              : QString();
}

std::optional<Setting> loginShouldBe(const SettingsSubject &subject)
{
    const auto login = loginPrepared(subject);
    return login.isEmpty() || login == subject.authenticate()
        ? std::nullopt
        : std::optional(Setting {setting::authenticate, login, subject.authenticate()});
}

/// What the portal does disproves that it runs with this file.
std::optional<Finding> notInUse(const SettingsSubject &subject)
{
    const auto &answered = subject.context().answered;
    const auto status = answered ? answered->controlStatus : 0;
    const auto isSilentMethod = subject.method() == QLatin1String("none") || subject.method() == QLatin1String("jwt");
    const auto isRefusing = subject.isLoginOff() && status == 401;
    const auto isOpen = !subject.isLoginOff() && subject.has(setting::authenticate) && status == 200;
    const auto isTaking = !subject.isLoginOff() && isSilentMethod && subject.isTakingTokens();
    if (!isRefusing && !isOpen && !isTaking)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("settings-not-in-use"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The portal does not run with the settings of this file."),
        .evidence = {subject.seen(isTaking ? setting::method : setting::authenticate),
                     {isRefusing   ? Words::tr("The portal refuses a request without a token (401).")
                          : isOpen ? Words::tr("The portal answers a request without a token with data (200).")
                                   : Words::tr("The portal demands a token, and takes one."),
                      false}},
        .consequence = Words::tr("What is changed in this file may change nothing."),
        .fix = Words::tr("Find the file, the command line or the environment that the portal was started with, and "
                         "check that one. A portal reads its settings only when it starts."),
    };
}

std::optional<Finding> noLogin(const SettingsSubject &subject)
{
    const auto &answered = subject.context().answered;
    if (!subject.isLoginOff() || (answered && answered->controlStatus == 401))
        return std::nullopt;
    const auto login = subject.authenticate();
    auto evidence = QList<Observation> {subject.seen(setting::authenticate)};
    if (answered && answered->controlStatus == 200)
        evidence.append({Words::tr("The portal answers a request without a token with data (200)."), false});
    return Finding {
        .cause = QStringLiteral("no-authentication"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The portal's interface for programs asks nobody who they are."),
        .evidence = evidence,
        .consequence
        = Words::tr("Every study is open to everybody, with any token or none; an answer proves nothing about a token. "
                    "The portal hands out no tokens either."),
        .fix = login == QLatin1String("optional_oauth2")
            ? Words::tr("If the studies are meant for some people only, demand a login; a login that people may leave "
                        "out protects nothing. If they are public, leave it: no token is needed.")
            : Words::tr(
                  "If the studies are meant for some people only, demand a login. If they are public, leave it: no "
                  "token is needed."),
        .setting = loginShouldBe(subject),
    };
}

std::optional<Finding> unknownLogin(const SettingsSubject &subject)
{
    const auto login = subject.value(setting::authenticate);
    if (!login || subject.isLoginOff() || subject.isSamlLogin() || subject.authenticate() == QLatin1String("oauth2"))
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("login-unknown"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("“%1” is no way of logging in that cBioPortal 6 or 7 knows.").arg(shown(*login)),
        .evidence = {subject.seen(setting::authenticate)},
        .consequence = Words::tr("A portal of that age then protects nothing, or does not start."),
        .fix = Words::tr("Say oauth2 or saml. Older portals had further ways; if yours is older, leave it."),
        .setting = loginShouldBe(subject),
    };
}

/// In 6.x the roles of a SAML login come from its assertion or the table `authorities`, those of a token from the
/// claim.
std::optional<Finding> samlBesideTokens(const SettingsSubject &subject)
{
    if (!subject.isSamlLogin() || subject.method() != QLatin1String("oauth2"))
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("login-is-saml"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("Roles come from two places: in the browser from SAML, for tokens from the token."),
        .evidence
        = {subject.seen(setting::authenticate), subject.seen(setting::method), subject.seen(setting::rolesPath)},
        .consequence
        = Words::tr("A study that opens in the browser can stay closed to the same person's token, and the "
                    "other way round."),
        .fix = Words::tr("Let people log in by oauth2 with the same provider, or see to it that the provider puts the "
                         "same roles into the SAML assertion and into access tokens."),
        .setting = loginShouldBe(subject),
    };
}

std::optional<Finding> groupForEverybody(const SettingsSubject &subject)
{
    const auto group = subject.value(setting::shownGroup);
    if (!group || group->compare(QLatin1String("all"), Qt::CaseInsensitive) != 0 || subject.isLoginOff())
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("all-studies-shown"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("Every study is open to everybody who can log in."),
        .evidence = {subject.seen(setting::shownGroup)},
        .consequence
        = Words::tr("The group in this setting is given to everybody, and “ALL” opens every study, so that "
                    "roles decide nothing."),
        .fix = Words::tr("Name the group of the public studies."),
        .setting = Setting {setting::shownGroup, QStringLiteral("PUBLIC"), *group},
    };
}

} // namespace

QList<Finding> loginFindings(const SettingsSubject &subject)
{
    QList<Finding> findings;
    for (const auto rule : {notInUse, noLogin, unknownLogin, samlBesideTokens, groupForEverybody}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
