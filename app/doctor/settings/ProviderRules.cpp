#include "SettingsSubject.h"

#include "AddressCheck.h"
#include "Claims.h"
#include "Shown.h"

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProviderRules)
};

const QLatin1String s_tokenPage("/api/data-access-token/oauth2");

struct Address
{
    QLatin1String setting;
    QLatin1String ending; ///< at Keycloak
    QUrl ProviderMetadata::*endpoint;
    bool isUsed; ///< no call needs the others: the portal verifies no token by itself
};

const Address s_addresses[] {
    {setting::tokenEndpoint, QLatin1String("/token"), &ProviderMetadata::tokenEndpoint, true},
    {setting::authorizationEndpoint, QLatin1String("/auth"), &ProviderMetadata::authorizationEndpoint, true},
    {setting::keys, QLatin1String("/certs"), &ProviderMetadata::jwksUri, false},
};

/// The issuer as far as anybody tells: the provider itself, a token of its, or the file.
QString issuerOf(const SettingsSubject &subject)
{
    const auto &context = subject.context();
    if (context.provider)
        return context.provider->issuer;
    if (context.claims && !Claims(*context.claims).issuer().isEmpty())
        return Claims(*context.claims).issuer();
    auto issuer = subject.value(setting::issuer).value_or(QString());
    while (issuer.endsWith(QLatin1Char('/')))
        issuer.chop(1);
    return issuer;
}

/// What the setting should be; empty when nobody tells.
QString expected(const SettingsSubject &subject, const Address &address)
{
    if (subject.context().provider)
        return ((*subject.context().provider).*address.endpoint).toString();
    const auto issuer = issuerOf(subject);
    if (!issuer.contains(QLatin1String("/realms/")) || looksLikePlaceholder(issuer))
        return {};
    return issuer + QStringLiteral("/protocol/openid-connect") + address.ending; // as Keycloak lays them out
}

QString expectedRedirect(const SettingsSubject &subject)
{
    const auto &portal = subject.context().portal;
    return portal.isEmpty() ? QString() : portal.toString(QUrl::StripTrailingSlash) + s_tokenPage;
}

QString fitting(const SettingsSubject &subject, QLatin1String name)
{
    for (const auto &address : s_addresses) {
        if (address.setting == name)
            return expected(subject, address);
    }
    if (name == setting::issuer)
        return issuerOf(subject);
    if (name == setting::redirect)
        return expectedRedirect(subject);
    return name == setting::clientId    ? QStringLiteral("YOUR_CLIENT_ID")
        : name == setting::clientSecret ? QStringLiteral("YOUR_CLIENT_SECRET")
                                        : QString();
}

QString consequenceFor(QLatin1String name)
{
    if (name == setting::tokenEndpoint)
        return Words::tr(
            "The portal cannot exchange a token for the roles of its owner: every request with a token ends "
            "at the login page.");
    if (name == setting::authorizationEndpoint)
        return Words::tr("Whoever asks the portal for a token is sent to a page that is not there.");
    return Words::tr("Tokens work all the same: the portal checks none by this setting. It misleads whoever reads it.");
}

bool isSame(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other)
        && one.path() == other.path() && one.query() == other.query();
}

bool isAddress(const QUrl &url)
{
    return url.isValid() && url.scheme().startsWith(QLatin1String("http")) && !url.host().isEmpty();
}

QString withoutPrefix(const QUrl &url)
{
    const auto path = url.path();
    return path.startsWith(QLatin1String("/auth/realms/")) ? path.mid(5) : path;
}

bool differsByPrefix(const QUrl &one, const QUrl &other)
{
    return one.path() != other.path() && withoutPrefix(one) == withoutPrefix(other);
}

Observation published(const SettingsSubject &subject, const QString &address)
{
    const auto issuer = issuerOf(subject);
    if (subject.context().provider)
        return {Words::tr("%1 says: %2").arg(ProviderMetadata::locationFor(issuer).toString(), shown(address, 300)),
                false};
    return {Words::tr("That does not belong to the issuer %1.").arg(shown(issuer, 300)), false};
}

