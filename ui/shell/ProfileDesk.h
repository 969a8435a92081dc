#pragma once

#include "ProfileContext.h"

#include <QStackedWidget>

namespace lanyard {

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

private:
    ProfileContext m_context;
    ProfilePage *m_profile;
    SignInPage *m_signIn;
    TokenFilePage *m_tokenFile;
};

} // namespace lanyard
