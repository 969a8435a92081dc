#pragma once

#include "HttpClient.h"
#include "Profile.h"
#include "SecretBuffer.h"

#include <QCoreApplication>

#include <memory>

namespace lanyard {

/// One entry in a portal's own list of long-lived tokens. Never holds the secret, which the portals answer in full.
struct PortalCredential
{
    QString id; ///< short and stable: the first 8 hex digits of the secret's SHA-256
    QString preview; ///< the secret's last 4 characters, for people to tell entries apart
    QString sessionName; ///< openBIS; empty elsewhere
    QString owner;
    QDateTime validFrom;
    QDateTime validTo; ///< not valid: the portal states none
    QDateTime lastUsed; ///< not valid: never, or not said
    bool isThisOne = false; ///< the one that the list was asked for with

    /// With `id` and `preview` of that secret.
    static PortalCredential of(QByteArrayView secret);
};

struct NewCredentialRequest
{
    QString sessionName = {}; ///< openBIS
    std::optional<int> validDays = {}; ///< not set: as long as the portal allows
    QString forUser = {}; ///< openBIS: another user, for who may; empty: oneself
};

struct NewCredential
{
    SecretBuffer secret;
    PortalCredential listed;
    QString notice; ///< what the portal did otherwise than asked, a sentence; may be empty
};

/// The port to a portal's own list of long-lived tokens. The bearer is the bare token, without its header's prefix.
/// Failures: `Refused` where the portal says no, with the cause of the design's list where it is known; `BadAnswer`,
/// `ServerError` and those of the way there. No redirect is followed.
class PortalCredentials
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalCredentials)
public:
    virtual ~PortalCredentials() = default;

    virtual QCoro::Task<Outcome<QList<PortalCredential>>> list(SecretBuffer bearer) = 0;
    /// What making another one may cost, a sentence to be said before `create`; empty: nothing.
    virtual QString costOfAnother(const QList<PortalCredential> &listed) const = 0;
    virtual QCoro::Task<Outcome<NewCredential>> create(SecretBuffer bearer, NewCredentialRequest request) = 0;
    /// `id` as `list` names it. `reason` may be empty where the portal asks for none. `Refused` with the cause
    /// `gone-already` when no entry has that id.
    virtual QCoro::Task<Outcome<void>> remove(SecretBuffer bearer, QString id, QString reason) = 0;

    /// Nothing for a kind of portal that keeps no such list.
    static std::unique_ptr<PortalCredentials> make(const Profile &profile, HttpClient &http);

protected:
    PortalCredentials(const Profile &profile, HttpClient &http);

    Profile m_profile;
    HttpClient &m_http;
};

} // namespace lanyard