/// Keycloak before version 17 had /auth before /realms; later ones only when told to.
Finding prefix(const SettingsSubject &subject, QLatin1String name, const QString &given, const QString &wanted,
               Severity severity)
{
    const auto hasPrefix = QUrl(given).path().startsWith(QLatin1String("/auth/realms/"));
    return {
        .cause = QStringLiteral("auth-prefix"),
        .severity = severity,
        .who = Fixer::PortalAdministrator,
        .summary = hasPrefix ? Words::tr("%1 has /auth before /realms, and the provider has none there.").arg(name)
                             : Words::tr("%1 lacks the /auth that the provider has before /realms.").arg(name),
        .evidence = {subject.seen(name), published(subject, wanted)},
        .consequence = consequenceFor(name),
        .fix = hasPrefix ? Words::tr("Take /auth away; Keycloak has it no more since version 17.")
                         : Words::tr("Put /auth before /realms, as the provider has it."),
        .setting = Setting {name, wanted, given},
    };
}

std::optional<Finding> addressOf(const SettingsSubject &subject, const Address &address)
{
    const auto name = address.setting;
    const auto given = subject.value(name);
    if (!given || given->isEmpty() || subject.line(name)->isPlaceholder)
        return std::nullopt;
    const QUrl url(*given, QUrl::StrictMode);
    const auto wanted = expected(subject, address);
    const QUrl other(wanted, QUrl::StrictMode);
    if (!wanted.isEmpty() && isSame(url, other))
        return std::nullopt;

    const auto isPublished = subject.context().provider.has_value();
    const auto isClear = !wanted.isEmpty();
    const auto severity = address.isUsed ? subject.severity() : Severity::Warning;
    Finding finding {
        .cause = QStringLiteral("endpoint-differs"),
        .severity = severity,
        .who = Fixer::PortalAdministrator,
        .summary = {},
        .evidence = {subject.seen(name)},
        .consequence = consequenceFor(name),
        .fix = isClear ? Words::tr("Take over the address that the provider publishes.")
                       : Words::tr("Look the address up in the provider's description, below "
                                   "/.well-known/openid-configuration."),
    };
    if (isClear) {
        finding.evidence.append(published(subject, wanted));
        finding.setting = Setting {name, wanted, *given};
    }
    if (!isAddress(url)) {
        finding.cause = QStringLiteral("endpoint-malformed");
        finding.summary = Words::tr("%1 is no web address.").arg(name);
        return finding;
    }
    const auto isKeycloak = !isPublished || wanted.endsWith(address.ending); // others lay their addresses out otherwise
    if (isKeycloak && !url.path().endsWith(address.ending)) {
        finding.cause = QStringLiteral("endpoint-ending");
        finding.summary = Words::tr("%1 does not end with %2.").arg(name, address.ending);
        return finding;
    }
    if (!isClear)
        return std::nullopt;
    if (differsByPrefix(url, other))
        return prefix(subject, name, *given, wanted, isPublished ? severity : Severity::Warning);
    if (url.path() == other.path()) {
        // Inside a network the provider may have another name, which is fine as long as it calls itself by one.
        finding.severity = Severity::Warning;
        finding.summary = url.host() == other.host()
            ? Words::tr("%1 reaches the provider by another scheme or port than its own.").arg(name)
            : Words::tr("%1 names the host %2, and the provider calls itself %3.").arg(name, url.host(), other.host());
        finding.consequence
            = Words::tr("That can be right inside a network. A Keycloak that does not know its name from "
                        "outside then refuses its own tokens, because another issuer stands in them.");
        finding.fix
            = Words::tr("Take over the address that the provider publishes, or tell Keycloak its name from outside "
                        "(hostname).");
        return finding;
    }
    finding.severity = isPublished ? severity : Severity::Warning;
    finding.summary = isPublished ? Words::tr("%1 is not the address that the provider publishes.").arg(name)
                                  : Words::tr("%1 belongs to another realm than the issuer.").arg(name);
    return finding;
}

