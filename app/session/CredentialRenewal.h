#pragma once

#include "PortalCredentials.h"

#include <functional>

namespace lanyard {

class Session;
struct Bearer;

struct RenewalReport
{
    PortalCredential made;
    QString deleted; ///< the id of the old one, when it no longer lives at the portal
    QString remark; ///< what the person should know beside it, a sentence; may be empty
};

/// Another token from the portal's own list, in the place of the one in the vault. Whatever fails on the way, the vault
/// holds a token that the portal takes, if there is one: the new one is stored before anything else is done with it,
/// and the old one is deleted only when the portal has answered the new one with data.
class CredentialRenewal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialRenewal)
public:
    enum class Old
    {
        Keep,
        Delete,
    };
    /// `warn` is told, before the portal is asked, what another token may cost.
    using Warn = std::function<void(const QString &)>;

    CredentialRenewal(Session &session, PortalCredentials &portal) : m_session(session), m_portal(portal) { }

    QCoro::Task<Outcome<RenewalReport>> run(NewCredentialRequest request, Old old, Warn warn);

private:
    QCoro::Task<Outcome<void>> store(NewCredential made);
    QCoro::Task<Outcome<bool>> isTaken(SecretBuffer token);
    QCoro::Task<Outcome<void>> putBack(SecretBuffer old, PortalCredential listed, QString newId);

    Session &m_session;
    PortalCredentials &m_portal;
};

} // namespace lanyard
