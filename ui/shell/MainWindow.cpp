#include "MainWindow.h"

#include "ActivityPage.h"
#include "Keyboard.h"
#include "LeftPane.h"
#include "ProfileDesk.h"
#include "ProfileListModel.h"
#include "ProfilePage.h"
#include "ProfileRoll.h"
#include "SettingsPage.h"
#include "StartPage.h"
#include "StatusLine.h"
#include "Theme.h"
#include "Translations.h"
#include "UndoBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int narrow = 1080; // below it the left pane is a rail
}

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_settings(new Settings(workspace.folder(), this)),
      m_newProfiles(*m_settings), m_revocations(workspace.profiles(), workspace.vault(), workspace.clock(),
                                                [this](Profile profile) { return revokeAgain(std::move(profile)); }),
      m_profiles(new ProfileListModel(this)), m_splitter(new QSplitter), m_left(new LeftPane(m_profiles)),
      m_pages(new QStackedWidget), m_waysIn(workspace, m_newProfiles, *m_pages),
      m_incoming(
          workspace, *m_pages,
          {[this] { return desk(selectedProfile()); }, [this](const QString &file) { m_waysIn.openFile(file); }}),
      m_settingsPage(*m_pages, [this] { return makeSettings(); }),
      m_activity(*m_pages, [this] { return new ActivityPage(m_workspace.activity(), m_workspace.clock()); }),
      m_undo(new UndoBar), m_keeping(workspace, *m_undo), m_status(new StatusLine(statusBar()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Lanyard"));
    const QSize room = screen() ? screen()->availableSize() : QSize(1200, 760);
    setMinimumSize(QSize(900, 600).boundedTo(room));
    resize(QSize(1200, 760).boundedTo(room));

    buildPages();
    wireKeyboard();
    m_incoming.watch(*this);
    wireKeeping();
    wireSettings();
    connect(&workspace.profiles(), &ProfileStore::changed, this, &MainWindow::refresh);
    m_seconds.setInterval(std::chrono::seconds(1));
    m_minutes.setInterval(std::chrono::minutes(1));
    connect(&m_seconds, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_minutes, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_revocations, &PendingRevocations::tried, this, [this] {
        for (ProfileDesk *desk : std::as_const(m_desks))
            Q_EMIT desk->context().changed();
        refresh();
    });

    refresh();
    showFirst();
}

MainWindow::~MainWindow()
{
    // Before the sandbox and the members that they report to.
    for (ProfileDesk *desk : std::as_const(m_desks))
        disconnect(&desk->context(), nullptr, this, nullptr);
}

void MainWindow::buildPages()
{
    m_splitter->addWidget(m_left);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_undo);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({288, 912});
    m_left->setMinimumWidth(240);
    m_left->setMaximumWidth(400);
    setCentralWidget(m_splitter);

    connect(m_left, &LeftPane::widthChanged, this,
            [this](int wanted) { m_splitter->setSizes({wanted, m_splitter->width() - wanted}); });
    connect(m_left, &LeftPane::profileChosen, this, &MainWindow::showProfile);
    connect(m_left, &LeftPane::removeWanted, this, &MainWindow::removeProfile);
    connect(m_left, &LeftPane::addPortalWanted, &m_waysIn, &WaysIn::addPortal);
    connect(m_left, &LeftPane::profileFileWanted, &m_waysIn, &WaysIn::chooseFile);
    connect(m_left, &LeftPane::sandboxWanted, this, &MainWindow::startSandbox);
    connect(m_left, &LeftPane::pastedTokenWanted, &m_incoming, &IncomingToken::lookAtClipboard);
    connect(m_left, &LeftPane::activityWanted, this, [this] {
        m_activity.show();
        tellStatus();
    });
    connect(&m_incoming, &IncomingToken::shown, this, &MainWindow::tellStatus);
    connect(&m_incoming, &IncomingToken::left, this, &MainWindow::showWhatWasThere);
    connect(&m_waysIn, &WaysIn::sandboxWanted, this, &MainWindow::startSandbox);
    connect(&m_waysIn, &WaysIn::shown, this, &MainWindow::tellStatus);
    connect(&m_waysIn, &WaysIn::left, this, &MainWindow::showWhatWasThere);
    connect(&m_waysIn, &WaysIn::added, this, [this](const QString &profileId) {
        refresh();
        showProfile(profileId);
    });
    connect(&m_waysIn, &WaysIn::signInWanted, this, [this](const QString &id) { desk(id)->startSignIn(); });
    connect(&m_waysIn, &WaysIn::tokenFileWanted, this, [this](const QString &id) { desk(id)->showTokenFile(); });
}

