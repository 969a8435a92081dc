#pragma once

#include "AccessController.h"
#include "DoctorController.h"
#include "HttpClient.h"
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
    QDateTime now() const { return m_workspace.clock().now(); }
    /// What the last question to a host or to the vault ran into; nothing when it was answered.
    std::optional<FailureKind> trouble() const;
    bool isBusy() const; ///< something of its session is under way

    SignInController *signIn() { return m_signIn; }
    TokenController *token() { return m_token; }
    AccessController *access() { return m_access; }
    DoctorController *doctor() { return m_doctor; }
    TokenFileController *tokenFile() { return m_tokenFile; }
    SnippetController *snippet() { return m_snippet; }

    void cancelWait(); ///< whatever the person waits for
    void startSignIn();
    void signOut(bool forget = false); ///< `forget`: also without revoking
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
    Outcome<void> saveRolePath(const QString &rolePath);
    QCoro::Task<Outcome<void>> doSignIn(SignInOptions options);
    QCoro::Task<Outcome<TokenView>> doLoadToken(bool fresh);
    QCoro::Task<Outcome<AccessReport>> doAsk(AccessQuestion question);
    Outcome<std::shared_ptr<DownloadWatch>> fetchTokenFile();
    QCoro::Task<Outcome<Evidence>> doExamine();
    QCoro::Task<Outcome<void>> doImport(TokenFile file);
    QCoro::Task<Outcome<HttpAnswer>> doSend(QUrl address, bool maySpend);
    QCoro::Task<Outcome<SignOutReport>> doSignOut(bool forget);
    QCoro::Task<Outcome<void>> doUnlock();
    QCoro::Task<Outcome<void>> doRenew();

    Workspace &m_workspace;
    Profile m_profile;
    SignInController *m_signIn;
    TokenController *m_token;
    AccessController *m_access;
    DoctorController *m_doctor;
    TokenFileController *m_tokenFile;
    SnippetController *m_snippet;
    std::optional<SignOutReport> m_signOutReport;
    std::optional<Failure> m_failure;
    bool m_isSigningOut = false;
    bool m_isRenewing = false;
};

} // namespace lanyard
