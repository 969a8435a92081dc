#include "ProfileDesk.h"

#include "OpenBisSignInPage.h"
#include "ProfilePage.h"
#include "SignInPage.h"
#include "TokenFilePage.h"

namespace lanyard {

ProfileDesk::ProfileDesk(Workspace &workspace, const Profile &profile, QWidget *parent)
    : QStackedWidget(parent), m_context(workspace, profile), m_profile(*this, [this] { return makeProfile(); }),
      m_signIn(*this, [this] { return makeSignIn(); }), m_openBis(*this, [this] { return makeOpenBis(); }),
      m_tokenFile(*this, [this] { return makeTokenFile(); })
{
    showProfile();
    connect(m_context.signIn(), &SignInController::done, this, [this] { showTab(ProfilePage::Overview); });
    if (profile.kind == PortalKind::OpenBis)
        connect(m_context.credentials(), &CredentialsController::signedIn, this,
                [this] { showTab(ProfilePage::Token); });
}

ProfilePage *ProfileDesk::makeProfile()
{
    auto *page = new ProfilePage(m_context);
    connect(page, &ProfilePage::signInWanted, this, &ProfileDesk::startSignIn);
    connect(page, &ProfilePage::tokenFileWanted, this, &ProfileDesk::showTokenFile);
    connect(page, &ProfilePage::duplicateWanted, this, &ProfileDesk::duplicateWanted);
    connect(page, &ProfilePage::exportWanted, this, &ProfileDesk::exportWanted);
    connect(page, &ProfilePage::removeWanted, this, &ProfileDesk::removeWanted);
    return page;
}

SignInPage *ProfileDesk::makeSignIn()
{
    auto *page = new SignInPage(m_context);
    connect(page, &SignInPage::left, this, &ProfileDesk::showProfile);
    return page;
}

TokenFilePage *ProfileDesk::makeTokenFile()
{
    auto *page = new TokenFilePage(m_context);
    connect(page, &TokenFilePage::left, this, &ProfileDesk::showProfile);
    return page;
}

OpenBisSignInPage *ProfileDesk::makeOpenBis()
{
    auto *page = new OpenBisSignInPage(m_context);
    connect(page, &OpenBisSignInPage::left, this, &ProfileDesk::showProfile);
    return page;
}

void ProfileDesk::showProfile()
{
    m_profile.show();
}

void ProfileDesk::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page says its words when it is made; what it shows is the context's, and stays.
    const int tab = m_profile->tab();
    const bool isSignIn = m_signIn.isInView();
    const bool isOpenBis = m_openBis.isInView();
    const bool isTokenFile = m_tokenFile.isInView();
    m_profile.discard();
    m_signIn.discard();
    m_openBis.discard();
    m_tokenFile.discard();
    m_context.sayAnew();
    showTab(tab);
    if (isSignIn)
        m_signIn.show();
    else if (isOpenBis)
        m_openBis.show();
    else if (isTokenFile)
        m_tokenFile.show();
}

void ProfileDesk::startSignIn()
{
    if (m_context.profile().kind == PortalKind::OpenBis) {
        m_openBis.show();
        m_openBis->start();
        return;
    }
    if (m_context.profile().kind == PortalKind::ProteinPaint) { // nobody signs in there: it takes a key
        showTab(ProfilePage::Token);
        return;
    }
    m_context.startSignIn();
    m_signIn.show();
}

void ProfileDesk::showTokenFile()
{
    m_tokenFile.show();
}

void ProfileDesk::checkAgain()
{
    if (m_profile.isInView())
        m_profile->checkAgain();
}

void ProfileDesk::showTab(int tab)
{
    showProfile();
    m_profile->showTab(tab);
}

} // namespace lanyard