SettingsPage *MainWindow::makeSettings()
{
    auto *page = new SettingsPage({*m_settings, m_workspace, Autostart::ofThisProgram(), ProgramList::ofThisPerson()});
    connect(page, &SettingsPage::left, this, &MainWindow::showWhatWasThere);
    connect(page, &SettingsPage::staysAfterClosing, this, &MainWindow::staysAfterClosing);
    return page;
}

void MainWindow::wireKeyboard()
{
    auto *keyboard = new Keyboard(
        this, [this] { return QList<QWidget *> {m_left, m_pages->currentWidget(), m_undo, statusBar()}; });
    connect(keyboard, &Keyboard::addWanted, &m_waysIn, &WaysIn::addPortal);
    connect(keyboard, &Keyboard::searchWanted, m_left, &LeftPane::focusSearch);
    connect(keyboard, &Keyboard::tabWanted, this, [this](int tab) {
        if (auto *shown = deskInView())
            shown->showTab(tab);
    });
    connect(keyboard, &Keyboard::settingsWanted, this, &MainWindow::showSettings);
    connect(keyboard, &Keyboard::checkAgainWanted, this, [this] {
        if (auto *shown = deskInView())
            shown->checkAgain();
    });
    connect(keyboard, &Keyboard::undoWanted, &m_keeping, &ProfileKeeping::undo);
    connect(keyboard, &Keyboard::cancelWanted, this, [this] {
        if (auto *shown = deskInView())
            shown->context().cancelWait();
        else if (m_settingsPage.isInView())
            showWhatWasThere();
    });
}

void MainWindow::wireSettings()
{
    connect(m_left, &LeftPane::settingsWanted, this, &MainWindow::showSettings);
    connect(m_status, &StatusLine::settingsWanted, this, &MainWindow::showSettings);
    connect(m_settings, &Settings::languageChanged, this, &installTranslations);
    connect(m_settings, &Settings::appearanceChanged, this, [](const QString &appearance) {
        if (auto *theme = Theme::current())
            theme->setAppearance(appearanceNamed(appearance));
    });
}

void MainWindow::showSettings()
{
    m_settingsPage->start();
    m_settingsPage.show();
    tellStatus();
}

void MainWindow::showStart()
{
    m_left->select({});
    m_waysIn.showStart();
}

void MainWindow::showWhatWasThere()
{
    const QString selected = selectedProfile();
    selected.isEmpty() ? showStart() : showProfile(selected);
}

void MainWindow::openProfileFile(const QString &path)
{
    m_waysIn.openFile(path);
}

void MainWindow::showProfile(const QString &profileId)
{
    ProfileDesk *shown = desk(profileId);
    if (!shown)
        return;
    m_left->select(profileId);
    m_pages->setCurrentWidget(shown);
    tellStatus();
}

ProfileDesk *MainWindow::desk(const QString &profileId)
{
    if (m_keeping.hides(profileId))
        return nullptr;
    if (const auto known = m_desks.constFind(profileId); known != m_desks.constEnd())
        return *known;
    const auto profile = m_workspace.profiles().byId(profileId);
    if (!profile)
        return nullptr;
    auto *made = new ProfileDesk(m_workspace, *profile);
    m_desks.insert(profileId, made);
    m_pages->addWidget(made);
    connect(&made->context(), &ProfileContext::changed, this, &MainWindow::refresh);
    connect(made, &ProfileDesk::removeWanted, this, [this, profileId] { removeProfile(profileId); });
    connect(made, &ProfileDesk::duplicateWanted, this, [this, profileId] { m_keeping.duplicate(profileId); });
    connect(made, &ProfileDesk::exportWanted, this, [this, profileId] { m_keeping.saveForOthers(profileId, this); });
    return made;
}

void MainWindow::startSandbox()
{
    m_waysIn.startPage().setSandboxStarting(true);
    const auto profile = m_sandbox.start();
    m_waysIn.startPage().setSandboxStarting(false);
    if (!profile) {
        m_waysIn.startPage().showFailure(profile.error());
        showStart();
        return;
    }
    if (m_keeping.hides(profile->id))
        m_keeping.undo(); // it was removed a moment ago, and is wanted back
    if (!m_workspace.profiles().byId(profile->id)) {
        if (const auto saved = m_workspace.profiles().save(*profile); !saved) {
            m_waysIn.startPage().showFailure(saved.error());
            showStart();
            return;
        }
    }
    refresh();
    showProfile(profile->id);
}

