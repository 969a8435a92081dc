#include "SettingsSubject.h"

#include "Shown.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::MethodRules)
};

const auto s_month = QStringLiteral("2592000"); // the lifetime that the portal's documentation calls its default

bool isPositive(const QString &number)
{
    auto isNumber = false;
    return number.toInt(&isNumber) > 0 && isNumber; // Java's int
}

Setting methodShouldBe(const SettingsSubject &subject, const char *method)
{
    return {setting::method, QString::fromLatin1(method), subject.value(setting::method).value_or(QString())};
}

std::optional<Finding> noMethod(const SettingsSubject &subject)
{
    if (subject.method() != QLatin1String("none") || subject.isLoginOff() || subject.isTakingTokens())
        return std::nullopt;
    const auto &settings = subject.file().settings();
    const auto isSaid = subject.has(setting::authenticate)
        || std::any_of(settings.begin(), settings.end(),
                       [](const FileSetting &setting) { return setting.name.startsWith(QLatin1String("dat.")); });
    return Finding {
        .cause = QStringLiteral("method-none"),
        .severity = isSaid ? Severity::Error : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("Tokens are switched off."),
        .evidence = {subject.seen(setting::method)},
        .consequence = Words::tr("The portal hands out no tokens, and sends every program that brings one to the login "
                                 "page."),
        .fix = isSaid
            ? Words::tr("Choose oauth2 and give the dat.oauth2 settings of your provider.")
            : Words::tr("If another file, such as security.properties, has the settings for tokens, check that "
                        "one. Else choose oauth2 and give the dat.oauth2 settings of your provider."),
        .setting = methodShouldBe(subject, "oauth2"),
    };
}

std::optional<Finding> methodThatNothingTakes(const SettingsSubject &subject)
{
    if (subject.method() != QLatin1String("jwt") || subject.isTakingTokens())
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("method-jwt"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The portal hands out tokens of the kind jwt, and takes none of them."),
        .evidence = {subject.seen(setting::method)},
        .consequence
        = Words::tr("People can download a token, and every use of it ends at the login page. That was seen "
                    "with 6.4.5 and is so in later versions."),
        .fix = Words::tr("Choose oauth2 where a provider such as Keycloak signs people in, else uuid."),
        .setting = methodShouldBe(subject, subject.hasProvider() ? "oauth2" : "uuid"),
    };
}

std::optional<Finding> unknownMethod(const SettingsSubject &subject)
{
    const auto method = subject.value(setting::method);
    if (!method || QStringList {"oauth2", "uuid", "jwt", "none"}.contains(*method, Qt::CaseInsensitive))
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("method-unknown"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("“%1” is no kind of token that the portal knows.").arg(shown(*method)),
        .evidence = {subject.seen(setting::method)},
        .consequence = Words::tr("No token is handed out and none is taken."),
        .fix = Words::tr("Choose oauth2 where a provider such as Keycloak signs people in, else uuid."),
        .setting = methodShouldBe(subject, "oauth2"),
    };
}

/// 6.x: `data_access_tokens.USERNAME` refers to `users.EMAIL`, and the roles of a uuid token are the table's.
std::optional<Finding> uuidBesideProvider(const SettingsSubject &subject)
{
    if (subject.method() != QLatin1String("uuid") || subject.isLoginOff())
        return std::nullopt;
    const auto isInDatabase = subject.value(setting::authorization).value_or(QString()) == QLatin1String("true");
    auto evidence = QList<Observation> {subject.seen(setting::method)};
    if (subject.has(setting::authenticate))
        evidence.append(subject.seen(setting::authenticate));
    if (subject.context().provider)
        evidence.append(
            {Words::tr("People of this portal are signed in by %1.").arg(subject.context().provider->issuer), false});
    return Finding {
        .cause = QStringLiteral("users-foreign-key"),
        .severity = isInDatabase ? Severity::Note : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("Tokens of the kind uuid know only people who stand in the portal's own table users."),
        .evidence = evidence,
        .consequence = Words::tr(
            "Whoever is known to the sign-in service alone gets an error (500) instead of a token. Whoever gets "
            "one sees with it what the table authorities gives their e-mail address, not what their roles at the "
            "service give."),
        .fix
        = Words::tr("Where Keycloak or another provider signs people in, use oauth2: it takes users and roles from "
                    "there. To stay with uuid, enter every person by e-mail address into users and authorities."),
        .setting = subject.hasProvider() ? std::optional(methodShouldBe(subject, "oauth2")) : std::nullopt,
    };
}

