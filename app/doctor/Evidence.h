#pragma once

#include "Access.h"
#include "CredentialIndex.h"
#include "Failure.h"
#include "OpenBisClient.h"
#include "PortalProbe.h"
#include "Profile.h"
#include "ProviderMetadata.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace lanyard {

/// A token as far as it can be read without any key. Holds no secret: neither the token nor its signature.
struct TokenFacts
{
    QString flaw; ///< the cause of Jws::parse(), empty for a sound token
    QString flawWords; ///< what is wrong with it, a sentence
    bool isUuid = false;
    QString algorithm;
    QJsonObject claims; ///< empty when it has none
    qsizetype octets = 0;

    static TokenFacts of(QByteArrayView token);
};

/// What an openBIS says, asked with the token itself.
struct OpenBisFacts
{
    std::optional<Failure> failure; ///< what it refuses the token for
    std::optional<OpenBisServerInformation> server;
    QDateTime validFrom; ///< of the token; not valid: not known
    QDateTime validTo;
};

/// What the doctor looked at: what was asked, what came back, what the tokens say. Rules read it and ask nobody.
struct Evidence
{
    Profile profile;
    QDateTime now;

    // What the portal is sent.
    std::optional<CredentialRecord> record;
    std::optional<Failure> bearerFailure; ///< why there is nothing to send
    std::optional<TokenFacts> bearer;
    std::optional<Failure> fileFailure; ///< a token file was to be examined, and it holds no token that fits

    // The provider, and what it gives for the credential.
    std::optional<ProviderMetadata> provider;
    std::optional<Failure> providerFailure; ///< its metadata could not be had
    QString answeringIssuer; ///< another spelling of the issuer that does answer; empty: none found
    std::optional<Failure> exchangeFailure;
    std::optional<QJsonObject> accessClaims; ///< of the access token that Lanyard got
    QString accessClient; ///< the client whose claims these are

    // The portal.
    std::optional<Failure> portalFailure; ///< it could not be reached
    std::optional<PortalProbe> probe;
    std::optional<AccessReport> access; ///< not set: not asked, see `isSpared`
    bool isSpared = false; ///< under rotation the portal was not asked, because a call would use the credential up
    QString portalVersion; ///< such as `v6.4.5`; empty: it did not say
    std::optional<int> allStudies; ///< those too that it does not list; version 6 tells it to everybody, 7 to nobody

    std::optional<OpenBisFacts> openBis; ///< kind `openbis` only, where there is a token

    std::optional<std::chrono::seconds> clockAhead; ///< this computer's clock against the servers'

    /// Whether the claims are those that the portal sees: the same client's.
    bool seesWhatPortalSees() const;
    /// Every path of the access token that holds strings, without Keycloak's own roles.
    QMap<QString, QStringList> rolePaths() const;
    /// The rows of the access report whose real request failed or succeeded.
    QList<AccessRow> askedRows() const;
    /// The portal is known to have no study but those that it lists as readable.
    bool hidesNothing() const;
};

/// Roles that Keycloak gives to everybody and that open nothing: `offline_access`, `uma_authorization`,
/// `default-roles-…`, and those of its own account client.
bool isKeycloaksOwnRole(const QString &role);

} // namespace lanyard
