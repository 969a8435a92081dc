#include "ProfilePage.h"

#include "AccessPage.h"
#include "CommandLinePage.h"
#include "CountBadge.h"
#include "CredentialLife.h"
#include "DoctorPage.h"
#include "FormField.h"
#include "IssuerWords.h"
#include "OverviewPage.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "SnippetPage.h"
#include "StateChip.h"
#include "TokenPage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

ProfilePage::ProfilePage(ProfileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(parts::label(context.profile().name, Type::PageTitle)),
      m_rename(new FormField(tr("&New name"), QStringLiteral("renameProfile"))), m_chip(new StateChip),
      m_second(parts::label({}, Type::Body, true)), m_tabs(new QTabBar), m_pages(new QStackedWidget),
      m_overview(new OverviewPage(context)), m_doctor(new DoctorPage(context)),
      m_errors(new CountBadge(QStringLiteral("doctorErrors"), m_tabs))
{
    setObjectName(QStringLiteral("profilePage"));
    auto *token = new TokenPage(context);
    auto *access = new AccessPage(context);
    auto *snippets = new SnippetPage(context);
    const std::pair<QWidget *, QString> pages[] {{m_overview, tr("Overview")},
                                                 {token, tr("Token")},
                                                 {access, tr("Access")},
                                                 {m_doctor, tr("Doctor")},
                                                 {snippets, tr("Snippets")}};
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    m_tabs->setAccessibleName(tr("Pages of this profile"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    for (const auto &[page, title] : pages) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }

    if (m_context.profile().kind == PortalKind::ProteinPaint) {
        m_tabs->hide();
        m_pages->setCurrentIndex(m_pages->addWidget(new CommandLinePage(m_context.profile())));
    }

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

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_overview, &OverviewPage::accessWanted, this, [this] { showTab(Access); });
    connect(m_overview, &OverviewPage::doctorWanted, this, &ProfilePage::findOut);
    connect(m_overview, &OverviewPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(m_overview, &OverviewPage::tokenFileWanted, this, &ProfilePage::tokenFileWanted);
    connect(token, &TokenPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(token, &TokenPage::doctorWanted, this, &ProfilePage::findOut);
    connect(access, &AccessPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(access, &AccessPage::doctorWanted, this, &ProfilePage::findOut);
    connect(m_doctor, &DoctorPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(m_doctor, &DoctorPage::tokenFileWanted, this, &ProfilePage::tokenFileWanted);
    connect(snippets, &SnippetPage::signInWanted, this, &ProfilePage::signInWanted);
    connect(snippets, &SnippetPage::doctorWanted, this, &ProfilePage::findOut);
    connect(&context, &ProfileContext::changed, this, &ProfilePage::tell);
    m_errors->hide();
    tell();
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
    words->addWidget(m_second);
    row->addLayout(words, 1);
    row->addWidget(moreButton(), 0, Qt::AlignTop);
    return header;
}

QToolButton *ProfilePage::moreButton()
{
    auto *more = parts::iconButton(QStringLiteral("more"), tr("More for this profile"), QStringLiteral("profileMore"));
    auto *menu = new QMenu(more);
    const bool canSignIn = !m_context.profile().issuer.isEmpty() && !m_context.profile().clientId.isEmpty();
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
    m_signOut = menu->addAction(icon(QStringLiteral("close")), tr("Sign out"));
    m_signOut->setObjectName(QStringLiteral("signOutAction"));
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
    if (!m_tabs->isHidden())
        m_tabs->setCurrentIndex(tab);
}

void ProfilePage::findOut()
{
    showTab(Doctor);
    m_doctor->findOut();
}

void ProfilePage::checkAgain()
{
    if (m_tabs->isHidden() || m_context.isBusy())
        return;
    const int tab = m_tabs->currentIndex();
    if (tab == Doctor)
        m_doctor->findOut();
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
}

} // namespace lanyard
