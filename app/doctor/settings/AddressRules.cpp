#include "ProviderAddresses.h"

#include "AddressCheck.h"
#include "Loopback.h"
#include "Shown.h"

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AddressRules)
};

const auto s_prefix = QStringLiteral("/auth");
const auto s_realms = QStringLiteral("/realms/");
constexpr qsizetype s_longestShown = 300; // an address is to be seen to its end

QString consequenceFor(QLatin1String name)
{
    if (name == setting::tokenEndpoint)
        return Words::tr("The portal cannot exchange a token for the roles of its owner: every request with a token "
                         "ends at the login page.");
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
    return path.startsWith(s_prefix + s_realms) ? path.mid(s_prefix.size()) : path;
}

bool differsByPrefix(const QUrl &one, const QUrl &other)
{
    return one.path() != other.path() && withoutPrefix(one) == withoutPrefix(other);
}

Observation wantedBy(const SettingsSubject &subject, const QString &address)
{
    const auto issuer = issuerFor(subject);
    if (subject.context().provider)
        return {Words::tr("%1 says: %2")
                    .arg(ProviderMetadata::locationFor(issuer).toString(), shown(address, s_longestShown)),
                false};
    return {Words::tr("The issuer of the token is %1").arg(shown(issuer, s_longestShown)), false};
}

/// Keycloak before version 17 had /auth before /realms; later ones only when told to.
void tellOfPrefix(Finding &finding, QLatin1String name, const QString &given)
{
    const auto hasPrefix = QUrl(given).path().startsWith(s_prefix + s_realms);
    finding.cause = QStringLiteral("auth-prefix");
    finding.summary = hasPrefix ? Words::tr("%1 has /auth before /realms, and the provider has none there.").arg(name)
                                : Words::tr("%1 lacks the /auth that the provider has before /realms.").arg(name);
    finding.fix = hasPrefix ? Words::tr("Take /auth away; Keycloak has it no more since version 17.")
                            : Words::tr("Put /auth before /realms, as the provider has it.");
}

/// Inside a network the provider may have another name, which is fine as long as it calls itself by one.
void tellOfOrigin(Finding &finding, QLatin1String name, const QUrl &given, const QUrl &wanted)
{
    finding.severity = Severity::Warning;
    finding.summary = given.host() == wanted.host()
        ? Words::tr("%1 reaches the provider by another scheme or port than its own.").arg(name)
        : Words::tr("%1 names the host %2, and the provider calls itself %3.").arg(name, given.host(), wanted.host());
    finding.consequence
        = Words::tr("That can be right inside a network. A Keycloak that does not know its name from outside then "
                    "refuses its own tokens, because another issuer stands in them.");
    finding.fix = Words::tr("Take over the address that the provider publishes, or tell Keycloak its name from outside "
                            "(hostname).");
}

/// Two lines of one file disagree, and the issuer may be the wrong one.
void tellOfDoubt(Finding &finding, const SettingsSubject &subject, QLatin1String name)
{
    finding.summary = Words::tr("%1 does not fit the issuer in the same file.").arg(name);
    finding.evidence = {subject.seen(name), subject.seen(setting::issuer)};
    finding.fix = Words::tr("Open the issuer's address with /.well-known/openid-configuration behind it, and take over "
                            "what it says.");
}

std::optional<Finding> ending(const SettingsSubject &subject, const ProviderAddress &address, const QString &given,
                              const QString &wanted)
{
    const QLatin1String folder("/protocol/openid-connect");
    // Other providers lay their addresses out otherwise, whatever the portal's documentation says of endings.
    const auto isKeycloak = subject.context().provider ? wanted.endsWith(address.ending) : given.contains(s_realms);
    if (!isKeycloak || QUrl(given).path().endsWith(address.ending))
        return std::nullopt;
    const auto at = given.indexOf(folder);
    const auto mended = !wanted.isEmpty() ? wanted : at < 0 ? QString() : given.left(at) + folder + address.ending;
    return Finding {
        .cause = QStringLiteral("endpoint-ending"),
        .severity = address.isUsed ? subject.severity() : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("%1 does not end with %2.").arg(address.setting, address.ending),
        .evidence = {subject.seen(address.setting)},
        .consequence = consequenceFor(address.setting),
        .fix = Words::tr("Take over the address that the provider publishes."),
        .setting = mended.isEmpty() ? std::nullopt : std::optional(Setting {address.setting, mended, given}),
    };
}

