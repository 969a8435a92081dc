#pragma once

#include "FileMemo.h"
#include "Outcome.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace lanyard {

struct Profile;

/// The places for a profile's long-lived secrets.
enum class Slot
{
    Portal, ///< what the portal takes
    Identity, ///< the offline token of Lanyard's own sign-in, where that is another client's
    ClientSecret,
};
QString nameOf(Slot slot); ///< `portal`, `identity`, `client-secret`

/// What a credential was stored for. It is void for anything else.
struct Binding
{
    QString issuer;
    QString clientId;
    QString portalOrigin;
    bool operator==(const Binding &) const = default;
};

/// What is known of a stored credential without opening the vault. Holds no secret.
struct CredentialRecord
{
    Binding binding;
    QString person; ///< who it belongs to, as the identity token or the file says; may be empty
    QString subject; ///< `sub` at the issuer; may be empty
    QString userName; ///< that the person signs in with, where the issuer says it; may be empty
    QDateTime storedAt;
    QDateTime signedInAt; ///< when the person signed in, or the token was issued
    QDateTime lastUsedAt; ///< the last refresh that the provider answered; not valid: never
    QDateTime statedEnd; ///< from `exp` or `refresh_expires_in`; not valid: the server says none
    /// The end as the portal wrote it, where its time zone is not known, and `statedEnd` the earliest moment that it
    /// can mean; or where it is no date at all.
    QString statedEndText;
    bool isOffline = true; ///< an offline token; else an ordinary refresh token or the portal's own
    bool isImported = false; ///< came as a file of the portal
    bool rotates = false; ///< the realm is known to let it be used once only
    std::chrono::seconds portalWarnsBefore {0}; ///< how long before the end the portal itself warns; 0: it does not
    /// A refresh under rotation was sent then, and what came of it is not known; not valid: none is open.
    QDateTime refreshSentAt;
    /// Given to a program or a portal under rotation, where the first use is the only one; not valid: it was not.
    QDateTime handedOutAt;
    QString endedBecause; ///< the provider's last final refusal, empty while it works
    /// Signed out while the provider could not be reached: from then on it serves for nothing but to be revoked.
    QDateTime toBeRevokedSince; ///< not valid: it is not to be revoked

    bool isToBeRevoked() const { return toBeRevokedSince.isValid(); }
    /// Else it is void, for the profile now points elsewhere. A portal's own file was made for the portal's client,
    /// which need not be the profile's; issuer and portal must fit all the same.
    bool isBoundTo(const Profile &profile) const;

    QJsonObject toJson() const;
    static CredentialRecord fromJson(const QJsonObject &object);
};

/// Which credentials are stored, in a file of its own: a keychain can neither list its entries nor be believed when it
/// says “not found” while it is locked. Looked at before every answer, written atomically under a lock, 0600.
class CredentialIndex
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialIndex)
public:
    explicit CredentialIndex(QString file);

    /// What the list said at one moment: one look at the file serves for many profiles.
    struct Snapshot
    {
        QMap<QString, CredentialRecord> stored;
        QMap<QString, CredentialRecord> inMemory;
        std::optional<CredentialRecord> find(const QString &profileId, Slot slot) const;
    };
    Snapshot snapshot() const { return {stored(), m_inMemory}; }

    std::optional<CredentialRecord> find(const QString &profileId, Slot slot) const;
    Outcome<void> put(const QString &profileId, Slot slot, const CredentialRecord &record, bool inMemory = false);
    Outcome<void> erase(const QString &profileId, Slot slot);

private:
    QJsonObject read() const;
    const QMap<QString, CredentialRecord> &stored() const;
    Outcome<void> change(const std::function<void(QJsonObject &)> &edit) const;

    QString m_file;
    mutable FileMemo<QMap<QString, CredentialRecord>> m_stored;
    QMap<QString, CredentialRecord> m_inMemory;
};

} // namespace lanyard