void MainWindow::wireKeeping()
{
    connect(&m_keeping, &ProfileKeeping::changed, this, &MainWindow::refresh);
    connect(&m_keeping, &ProfileKeeping::removed, this, &MainWindow::closeDesk);
    connect(&m_keeping, &ProfileKeeping::showWanted, this, &MainWindow::showProfile);
}

void MainWindow::removeProfile(const QString &profileId)
{
    const auto profile = m_workspace.profiles().byId(profileId);
    if (!profile)
        return;
    if (ProfileDesk *open = m_desks.value(profileId))
        open->context().signIn()->cancel();
    m_keeping.remove(*profile);
    showFirst();
}

void MainWindow::closeDesk(const Profile &profile)
{
    ProfileDesk *closed = m_desks.take(profile.id);
    const bool isBusy = closed && closed->context().isBusy();
    if (closed) {
        m_pages->removeWidget(closed);
        closed->deleteLater();
    }
    if (!isBusy)
        m_workspace.forget(profile); // a session with a call under way must stay until its answer has come
}

void MainWindow::showFirst()
{
    const auto first = m_profiles->firstProfile();
    first.isEmpty() ? showStart() : showProfile(first);
}

QCoro::Task<Outcome<void>> MainWindow::revokeAgain(Profile profile)
{
    const auto session = m_workspace.session(profile);
    if (!session)
        co_return unexpected(session.error());
    const auto revoked = co_await (*session)->revokePending();
    co_return revoked;
}

QString MainWindow::selectedProfile() const
{
    return m_left->selected();
}

void MainWindow::refresh()
{
    if (m_isRefreshing)
        return;
    const QScopedValueRollback guard(m_isRefreshing, true);
    const auto roll = ProfileRoll::call(
        m_workspace,
        [this](const QString &id) {
            ProfileDesk *open = m_desks.value(id);
            return open ? &open->context() : nullptr;
        },
        [this](const QString &id) { return m_keeping.hides(id); });
    m_profiles->setRows(roll.rows, m_workspace.clock().now());
    m_left->setVisible(!roll.rows.isEmpty());
    m_status->offerSettings(roll.rows.isEmpty());
    roll.isWaiting ? m_seconds.start() : m_seconds.stop();
    if (roll.isToBeRevoked)
        m_revocations.look();
    tellStatus();
    Q_EMIT refreshed();
}

ProfileDesk *MainWindow::deskInView() const
{
    return qobject_cast<ProfileDesk *>(m_pages->currentWidget());
}

void MainWindow::tellStatus()
{
    ProfileDesk *open = deskInView();
    m_status->tellVault(open ? open->context().vaultTitle() : m_workspace.vault().title(Profile()),
                        open && open->context().trouble() == FailureKind::VaultLocked);
    setWindowTitle(open ? tr("%1 – Lanyard").arg(open->context().profile().name) : tr("Lanyard"));
    const bool isSandbox = open && m_sandbox.isRunning() && open->context().profile().id == m_sandbox.profileId();
    m_status->note(isSandbox ? tr("Log in as %1").arg(m_sandbox.peopleInWords()) : QString());
}

void MainWindow::quit()
{
    m_keeping.finish([] { QApplication::quit(); });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection); // once the frame is out
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page says its words when it is made.
    const bool isSettings = m_settingsPage.isInView();
    const bool isActivity = m_activity.isInView();
    m_settingsPage.discard();
    m_activity.discard();
    m_waysIn.sayAnew();
    m_incoming.sayAnew();
    if (isSettings)
        showSettings();
    else if (isActivity)
        m_activity.show();
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_keeping.finish([] { }); // nobody could undo it any more
    if (m_keeping.isBusy() && QApplication::quitOnLastWindowClosed()) {
        event->ignore(); // out of sight, but a credential is still being revoked
        hide();
        quit();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_minutes.start();
    refresh(); // the times on it stood still
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_minutes.stop(); // nobody sees them, and each would wake a sleeping computer's processor
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_left->setNarrow(event->size().width() < grown(narrow));
}

} // namespace lanyard
