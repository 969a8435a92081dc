#pragma once

#include "AccessController.h"
#include "CompareController.h"
#include "CredentialsController.h"
#include "DoctorController.h"
#include "HttpClient.h"
#include "PortalTokenController.h"
#include "PybisFileController.h"
#include "Reminder.h"
#include "RoleHistory.h"
#include "SelfRenewal.h"
#include "Settings.h"
#include "SignInController.h"
#include "SnippetController.h"
#include "TokenController.h"
#include "TokenFileController.h"
#include "Workspace.h"

namespace lanyard {

/// One profile while the window is open: its session, and the controllers of its pages. They outlive the pages' being
/// shown, so that a sign-in goes on while one looks at another profile.
class ProfileContext final : public QObject
{
    Q_OBJECT
public:
    ProfileContext(Workspace &workspace, const Profile &profile, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    std::optional<CredentialRecord> credential() const;
    QString vaultTitle() const;
    std::optional<Reminder> firstToEnd() const ///< of its credentials
    {
        return lanyard::firstToEnd(m_profile, m_workspace.vault(), now());
    }
    RoleHistory roleHistory() const { return RoleHistory::beside(m_workspace.folder()); }
    std::chrono::seconds copiedTime() const { return Settings(m_workspace.folder()).copiedTime(); }
    QDateTime now() const { return m_workspace.clock().now(); }
    /// What the last question to a host or to the vault ran into; nothing when it was answered.
    std::optional<FailureKind> trouble() const;
    bool isBusy() const; ///< something of its session is under way

    SignInController *signIn() { return m_signIn; }
    TokenController *token() { return m_token; }
    CompareController *compare() { return m_compare; }
    AccessController *access() { return m_access; }
    DoctorController *doctor() { return m_doctor; }
    TokenFileController *tokenFile() { return m_tokenFile; }
    SnippetController *snippet() { return m_snippet; }
    PybisFileController *pybisFile() { return m_pybisFile; } ///< of use at an openBIS
    PortalTokenController *portalToken() { return m_portalToken; } ///< of use where Lanyard signs the tokens itself
    CredentialsController *credentials() { return m_credentials; } ///< of use where the portal keeps a list

    void sayAnew(); ///< what it holds in words, in the language that was chosen now
    void cancelWait(); ///< whatever the person waits for
    void startSignIn();
    void signOut(bool forget = false); ///< `forget`: also without revoking
    /// The portal's own client, where Lanyard can end in one go all tokens that the person has of it; else empty.
    QString clientToEnd() const;
    void endConsent(); ///< does so, and signs out
    void unlock();
    void renew();
    Outcome<void> rename(const QString &name); ///< fails when another profile has that name

    /// How the last of these ended, to be said in place.
    const std::optional<SignOutReport> &signOutReport() const { return m_signOutReport; }
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Signed out, and since then waiting to be revoked; not valid: nothing waits.
    QDateTime waitsToBeRevokedSince() const { return SignOut::waitsSince(m_workspace.vault(), m_profile); }
    bool isSigningOut() const { return m_isSigningOut; }
    bool isRenewing() const { return m_isRenewing; }

Q_SIGNALS:
    void changed();

private:
    Outcome<Session *> session() const;
    void takeOtherCredential(); ///< what the old one had brought is forgotten
    Outcome<void> saveRolePath(const QString &rolePath);
    Outcome<void> saveTemplates(const ProteinPaint &settings);
    QCoro::Task<Outcome<SecretBuffer>> doReadToken();
    QCoro::Task<Outcome<Signer>> doReadKey();
    QCoro::Task<Outcome<void>> doKeepKey(Signer key);
    QCoro::Task<Outcome<PortalAnswer>> doAskDataset(QString dataset, SecretBuffer token);
    QCoro::Task<Outcome<void>> doSignIn(SignInOptions options);
    QCoro::Task<Outcome<TokenView>> doLoadToken(bool fresh);
    CompareController::Past pastRoles() const;
    QList<CompareController::Other> comparable() const;
    QCoro::Task<Outcome<QStringList>> rolesOf(QString profileId);
    Outcome<QStringList> rolesIn(QByteArrayView pasted) const;
    QCoro::Task<Outcome<AccessReport>> doAsk(AccessQuestion question);
    Outcome<std::shared_ptr<DownloadWatch>> fetchTokenFile();
    Outcome<std::shared_ptr<CredentialList>> openList();
    QCoro::Task<Outcome<Evidence>> doExamine();
    QCoro::Task<Outcome<void>> doImport(TokenFile file);
    QCoro::Task<Outcome<HttpAnswer>> doSend(QUrl address, bool maySpend);
    void signOutBy(QCoro::Task<Outcome<SignOutReport>> task);
    QCoro::Task<Outcome<SignOutReport>> doSignOut(bool forget);
    QCoro::Task<Outcome<SignOutReport>> doEndConsent();
    QCoro::Task<Outcome<void>> doUnlock();
    QCoro::Task<Outcome<void>> doRenew();

    Workspace &m_workspace;
    Profile m_profile;
    SignInController *m_signIn;
    TokenController *m_token;
    CompareController *m_compare;
    AccessController *m_access;
    DoctorController *m_doctor;
    TokenFileController *m_tokenFile;
    SnippetController *m_snippet;
    CredentialsController *m_credentials;
    PortalTokenController *m_portalToken;
    PybisFileController *m_pybisFile;
    std::optional<SignOutReport> m_signOutReport;
    std::optional<Failure> m_failure;
    bool m_isSigningOut = false;
    bool m_isRenewing = false;
};

} // namespace lanyard
