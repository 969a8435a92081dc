#pragma once

#include "SettingsCheck.h"

#include <QJsonDocument>
#include <QtGlobal>

namespace lanyard::bench {

inline PropertiesFile parsed(const QByteArray &content)
{
    const auto file = PropertiesFile::parse(content, QStringLiteral("application.properties"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *file;
}

/// What the maintainers advise where Keycloak signs people in.
inline QByteArray healthyFile()
{
    return "authenticate=oauth2\n"
           "dat.method=oauth2\n"
           "dat.oauth2.clientId=cbioportal_api\n"
           "dat.oauth2.clientSecret=5qT8mN2xKc7RzW4vBj9LpY6sHd3GfA1e\n"
           "dat.oauth2.accessTokenUri=https://login.example.org/realms/genie/protocol/openid-connect/token\n"
           "dat.oauth2.jwkUrl=https://login.example.org/realms/genie/protocol/openid-connect/certs\n"
           "dat.oauth2.issuer=https://login.example.org/realms/genie\n"
           "dat.oauth2.userAuthorizationUri=https://login.example.org/realms/genie/protocol/openid-connect/auth\n"
           "dat.oauth2.redirectUri=https://genie.example.org/api/data-access-token/oauth2\n"
           "dat.oauth2.jwtRolesPath=realm_access::roles\n"
           "spring.security.oauth2.client.registration.genie.client-id=cbioportal\n"
           "spring.security.oauth2.client.jwt-roles-path=realm_access::roles\n"
           "filter_groups_by_appname=false\n";
}

/// The healthy file with the line of a setting replaced, or taken away when `line` is empty.
inline QByteArray healthyBut(const QByteArray &name, const QByteArray &line)
{
    QByteArray content;
    const auto lines = healthyFile().split('\n');
    for (const auto &one : lines) {
        if (!one.startsWith(name + '=') && !one.isEmpty())
            content += one + '\n';
        else if (!one.isEmpty() && !line.isEmpty())
            content += line + '\n';
    }
    return content;
}

inline ProviderMetadata provider()
{
    const auto issuer = QStringLiteral("https://login.example.org/realms/genie");
    const auto endpoint = [&](const char *name) {
        return QUrl(issuer + QStringLiteral("/protocol/openid-connect/") + QString::fromLatin1(name));
    };
    ProviderMetadata metadata;
    metadata.issuer = issuer;
    metadata.authorizationEndpoint = endpoint("auth");
    metadata.tokenEndpoint = endpoint("token");
    metadata.jwksUri = endpoint("certs");
    return metadata;
}

inline QJsonObject claims(const QByteArray &roles
                          = R"("realm_access":{"roles":["offline_access","study_one","PUBLIC"]})")
{
    return QJsonDocument::fromJson(R"({"iss":"https://login.example.org/realms/genie","azp":"cbioportal_api",)" + roles
                                   + '}')
        .object();
}

inline SettingsContext everythingKnown()
{
    SettingsContext context;
    context.provider = provider();
    context.claims = claims();
    context.portal = QUrl(QStringLiteral("https://genie.example.org"));
    return context;
}

inline QString told(const QList<Finding> &findings)
{
    QString text;
    for (const auto &finding : findings)
        text += QString::fromUtf8(QJsonDocument(finding.toJson()).toJson());
    return text;
}

} // namespace lanyard::bench
