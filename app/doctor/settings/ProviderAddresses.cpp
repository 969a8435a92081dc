#include "ProviderAddresses.h"

#include "Claims.h"

namespace lanyard {

const std::array<ProviderAddress, 3> providerAddresses {{
    {setting::tokenEndpoint, QLatin1String("/token"), &ProviderMetadata::tokenEndpoint, true},
    {setting::authorizationEndpoint, QLatin1String("/auth"), &ProviderMetadata::authorizationEndpoint, true},
    {setting::keys, QLatin1String("/certs"), &ProviderMetadata::jwksUri, false},
}};

namespace {

QString endpoint(const SettingsSubject &subject, const ProviderAddress &address)
{
    if (subject.context().provider)
        return ((*subject.context().provider).*address.endpoint).toString();
    const auto issuer = issuerFor(subject);
    if (!issuer.contains(QLatin1String("/realms/")) || looksLikePlaceholder(issuer))
        return {};
    return issuer + QStringLiteral("/protocol/openid-connect") + address.ending; // as Keycloak lays them out
}

} // namespace

QString issuerFor(const SettingsSubject &subject)
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

bool isIssuerSure(const SettingsSubject &subject)
{
    const auto &context = subject.context();
    return context.provider || (context.claims && !Claims(*context.claims).issuer().isEmpty());
}

QString expectedFor(const SettingsSubject &subject, QLatin1String setting)
{
    for (const auto &address : providerAddresses) {
        if (address.setting == setting)
            return endpoint(subject, address);
    }
    if (setting == setting::issuer)
        return issuerFor(subject);
    const auto &portal = subject.context().portal;
    return setting == setting::redirect && !portal.isEmpty() ? portal.toString(QUrl::StripTrailingSlash) + tokenPage
                                                             : QString();
}

} // namespace lanyard
