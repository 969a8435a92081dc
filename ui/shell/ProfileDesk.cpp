#include "ProfileDesk.h"

#include "OpenBisSignInPage.h"
#include "Parts.h"
#include "ProfilePage.h"
#include "SignInPage.h"
#include "TokenFilePage.h"

namespace lanyard {

ProfileDesk::ProfileDesk(Workspace &workspace, const Profile &profile, QWidget *parent)
    : QStackedWidget(parent), m_context(workspace, profile)
{
    buildPages();
    connect(m_context.signIn(), &SignInController::done, this, [this] { showTab(ProfilePage::Overview); });
    if (profile.kind == PortalKind::OpenBis)
        connect(m_context.credentials(), &CredentialsController::signedIn, this,
                [this] { showTab(ProfilePage::Token); });
}

void ProfileDesk::buildPages()
{
    m_profile = new ProfilePage(m_context);
    m_signIn = new SignInPage(m_context);
    m_tokenFile = new TokenFilePage(m_context);
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
    if (m_context.profile().kind != PortalKind::OpenBis)
        return;
    m_openBis = new OpenBisSignInPage(m_context);
    addWidget(m_openBis);
    connect(m_openBis, &OpenBisSignInPage::left, this, showProfile);
}

void ProfileDesk::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page says its words when it is made; what it shows is the context's, and stays.
    const int shown = currentIndex();
    const int tab = m_profile->tab();
    parts::discard(m_profile);
    parts::discard(m_signIn);
    parts::discard(m_tokenFile);
    if (m_openBis)
        parts::discard(m_openBis);
    buildPages();
    m_context.sayAnew();
    m_profile->showTab(tab);
    setCurrentIndex(shown);
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
