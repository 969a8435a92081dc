#pragma once

#include "ProfileContext.h"

#include <QStackedWidget>

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
    void buildPages();

    ProfileContext m_context;
    ProfilePage *m_profile = nullptr;
    SignInPage *m_signIn = nullptr;
    OpenBisSignInPage *m_openBis = nullptr; ///< in the place of `m_signIn` for that kind
    TokenFilePage *m_tokenFile = nullptr;
};

} // namespace lanyard
