#pragma once

#include "LazyPage.h"
#include "ProfileContext.h"

namespace lanyard {

class OpenBisSignInPage;
class ProfilePage;
class SignInPage;
class TokenFilePage;

/// All that the window shows of one profile: its pages, and in their place the sign-in while it runs.
class ProfileDesk final : public QStackedWidget
{
    Q_OBJECT
public:
    ProfileDesk(Workspace &workspace, const Profile &profile, QWidget *parent = nullptr);

    ProfileContext &context() { return m_context; }
    void startSignIn();
    void showTokenFile();
    void showTab(int tab);
    void checkAgain(); ///< what the page in view shows

Q_SIGNALS:
    void duplicateWanted();
    void exportWanted();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    ProfilePage *makeProfile();
    SignInPage *makeSignIn();
    TokenFilePage *makeTokenFile();
    OpenBisSignInPage *makeOpenBis();
    void showProfile();

    ProfileContext m_context;
    LazyPage<ProfilePage> m_profile;
    LazyPage<SignInPage> m_signIn;
    LazyPage<OpenBisSignInPage> m_openBis; ///< in the place of `m_signIn` for that kind
    LazyPage<TokenFilePage> m_tokenFile;
};

} // namespace lanyard
