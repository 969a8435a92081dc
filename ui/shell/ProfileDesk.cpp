#include "ProfileDesk.h"

#include "ProfilePage.h"
#include "SignInPage.h"
#include "TokenFilePage.h"

namespace lanyard {

ProfileDesk::ProfileDesk(Workspace &workspace, const Profile &profile, QWidget *parent)
    : QStackedWidget(parent), m_context(workspace, profile), m_profile(new ProfilePage(m_context)),
      m_signIn(new SignInPage(m_context)), m_tokenFile(new TokenFilePage(m_context))
{
    addWidget(m_profile);
    addWidget(m_signIn);
    addWidget(m_tokenFile);
    const auto showProfile = [this] { setCurrentWidget(m_profile); };
    connect(m_profile, &ProfilePage::signInWanted, this, &ProfileDesk::startSignIn);
    connect(m_profile, &ProfilePage::tokenFileWanted, this, &ProfileDesk::showTokenFile);
    connect(m_profile, &ProfilePage::duplicateWanted, this, &ProfileDesk::duplicateWanted);
    connect(m_profile, &ProfilePage::exportWanted, this, &ProfileDesk::exportWanted);
    connect(m_profile, &ProfilePage::removeWanted, this, &ProfileDesk::removeWanted);
    connect(m_signIn, &SignInPage::left, this, showProfile);
    connect(m_tokenFile, &TokenFilePage::left, this, showProfile);
    connect(m_context.signIn(), &SignInController::done, this, [this, showProfile] {
        m_profile->showTab(ProfilePage::Overview);
        showProfile();
    });
}

void ProfileDesk::startSignIn()
{
    m_context.startSignIn();
    setCurrentWidget(m_signIn);
}

void ProfileDesk::showTokenFile()
{
    setCurrentWidget(m_tokenFile);
}

void ProfileDesk::checkAgain()
{
    if (currentWidget() == m_profile)
        m_profile->checkAgain();
}

void ProfileDesk::showTab(int tab)
{
    setCurrentWidget(m_profile);
    m_profile->showTab(tab);
}

} // namespace lanyard
