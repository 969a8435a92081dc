#include "ProfilePage.h"

#include "AccessPage.h"
#include "CountBadge.h"
#include "CredentialLife.h"
#include "CredentialsPage.h"
#include "DecisionDialog.h"
#include "DoctorPage.h"
#include "FormField.h"
#include "IssuerWords.h"
#include "OverviewPage.h"
#include "Parts.h"
#include "PortalTokenPage.h"
#include "ProfileContext.h"
#include "SigningSnippetPage.h"
#include "SnippetPage.h"
#include "StateChip.h"
#include "TokenPage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

ProfilePage::ProfilePage(ProfileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(parts::label(context.profile().name, Type::PageTitle)),
      m_rename(new FormField(tr("&New name"), QStringLiteral("renameProfile"))), m_chip(new StateChip),
      m_second(parts::label({}, Type::Body, true)), m_tabs(new QTabBar), m_pages(new QStackedWidget),
      m_errors(new CountBadge(QStringLiteral("doctorErrors"), m_tabs))
{
    setObjectName(QStringLiteral("profilePage"));
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    m_tabs->setAccessibleName(tr("Pages of this profile"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    addTab(tr("Overview"), &ProfilePage::overviewPage);
    addTab(context.credentials()->needsSession() ? tr("Tokens") : tr("Token"), &ProfilePage::tokenPage);
    addTab(tr("Access"), &ProfilePage::accessPage);
    addTab(tr("Doctor"), &ProfilePage::doctorPage);
    addTab(tr("Snippets"), &ProfilePage::snippetPage);
    if (context.profile().kind == PortalKind::CBioPortal)
        addTab(tr("Tokens"), &ProfilePage::credentialsPage);
    m_tabPages[Overview].show();

    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(24, 0, 24, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addLayout(tabRow);
    column->addWidget(parts::line());
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_tabPages[tab].show(); });
    connect(&context, &ProfileContext::changed, this, &ProfilePage::tell);
    m_errors->hide();
    tell();
}

void ProfilePage::addTab(const QString &title, QWidget *(ProfilePage::*make)())
{
    m_tabPages.emplace_back(*m_pages, [this, make] { return (this->*make)(); });
    m_tabs->addTab(title);
}

QWidget *ProfilePage::overviewPage()
{
    auto *overview = new OverviewPage(m_context);
    connect(overview, &OverviewPage::accessWanted, this, [this] { showTab(Access); });
    connect(overview, &OverviewPage::doctorWanted, this, &ProfilePage::findOut);
    connect(overview, &OverviewPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(overview, &OverviewPage::tokenFileWanted, this, &ProfilePage::tokenFileWanted);
    return overview;
}

QWidget *ProfilePage::accessPage()
{
    auto *access = new AccessPage(m_context);
    connect(access, &AccessPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(access, &AccessPage::doctorWanted, this, &ProfilePage::findOut);
    return access;
}

QWidget *ProfilePage::doctorPage()
{
    auto *doctor = new DoctorPage(m_context);
    connect(doctor, &DoctorPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(doctor, &DoctorPage::tokenFileWanted, this, &ProfilePage::tokenFileWanted);
    return doctor;
}

QWidget *ProfilePage::tokenPage()
{
    if (m_context.credentials()->needsSession()) // there is no token to look into, but a list of them
        return credentialsPage();
    if (m_context.profile().kind == PortalKind::ProteinPaint) // Lanyard makes them itself
        return new PortalTokenPage(m_context);
    auto *token = new TokenPage(m_context);
    connect(token, &TokenPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(token, &TokenPage::doctorWanted, this, &ProfilePage::findOut);
    return token;
}

QWidget *ProfilePage::snippetPage()
{
    if (m_context.profile().kind == PortalKind::ProteinPaint)
        return new SigningSnippetPage(m_context.profile());
    auto *snippets = new SnippetPage(m_context);
    connect(snippets, &SnippetPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(snippets, &SnippetPage::doctorWanted, this, &ProfilePage::findOut);
    return snippets;
}

QWidget *ProfilePage::credentialsPage()
{
    auto *list = new CredentialsPage(m_context);
    connect(list, &CredentialsPage::signInWanted, this, &ProfilePage::signInWanted);
    return list;
}

QWidget *ProfilePage::header()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 16, 24, 8);
    row->setSpacing(12);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setMinimumWidth(60);
    m_chip->setObjectName(QStringLiteral("profileState"));
    m_rename->setMaximumWidth(420);
    m_rename->setHint(tr("Enter takes the new name, Esc leaves the old one."));
    m_rename->hide();
    connect(m_rename->edit(), &QLineEdit::returnPressed, this, &ProfilePage::takeName);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_rename->edit());
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_rename, &QWidget::hide);
    m_second->setObjectName(QStringLiteral("profileSecondLine"));
    m_second->setMinimumWidth(60);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_name);
    first->addWidget(m_chip);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addLayout(first);
    words->addWidget(m_rename);
    words->addWidget(m_second, 0, Qt::AlignLeading); // also where the line is Latin and the language is not
    row->addLayout(words, 1);
    row->addWidget(moreButton(), 0, Qt::AlignTop);
    return header;
}

QToolButton *ProfilePage::moreButton()
{
    auto *more = parts::iconButton(QStringLiteral("more"), tr("More for this profile"), QStringLiteral("profileMore"));
    auto *menu = new QMenu(more);
    const bool canSignIn = m_context.credentials()->needsSession()
        || (!m_context.profile().issuer.isEmpty() && !m_context.profile().clientId.isEmpty());
    if (canSignIn) {
        auto *signIn = menu->addAction(icon(QStringLiteral("state-needs-sign-in")), tr("Sign in again"));
        signIn->setObjectName(QStringLiteral("signInAction"));
        connect(signIn, &QAction::triggered, this, &ProfilePage::signInWanted);
    }
    if (m_context.profile().kind != PortalKind::ProteinPaint) { // which hands out none
        auto *tokenFile = menu->addAction(icon(QStringLiteral("file-up")), tr("Take in a token file…"));
        connect(tokenFile, &QAction::triggered, this, &ProfilePage::tokenFileWanted);
        menu->addSeparator();
    }
    m_signOut = menu->addAction(icon(QStringLiteral("close")), tr("Sign &out"));
    m_signOut->setObjectName(QStringLiteral("signOutAction"));
    m_endConsent = menu->addAction(tr("End consent at the provider…"));
    m_endConsent->setObjectName(QStringLiteral("endConsentAction"));
    connect(m_endConsent, &QAction::triggered, this, &ProfilePage::confirmEndOfConsent);
    menu->addSeparator();
    addKeeping(menu);
    connect(m_signOut, &QAction::triggered, this, [this] {
        showTab(Overview); // where its result is said
        m_context.signOut();
    });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void ProfilePage::confirmEndOfConsent()
{
    const QString issuer = hostOf(m_context.profile().issuer);
    const QString client = m_context.clientToEnd();
    auto *question = new DecisionDialog(
        QStringLiteral("endConsentQuestion"),
        {tr("End all your tokens of “%1”?").arg(client),
         tr("%1 forgets what you allowed this client. That ends all tokens that you have of it, those on other "
            "computers too, and Lanyard signs out. To go on, you get a new token from the portal.")
             .arg(issuer),
         tr("End them and sign out"), tr("Keep them")},
        this);
    connect(question, &DecisionDialog::accepted, this, [this] {
        showTab(Overview); // where its result is said
        m_context.endConsent();
    });
    question->open();
}

int ProfilePage::tab() const
{
    return m_tabs->currentIndex();
}

void ProfilePage::addKeeping(QMenu *menu)
{
    auto *rename = menu->addAction(icon(QStringLiteral("tag")), tr("Rename"));
    rename->setObjectName(QStringLiteral("renameProfileAction"));
    auto *duplicate = menu->addAction(icon(QStringLiteral("copy")), tr("Duplicate"));
    duplicate->setObjectName(QStringLiteral("duplicateProfileAction"));
    auto *toFile = menu->addAction(icon(QStringLiteral("file")), tr("Save for others…"));
    toFile->setObjectName(QStringLiteral("exportProfileAction"));
    auto *remove = menu->addAction(icon(QStringLiteral("trash")), tr("Remove profile"));
    remove->setObjectName(QStringLiteral("removeProfileAction"));
    connect(rename, &QAction::triggered, this, &ProfilePage::startRename);
    connect(duplicate, &QAction::triggered, this, &ProfilePage::duplicateWanted);
    connect(toFile, &QAction::triggered, this, &ProfilePage::exportWanted);
    connect(remove, &QAction::triggered, this, &ProfilePage::removeWanted);
}

void ProfilePage::startRename()
{
    m_rename->edit()->setText(m_context.profile().name);
    m_rename->showNothing();
    m_rename->show();
    m_rename->edit()->selectAll();
    m_rename->edit()->setFocus(Qt::OtherFocusReason);
}

void ProfilePage::takeName()
{
    const auto renamed = m_context.rename(m_rename->edit()->text().trimmed());
    if (renamed)
        m_rename->hide();
    else
        m_rename->showError(renamed.error().message + QLatin1Char(' ') + renamed.error().hint);
}

void ProfilePage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProfilePage::findOut()
{
    showTab(Doctor);
    m_context.doctor()->check();
}

void ProfilePage::checkAgain()
{
    if (m_tabs->isHidden() || m_context.isBusy())
        return;
    const int tab = m_tabs->currentIndex();
    if (tab == Doctor)
        m_context.doctor()->check();
    else if (tab == Access)
        m_context.access()->ask(false);
    else if (tab != Snippets && m_context.credential())
        m_context.token()->load(tab == Token);
}

void ProfilePage::tellErrors()
{
    const int errors = m_context.doctor()->errors();
    if (errors == m_errors->count())
        return;
    m_errors->setCount(errors);
    m_tabs->setTabButton(Doctor, QTabBar::RightSide, nullptr); // else the badge stays as wide as it was
    if (errors > 0)
        m_tabs->setTabButton(Doctor, QTabBar::RightSide, m_errors);
    m_tabs->setAccessibleTabName(Doctor, errors > 0 ? tr("Doctor, %n errors", nullptr, errors) : tr("Doctor"));
}

void ProfilePage::tell()
{
    const auto record = m_context.credential();
    const auto life = lifeOf(record, m_context.now(), m_context.profile());
    m_name->setText(m_context.profile().name);
    m_chip->show(life.state, life.chip(m_context.now()));
    QStringList second {titleOf(m_context.profile().kind), hostOf(m_context.profile().portal.toString())};
    if (record && !record->isToBeRevoked() && !record->person.isEmpty())
        second.append(tr("signed in as %1").arg(record->person));
    m_second->setText(second.join(QStringLiteral("  ·  ")));
    tellErrors();
    m_signOut->setEnabled(record.has_value() && !m_context.isBusy());
    m_endConsent->setVisible(!m_context.clientToEnd().isEmpty());
    m_endConsent->setEnabled(!m_context.isBusy());
    if (m_tabs->count() > Tokens) { // a cBioPortal that makes tokens itself: they name no issuer
        const bool isListed = record && record->isImported && record->binding.clientId.isEmpty();
        m_tabs->setTabVisible(Tokens, isListed);
        if (!isListed && m_tabs->currentIndex() == Tokens)
            m_tabs->setCurrentIndex(Overview);
    }
}

} // namespace lanyard