std::optional<Finding> addressOf(const SettingsSubject &subject, const ProviderAddress &address)
{
    const auto name = address.setting;
    const auto given = subject.value(name);
    if (!given || given->isEmpty() || subject.line(name)->isPlaceholder)
        return std::nullopt;
    const QUrl url(*given, QUrl::StrictMode);
    const auto text = expectedFor(subject, name);
    const QUrl wanted(text, QUrl::StrictMode);
    if (isSame(url, wanted))
        return std::nullopt;

    const auto severity = address.isUsed ? subject.severity() : Severity::Warning;
    const auto isSure = isIssuerSure(subject) && !text.isEmpty();
    Finding finding {
        .cause = QStringLiteral("endpoint-differs"),
        .severity = isSure ? severity : Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = Words::tr("%1 is not the address that the provider publishes.").arg(name),
        .evidence = {subject.seen(name)},
        .consequence = consequenceFor(name),
        .fix = Words::tr("Take over the address that the provider publishes."),
        .setting = isSure ? std::optional(Setting {name, text, *given}) : std::nullopt,
    };
    if (isSure)
        finding.evidence.append(wantedBy(subject, text));
    if (!isAddress(url)) {
        finding.cause = QStringLiteral("endpoint-malformed");
        finding.severity = severity;
        finding.summary = Words::tr("%1 is no web address.").arg(name);
        return finding;
    }
    if (auto wrong = ending(subject, address, *given, text))
        return wrong;
    if (text.isEmpty())
        return std::nullopt;
    if (differsByPrefix(url, wanted))
        tellOfPrefix(finding, name, *given);
    else if (url.path() == wanted.path())
        tellOfOrigin(finding, name, url, wanted);
    if (!isSure)
        tellOfDoubt(finding, subject, name);
    return finding;
}

/// Compared letter by letter (OpenID Connect Discovery section 4.3), though no call depends on it.
std::optional<Finding> issuer(const SettingsSubject &subject)
{
    const auto given = subject.value(setting::issuer);
    const auto wanted = issuerFor(subject);
    if (!given || !isIssuerSure(subject) || *given == wanted || subject.line(setting::issuer)->isPlaceholder)
        return std::nullopt;
    const auto isSlash = *given == wanted + QLatin1Char('/') || wanted == *given + QLatin1Char('/');
    Finding finding {
        .cause = QStringLiteral("issuer-differs"),
        .severity = Severity::Warning,
        .who = Fixer::PortalAdministrator,
        .summary = isSlash ? Words::tr("The issuer differs from the provider's name in the slash at its end.")
                           : Words::tr("The issuer is not the name that the provider has."),
        .evidence = {subject.seen(setting::issuer),
                     {Words::tr("The provider's name is %1").arg(shown(wanted, s_longestShown)), false}},
        .consequence = consequenceFor(setting::issuer),
        .fix = Words::tr("Write it letter by letter as the provider does."),
        .setting = Setting {setting::issuer, wanted, *given},
    };
    if (differsByPrefix(QUrl(*given), QUrl(wanted)))
        tellOfPrefix(finding, setting::issuer, *given);
    return finding;
}

std::optional<Finding> redirect(const SettingsSubject &subject)
{
    const auto given = subject.value(setting::redirect);
    if (!given || given->isEmpty() || subject.line(setting::redirect)->isPlaceholder)
        return std::nullopt;
    const QUrl url(*given, QUrl::StrictMode);
    auto wanted = expectedFor(subject, setting::redirect);
    if (wanted.isEmpty() && isAddress(url)) { // the portal may stand in a folder
        auto folder = url.path().section(QStringLiteral("/api"), 0, 0);
        while (folder.endsWith(QLatin1Char('/')))
            folder.chop(1);
        QUrl mended(url);
        mended.setPath(folder + tokenPage);
        wanted = mended.toString();
    }
    if (isSame(url, QUrl(wanted)))
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
        .consequence = Words::tr("Whoever wants to download a token is refused by the provider, or ends up elsewhere. "
                                 "Tokens that are out already work on."),
        .fix = Words::tr("Write the portal's address as people see it, with %1 behind it, and allow the same address "
                         "for the client at the provider.")
                   .arg(tokenPage),
        .setting = wanted.isEmpty() ? std::nullopt : std::optional(Setting {setting::redirect, wanted, *given}),
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

} // namespace

QList<Finding> addressFindings(const SettingsSubject &subject)
{
    QList<Finding> findings;
    for (const auto &address : providerAddresses) {
        if (auto finding = addressOf(subject, address))
            findings.append(*finding);
    }
    for (const auto rule : {redirect, issuer, unencrypted}) {
        if (auto finding = rule(subject))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lanyard
