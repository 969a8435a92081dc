#pragma once

#include "CredentialRenewal.h"

#include <chrono>

namespace lanyard {

class Vault;

/// What a portal says of the tokens that it makes.
struct CredentialTerms
{
    QString version; ///< of the portal; empty: not said
    std::optional<bool> areMade; ///< whether it makes any; not set: not said
    std::optional<std::chrono::seconds> longest; ///< a new one's life; not set: not said
};

struct CredentialMade
{
    PortalCredential listed;
    bool isNew = true; ///< false: the one that is there is good enough
    QString deleted; ///< the id of the one that it replaced, when that no longer lives at the portal
    QString notice; ///< what the portal did otherwise than asked, a sentence; may be empty
    SecretBuffer forAnother; ///< made for somebody else and kept nowhere: to be handed over
};

/// The tokens of a profile's person as the portal itself lists them, and what can be done with them there. cBioPortal
/// takes the stored token for that; openBIS wants a session, which is opened with a password or taken over by its
/// token. Neither is stored.
class CredentialList
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialList)
public:
    CredentialList(Session &session, Vault &vault);
    ~CredentialList();

    /// Nothing else works for a profile whose portal keeps no such list.
    static bool isKeptAt(const Profile &profile);
    static QString usualName(); ///< openBIS: of a token that nobody gave a name
    bool needsSession() const; ///< to make and to delete; without one openBIS lists the stored token alone
    bool hasSession() const { return !m_access.isEmpty(); }
    bool mayChange() const { return !needsSession() || hasSession(); }

    /// Asked without a name, a password or a token.
    QCoro::Task<Outcome<CredentialTerms>> look();
    /// `AccessDenied` with cause `wrong-password`. The password goes to openBIS and is kept nowhere.
    QCoro::Task<Outcome<void>> logIn(QString user, SecretBuffer password);
    void use(SecretBuffer sessionToken); ///< the person's own session, which is left open
    /// Keeps a token that something else made, when it fits the profile.
    QCoro::Task<Outcome<void>> takeIn(SecretBuffer token);
    QCoro::Task<void> close(); ///< ends the session that was opened here

    QCoro::Task<Outcome<CredentialTerms>> terms();
    QCoro::Task<Outcome<QList<PortalCredential>>> list(); ///< `isThisOne`: the one that Lanyard holds
    QString costOfAnother(const QList<PortalCredential> &listed) const; ///< a sentence; empty: nothing
    QCoro::Task<Outcome<CredentialMade>> create(NewCredentialRequest request);
    /// Another one in the place of the stored one. At openBIS by its documentation's recipe (`OpenBisTokens::current`)
    /// for `sessionName`; empty: that of the stored one.
    QCoro::Task<Outcome<CredentialMade>> renew(QString sessionName);
    QCoro::Task<Outcome<void>> remove(QString id, QString reason);

    /// The short name of the token that Lanyard holds; empty when it holds none.
    QCoro::Task<QString> heldId();

private:
    QCoro::Task<Outcome<SecretBuffer>> access();
    QCoro::Task<Outcome<SecretBuffer>> stored();
    QCoro::Task<Outcome<CredentialMade>> byRenewal(NewCredentialRequest request, CredentialRenewal::Old old);
    QCoro::Task<Outcome<CredentialMade>> makeAtOpenBis(NewCredentialRequest request);
    QCoro::Task<Outcome<CredentialMade>> renewAtOpenBis(QString sessionName);

    Session &m_session;
    Vault &m_vault;
    std::unique_ptr<PortalCredentials> m_portal;
    SecretBuffer m_access; ///< a session's token
    bool m_isOpenedHere = false;
};

} // namespace lanyard