/// Compared letter by letter (OpenID Connect Discovery section 4.3), though no call depends on it.
std::optional<Finding> issuer(const SettingsSubject &subject)
{
    const auto given = subject.value(setting::issuer);
    const auto wanted = issuerOf(subject);
    const auto isKnown = subject.context().provider || subject.context().claims;
    if (!given || !isKnown || wanted.isEmpty() || *given == wanted || subject.line(setting::issuer)->isPlaceholder)
        return std::nullopt;
    if (QUrl(*given).host() == QUrl(wanted).host() && differsByPrefix(QUrl(*given), QUrl(wanted)))
        return prefix(subject, setting::issuer, *given, wanted, Severity::Warning);
    const auto isSlash = *given == wanted + QLatin1Char('/') || wanted == *given + QLatin1Char('/');
    return Finding {
        .cause = QStringLiteral("issuer-differs"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = isSlash ? Words::tr("The issuer differs from the provider's name in the slash at its end.")
                           : Words::tr("The issuer is not the name that the provider has."),
        .evidence = {subject.seen(setting::issuer), {Words::tr("The provider's name is %1").arg(wanted), false}},
        .consequence = consequenceFor(setting::issuer),
        .fix = Words::tr("Write it letter by letter as the provider does."),
        .setting = Setting {setting::issuer, wanted, *given},
    };
}

std::optional<Finding> redirect(const SettingsSubject &subject)
{
    const auto given = subject.value(setting::redirect);
    if (!given || given->isEmpty() || subject.line(setting::redirect)->isPlaceholder)
        return std::nullopt;
    const QUrl url(*given, QUrl::StrictMode);
    auto wanted = expectedRedirect(subject);
    if (wanted.isEmpty() && !url.path().endsWith(s_tokenPage) && isAddress(url))
        wanted = url.resolved(QUrl(QString(s_tokenPage))).toString();
    const auto isFine = wanted.isEmpty() ? isAddress(url) : isSame(url, QUrl(wanted));
    if (isFine)
        return std::nullopt;
    auto evidence = QList<Observation> {subject.seen(setting::redirect)};
    if (!subject.context().portal.isEmpty())
        evidence.append({Words::tr("The portal is at %1").arg(subject.context().portal.toString()), false});
    return Finding {
        .cause = QStringLiteral("redirect-differs"),
        .severity = subject.severity(),
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("After the login people do not come back to the portal's page for tokens."),
        .evidence = evidence,
        .consequence
        = Words::tr("Nobody can download a token: the provider refuses the address, or the browser ends up "
                    "elsewhere."),
        .fix
        = Words::tr("Write the portal's address as people see it, with %1 behind it, and allow the same address for "
                    "the client at the provider.")
              .arg(s_tokenPage),
        .setting = wanted.isEmpty() ? std::nullopt : std::optional(Setting {setting::redirect, wanted, *given}),
    };
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

/// Without a description of the provider nothing else tells whether http is meant.
std::optional<Finding> unencrypted(const SettingsSubject &subject)
{
    const auto given = subject.value(setting::tokenEndpoint);
    const QUrl url(given.value_or(QString()));
    const auto isPrivate = isLoopback(url) || !url.host().contains(QLatin1Char('.')); // a name within one network
    if (subject.context().provider || url.scheme() != QLatin1String("http") || isPrivate)
        return std::nullopt;
    return Finding {
        .cause = QStringLiteral("endpoint-unencrypted"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("The portal talks to %1 without encryption.").arg(url.host()),
        .evidence = {subject.seen(setting::tokenEndpoint)},
        .consequence = Words::tr("The client's secret and everybody's tokens can be read on the way."),
        .fix = Words::tr("Use https."),
        .setting = Setting {setting::tokenEndpoint, QString(*given).replace(0, 4, QStringLiteral("https")), *given},
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

QList<Finding> missing(const SettingsSubject &subject)
{
    QList<Finding> findings;
    const auto isNow = subject.method() == QLatin1String("oauth2");
    for (const auto &known : knownSettings()) {
        const auto given = subject.value(known.name);
        if (known.neededFor != QLatin1String("oauth2") || (subject.has(known.name) && (!given || !given->isEmpty())))
            continue;
        const auto value = fitting(subject, known.name);
        findings.append({
            .cause = QStringLiteral("setting-missing"),
            .severity = subject.severity(),
            .who = Fixer::PortalAdministrator,
            .summary = isNow ? Words::tr("%1 is not set.").arg(known.name)
                             : Words::tr("%1 is not set, and oauth2 needs it.").arg(known.name),
            .evidence = {subject.seen(known.name)},
            .consequence = Words::tr("With oauth2 and without it the portal does not start, or takes no token."),
            .fix = known.name == setting::clientId || known.name == setting::clientSecret
                ? Words::tr("Make a client for the portal at the provider, and put what it is called, and its secret, "
                            "there.")
                : Words::tr("Add the line."),
            .setting = value.isEmpty() ? std::nullopt : std::optional(Setting {known.name, value}),
        });
    }
    return findings;
}

} // namespace

QList<Finding> providerFindings(const SettingsSubject &subject)
{
    if (!subject.usesProvider())
        return {};
    auto findings = missing(subject);
    for (const auto &address : s_addresses) {
        if (auto finding = addressOf(subject, address))
            findings.append(*finding);
    }
    for (const auto rule : {redirect, shortSecret, issuer, unencrypted, tokenOfAnotherClient}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
