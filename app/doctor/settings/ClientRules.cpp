#include "ProviderAddresses.h"

#include "Claims.h"
#include "Shown.h"

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ClientRules)
};

QString valueFor(const SettingsSubject &subject, QLatin1String name)
{
    return name == setting::clientId    ? QStringLiteral("YOUR_CLIENT_ID")
        : name == setting::clientSecret ? QStringLiteral("YOUR_CLIENT_SECRET")
                                        : expectedFor(subject, name);
}

QList<Finding> missing(const SettingsSubject &subject)
{
    QList<Finding> findings;
    const auto isNow = subject.method() == QLatin1String("oauth2");
    for (const auto &known : knownSettings()) {
        const auto given = subject.value(known.name);
        if (known.neededFor != QLatin1String("oauth2") || (subject.has(known.name) && (!given || !given->isEmpty())))
            continue;
        const auto value = valueFor(subject, known.name);
        findings.append({
            .cause = QStringLiteral("setting-missing"),
            .severity = subject.severity(),
            .who = Fixer::PortalAdministrator,
            .summary = isNow ? Words::tr("%1 is not set.").arg(known.name)
                             : Words::tr("%1 is not set, and oauth2 needs it.").arg(known.name),
            .evidence = {subject.seen(known.name)},
            .consequence = Words::tr("With oauth2 and without it the portal does not start, or takes no token."),
            .fix = known.name == setting::clientId || known.name == setting::clientSecret
                ? Words::tr("Make a client for the portal at the provider, and put its name and its secret into these "
                            "settings.")
                : Words::tr("Add the line."),
            .setting = value.isEmpty() ? std::nullopt : std::optional(Setting {known.name, value}),
        });
    }
    return findings;
}

std::optional<Finding> shortSecret(const SettingsSubject &subject)
{
    static constexpr qsizetype fewestCharacters = 16; // Keycloak makes 32
    const auto *secret = subject.line(setting::clientSecret);
    if (!secret || secret->isReference || secret->isPlaceholder || secret->length >= fewestCharacters)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("client-secret-short"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = secret->length == 0 ? Words::tr("The client's secret is empty.")
                                       : Words::tr("The client's secret is too short for one that a provider made."),
        .evidence = {subject.seen(*secret)},
        .consequence
        = Words::tr("If it is wrong, the provider exchanges no token, and every request with one ends at the "
                    "login page. Of a public client the provider reads no secret: then any text will do."),
        .fix
        = Words::tr("Compare it with the client's secret at the provider; at Keycloak it stands on the client's page "
                    "Credentials."),
    };
}

/// Facts of the portal: it exchanges with its own client, and a provider takes back only tokens of the client that
/// asks.
std::optional<Finding> tokenOfAnotherClient(const SettingsSubject &subject)
{
    const auto client = subject.value(setting::clientId);
    const auto party = subject.context().claims ? Claims(*subject.context().claims).authorizedParty() : QString();
    if (!client || party.isEmpty() || *client == party || subject.line(setting::clientId)->isPlaceholder)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("other-client"),
        .severity = Severity::Note,
        .who = Fixer::You,
        .summary
        = Words::tr("Your token is one for “%1”; the portal takes those for “%2”.").arg(shown(party), shown(*client)),
        .evidence = {subject.seen(setting::clientId)},
        .consequence = Words::tr("The portal sends a token for another client to the login page."),
        .fix
        = Words::tr("Sign in with the portal's client if that is a public one, or take the file that the portal hands "
                    "out."),
    };
}

} // namespace

QList<Finding> clientFindings(const SettingsSubject &subject)
{
    auto findings = missing(subject);
    for (const auto rule : {shortSecret, tokenOfAnotherClient}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
