#include "ProfileDesk.h"

#include "OpenBisSignInPage.h"
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
    connect(m_profile, &ProfilePage::removeWanted, this, &ProfileDesk::removeWanted);
    connect(m_signIn, &SignInPage::left, this, showProfile);
    connect(m_tokenFile, &TokenFilePage::left, this, showProfile);
    connect(m_context.signIn(), &SignInController::done, this, [this, showProfile] {
        m_profile->showTab(ProfilePage::Overview);
        showProfile();
    });
    if (profile.kind != PortalKind::OpenBis)
        return;
    m_openBis = new OpenBisSignInPage(m_context);
    addWidget(m_openBis);
    connect(m_openBis, &OpenBisSignInPage::left, this, showProfile);
    connect(m_context.credentials(), &CredentialsController::signedIn, this, [this] { showTab(ProfilePage::Token); });
}

void ProfileDesk::startSignIn()
{
    if (m_openBis) {
        setCurrentWidget(m_openBis);
        m_openBis->start();
        return;
    }
    if (m_context.profile().kind == PortalKind::ProteinPaint) { // nobody signs in there: it takes a key
        showTab(ProfilePage::Token);
        return;
    }
    m_context.startSignIn();
    setCurrentWidget(m_signIn);
}

void ProfileDesk::showTokenFile()
{
    setCurrentWidget(m_tokenFile);
}

void ProfileDesk::showTab(int tab)
{
    setCurrentWidget(m_profile);
    m_profile->showTab(tab);
}

} // namespace lanyard