std::optional<Finding> uuidWithoutLimit(const SettingsSubject &subject)
{
    const auto most = subject.effective(setting::mostTokens);
    if (subject.method() != QLatin1String("uuid") || !most || isPositive(*most))
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("uuid-limit-bug"),
        .severity = Severity::Error,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("How many tokens a person may have is not set to a number above zero."),
        .evidence = {subject.seen(setting::mostTokens)},
        .consequence
        = Words::tr("The documentation calls 1 the default; up to 6.4.5 it is -1, and the first person who "
                    "asks for a token gets an error (500, IndexOutOfBounds)."),
        .fix = Words::tr("Set the number."),
        .setting
        = Setting {setting::mostTokens, QStringLiteral("1"), subject.value(setting::mostTokens).value_or(QString())},
    };
}

std::optional<Finding> lifetime(const SettingsSubject &subject)
{
    const auto seconds = subject.effective(setting::lifetime);
    const auto method = subject.method();
    if (!seconds)
        return std::nullopt;
    const auto isUsed = method == QLatin1String("uuid") || method == QLatin1String("jwt");
    if (isUsed && !isPositive(*seconds))
        return Finding {
            .cause = QStringLiteral("ttl-seconds"),
            .severity = Severity::Error,
            .who = Fixer::PortalAdministrator,
            .summary = Words::tr("How long a token lives is not set to a whole number of seconds above zero."),
            .evidence = {subject.seen(setting::lifetime)},
            .consequence = subject.has(setting::lifetime)
                ? Words::tr("The portal does not start, or its tokens have ended when they are made.")
                : Words::tr("The documentation calls 30 days the default; in the portal it is -1, so that a token has "
                            "ended when it is made."),
            .fix = Words::tr("Set the number; 2592000 is 30 days."),
            .setting = Setting {setting::lifetime, s_month, subject.value(setting::lifetime).value_or(QString())},
        };
    if (method != QLatin1String("oauth2") || !isPositive(*seconds))
        return std::nullopt; // the shipped example has -1 there, which means as much as no line
    return Finding {
        .cause = QStringLiteral("ttl-ignored"),
        .severity = Severity::Note,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("How long a token lives is decided by the provider, not by this setting."),
        .evidence = {subject.seen(setting::lifetime), subject.seen(setting::method)},
        .consequence = Words::tr("Tokens can live longer or shorter than the line says."),
        .fix
        = Words::tr("Set how long offline sessions may be idle, and live at most, at the provider; the line can go."),
    };
}

std::optional<Finding> lockedOut(const SettingsSubject &subject)
{
    const auto users = subject.value(setting::unauthorizedUsers);
    if (!users || users->isEmpty() || *users == knownSetting(setting::unauthorizedUsers)->fallback)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("unauth-users-no-effect"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The list of people who may have no token has no effect."),
        .evidence = {subject.seen(setting::unauthorizedUsers)},
        .consequence
        = Words::tr("The portal reads the list too late to use it, up to 6.4.5 and in later versions: these "
                    "people can get tokens."),
        .fix
        = Words::tr("Give a role to those who may have tokens, and name it in dat.filter_user_role; or take the right "
                    "to offline tokens away from these people at the provider."),
    };
}

std::optional<Finding> roleOfDownloaders(const SettingsSubject &subject)
{
    const auto role = subject.value(setting::filterRole);
    if (!role || role->isEmpty() || role->startsWith(QLatin1String("ROLE_")))
        return std::nullopt;
    const auto isSure = subject.authenticate() == QLatin1String("oauth2"); // a table of authorities may have it bare
    return Finding {
        .cause = QStringLiteral("filter-role-spelling"),
        .severity = isSure ? Severity::Error : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The role that people need for a token is not spelled as the portal spells roles."),
        .evidence = {subject.seen(setting::filterRole)},
        .consequence
        = Words::tr("The portal writes ROLE_ before each role of the provider and compares letter by letter, so that "
                    "nobody can download a token (401). Tokens that are out already work on: the setting guards the "
                    "download only."),
        .fix = Words::tr("Write ROLE_ before the name that the role has at the provider."),
        .setting = Setting {setting::filterRole, QStringLiteral("ROLE_") + *role, *role},
    };
}

} // namespace

QList<Finding> methodFindings(const SettingsSubject &subject)
{
    QList<Finding> findings;
    for (const auto rule : {noMethod, methodThatNothingTakes, unknownMethod, uuidWithoutLimit, lifetime,
                            uuidBesideProvider, lockedOut, roleOfDownloaders}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
