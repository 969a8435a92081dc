#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lanyard {

/// What a token says, read by the types of RFC 7519 section 4, OpenID Connect Core sections 2 and 5.1, RFC 8693 section
/// 4.2 (`scope`) and Keycloak. A claim that is absent or of another type reads as empty; nothing here is verified.
class Claims
{
public:
    explicit Claims(QJsonObject json);

    const QJsonObject &json() const { return m_json; }

    QString issuer() const; ///< `iss`
    QString subject() const; ///< `sub`
    QStringList audience() const; ///< `aud`, which may be one string or a list
    QString authorizedParty() const; ///< `azp`
    QString type() const; ///< Keycloak's `typ` claim: `Bearer`, `ID`, `Refresh`, `Offline`
    QString scope() const; ///< `scope`, with spaces between
    QString nonce() const; ///< `nonce`

    /// NumericDates (RFC 7519 section 2) in UTC, to the millisecond. Nothing when absent, no number, or outside of the
    /// years 1970 to 9999.
    std::optional<QDateTime> expiresAt() const; ///< `exp`
    std::optional<QDateTime> issuedAt() const; ///< `iat`
    std::optional<QDateTime> notBefore() const; ///< `nbf`
    std::optional<QDateTime> authenticatedAt() const; ///< `auth_time`

    QString preferredUsername() const; ///< `preferred_username`
    QString email() const; ///< `email`
    QString name() const; ///< `name`

    /// Whether the token says that a refresh replaces it: a Keycloak offline token then carries `reuse_id`.
    bool rotates() const;
    /// The best name to show for the person: email, else preferred_username, else name, else sub.
    QString person() const;

private:
    QString text(const char *claim) const;
    std::optional<QDateTime> time(const char *claim) const;

    QJsonObject m_json;
};

} // namespace lanyard
