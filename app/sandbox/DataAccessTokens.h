#pragma once

#include "RealmSecret.h"
#include "WebMessage.h"

#include <QDateTime>

#include <optional>

namespace lanyard::sandbox {

/// A token that the portal itself made (`dat.method` uuid or jwt), 30 days long.
struct DataAccessToken
{
    QString token;
    QString username; ///< the person's e-mail address
    QDateTime creation;
    QDateTime expiration;

    /// `{"token","username","expiration":"yyyy-MM-dd HH:mm:ss","creation"}`, UTC without a zone (measured on
    /// cBioPortal 6.4.5).
    QJsonObject json() const;
    /// The downloaded file: `token:`, `creation_date:`, `expiration_date:`, dates as Java prints them.
    QByteArray file() const;
};

/// The portal's table `data_access_tokens`, in memory.
class DataAccessTokens
{
public:
    explicit DataAccessTokens(int mostPerUser) : m_mostPerUser(mostPerUser) { }

    /// A new uuid token; the user's oldest goes when there are too many.
    DataAccessToken create(const QString &username, const QDateTime &now);
    /// A JWT (HS256; sub, iat, exp), of which the portal keeps nothing and which it takes nowhere.
    DataAccessToken createJwt(const QString &username, const QDateTime &now) const;

    std::optional<DataAccessToken> find(const QString &token) const;
    QList<DataAccessToken> of(const QString &username) const; ///< the first to expire comes first
    bool remove(const QString &token);
    void removeAll(const QString &username);

private:
    int m_mostPerUser;
    QList<DataAccessToken> m_tokens; // in the order of their making, which is that of their ends
    RealmSecret m_jwtSecret {RealmSecret::Algorithm::Hs256};
};

} // namespace lanyard::sandbox
