#include "MainWindow.h"

#include "ActivityPage.h"
#include "AddPortalPage.h"
#include "Deliver.h"
#include "ElidedLabel.h"
#include "KindWords.h"
#include "LeftPane.h"
#include "Parts.h"
#include "PastedToken.h"
#include "PastedTokenPage.h"
#include "ProfileDesk.h"
#include "ProfileListModel.h"
#include "ProfilePage.h"
#include "StartPage.h"
#include "StyleSheet.h"
#include "TimeWords.h"
#include "TokenDrop.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace lanyard {

namespace {
constexpr int narrow = 1080; // below it the left pane is a rail
}

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace),
      m_revocations(workspace.profiles(), workspace.vault(), workspace.clock(),
                    [this](Profile profile) { return revokeAgain(std::move(profile)); }),
      m_profiles(new ProfileListModel(this)), m_splitter(new QSplitter), m_left(new LeftPane(m_profiles)),
      m_pages(new QStackedWidget), m_vault(parts::label({}, Type::Second)), m_note(new ElidedLabel(Type::Second))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Lanyard"));
    const QSize room = screen() ? screen()->availableSize() : QSize(1200, 760);
    setMinimumSize(QSize(900, 600).boundedTo(room));
    resize(QSize(1200, 760).boundedTo(room));

    buildPages();
    buildStatusBar();
    buildShortcuts();
    wireDrops();
    wirePastes();
    connect(&workspace.profiles(), &ProfileStore::changed, this, &MainWindow::refresh);
    m_seconds.setInterval(1000);
    m_minutes.setInterval(60'000);
    connect(&m_seconds, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_minutes, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_revocations, &PendingRevocations::tried, this, [this] {
        for (ProfileDesk *desk : std::as_const(m_desks))
            Q_EMIT desk->context().changed();
        refresh();
    });

    refresh();
    if (m_profiles->rowCount() > 0)
        showProfile(m_profiles->index(0).data(ProfileListModel::IdRole).toString());
    else
        showStart();
}

MainWindow::~MainWindow()
{
    // Before the sandbox and the members that they report to.
    for (ProfileDesk *desk : std::as_const(m_desks))
        disconnect(&desk->context(), nullptr, this, nullptr);
}

void MainWindow::buildPages()
{
    buildFirstPages();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pages);
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
    connect(m_left, &LeftPane::addPortalWanted, this, &MainWindow::showAddPortal);
    connect(m_left, &LeftPane::activityWanted, this, [this] {
        m_pages->setCurrentWidget(m_activity);
        tellStatus();
    });
    connect(m_left, &LeftPane::sandboxWanted, this, &MainWindow::startSandbox);
}

void MainWindow::buildFirstPages()
{
    m_start = new StartPage;
    m_addPortal = new AddPortalPage(m_workspace.http());
    m_pasted = new PastedTokenPage(m_workspace);
    m_activity = new ActivityPage(m_workspace.activity(), m_workspace.clock());
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_addPortal),
                          static_cast<QWidget *>(m_pasted), static_cast<QWidget *>(m_activity)})
        m_pages->addWidget(page);
    connect(m_start, &StartPage::addPortalWanted, this, &MainWindow::showAddPortal);
    connect(m_start, &StartPage::sandboxWanted, this, &MainWindow::startSandbox);
    connect(m_addPortal, &AddPortalPage::cancelled, this, [this] {
        const QString selected = selectedProfile();
        selected.isEmpty() ? showStart() : showProfile(selected);
    });
    connect(m_addPortal, &AddPortalPage::profileReady, this, &MainWindow::takeNewProfile);
    connect(m_pasted, &PastedTokenPage::keepWanted, this, [this](const QByteArray &text) {
        takeDrop([&text](TokenFileController &file) { file.lookAtText(text); });
    });
    connect(m_pasted, &PastedTokenPage::closed, this, [this] {
        const QString selected = selectedProfile();
        selected.isEmpty() ? showStart() : showProfile(selected);
    });
}

void MainWindow::buildStatusBar()
{
    m_vault->setObjectName(QStringLiteral("vaultStatus"));
    m_note->setObjectName(QStringLiteral("statusNote"));
    auto *vaultIcon = parts::iconLabel(QStringLiteral("lock"), Tone::Muted, 16);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->setMinimumHeight(std::max(28, fontMetrics().lineSpacing() + 10));
    statusBar()->addWidget(vaultIcon);
    statusBar()->addWidget(m_vault);
    statusBar()->addPermanentWidget(m_note);
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence::New, [this] { showAddPortal(); });
    on(QKeySequence::Find, [this] { m_left->focusSearch(); });
    for (int tab = 0; tab <= ProfilePage::Snippets; ++tab) {
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), [this, tab] {
            if (auto *shown = qobject_cast<ProfileDesk *>(m_pages->currentWidget()))
                shown->showTab(tab);
        });
    }
    on(QKeySequence(Qt::Key_Escape), [this] {
        if (auto *shown = qobject_cast<ProfileDesk *>(m_pages->currentWidget()))
            shown->context().cancelWait();
    });
    on(QKeySequence(Qt::Key_F6), [this] {
        const bool isInList = m_left->isAncestorOf(QApplication::focusWidget());
        QWidget *next = isInList ? m_pages->currentWidget() : static_cast<QWidget *>(m_left);
        for (auto *child : next->findChildren<QWidget *>()) {
            if (child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    });
}

void MainWindow::wireDrops()
{
    auto *drops = new TokenDrop(this);
    connect(drops, &TokenDrop::fileDropped, this, &MainWindow::takeFile);
    connect(drops, &TokenDrop::textDropped, this, &MainWindow::takeText);
}

void MainWindow::wirePastes()
{
    // A field that text is typed into takes Ctrl+V before the window does.
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this,
            [this] { takeText(QApplication::clipboard()->text().toUtf8()); });
    connect(m_left, &LeftPane::pastedTokenWanted, this, [this] { showPasted()->lookAtClipboard(); });
}

PastedTokenPage *MainWindow::showPasted()
{
    ProfileDesk *beside = desk(selectedProfile());
    m_pasted->setKeeper(beside ? beside->context().profile().name : QString());
    m_pages->setCurrentWidget(m_pasted);
    tellStatus();
    return m_pasted;
}

void MainWindow::takeText(const QByteArray &text)
{
    // A token that says nothing of itself: only its portal can tell what it opens.
    if (!tokenIn(text) && TokenFile::read(text) && desk(selectedProfile()))
        takeDrop([&text](TokenFileController &file) { file.lookAtText(text); });
    else
        showPasted()->look(text);
}

void MainWindow::takeFile(const QString &path)
{
    if (desk(selectedProfile()))
        takeDrop([&path](TokenFileController &file) { file.lookAtFile(path); });
    else
        showPasted()->lookAtFile(path);
}

void MainWindow::takeDrop(const std::function<void(TokenFileController &)> &look)
{
    ProfileDesk *target = desk(selectedProfile());
    if (!target)
        return; // it was removed while its token was looked at
    look(*target->context().tokenFile());
    target->showTokenFile();
    m_pages->setCurrentWidget(target);
}

void MainWindow::showStart()
{
    m_left->select({});
    m_pages->setCurrentWidget(m_start);
    tellStatus();
}

void MainWindow::showAddPortal()
{
    m_addPortal->start();
    m_pages->setCurrentWidget(m_addPortal);
    tellStatus();
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
    if (const auto known = m_desks.constFind(profileId); known != m_desks.constEnd())
        return *known;
    const auto profile = m_workspace.profiles().byId(profileId);
    if (!profile)
        return nullptr;
    auto *made = new ProfileDesk(m_workspace, *profile);
    m_desks.insert(profileId, made);
    m_pages->addWidget(made);
    connect(&made->context(), &ProfileContext::changed, this, &MainWindow::refresh);
    connect(made, &ProfileDesk::removeWanted, this, [this, profileId] { confirmRemoval(profileId); });
    return made;
}

void MainWindow::startSandbox()
{
    m_start->setSandboxStarting(true);
    const auto profile = m_sandbox.start();
    m_start->setSandboxStarting(false);
    if (!profile) {
        m_start->showFailure(profile.error());
        showStart();
        return;
    }
    if (!m_workspace.profiles().byId(profile->id)) {
        if (const auto saved = m_workspace.profiles().save(*profile); !saved) {
            m_start->showFailure(saved.error());
            showStart();
            return;
        }
    }
    refresh();
    showProfile(profile->id);
}

void MainWindow::takeNewProfile(const Profile &profile, AddPortalController::WayIn wayIn)
{
    m_addPortal->setEnabled(false); // once: a client's secret may wait for the vault
    deliver(m_workspace.add(profile, m_addPortal->takeClientSecret()), this,
            [this, profileId = profile.id, wayIn](const Outcome<void> &added) {
                m_addPortal->setEnabled(true);
                if (!added) {
                    m_addPortal->showFailure(added.error());
                    return;
                }
                refresh();
                showProfile(profileId);
                if (wayIn == AddPortalController::WayIn::Browser)
                    desk(profileId)->startSignIn();
                else
                    desk(profileId)->showTokenFile();
            });
}

void MainWindow::confirmRemoval(const QString &profileId)
{
    ProfileDesk *removed = desk(profileId);
    if (!removed)
        return;
    // A credential that is deleted does not come back: the one thing that asks first.
    auto *question
        = new QMessageBox(QMessageBox::NoIcon, tr("Remove profile"),
                          tr("Remove %1?").arg(removed->context().profile().name), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setInformativeText(tr("Its credential is revoked and deleted. You can add the portal again later, and "
                                    "sign in anew."));
    auto *remove = question->addButton(tr("Sign out and remove"), QMessageBox::AcceptRole);
    question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, question, remove, profileId] {
        if (question->clickedButton() == remove)
            removeProfile(profileId);
    });
    question->open();
}

void MainWindow::removeProfile(const QString &profileId)
{
    ProfileDesk *removed = desk(profileId);
    if (!removed)
        return;
    ProfileContext &context = removed->context();
    context.signIn()->cancel();
    if (context.credential() && !context.signOutReport()) {
        // Once: the answer either removes the profile or is said in place, where it is kept for another try.
        auto *once = new QObject(removed);
        connect(&context, &ProfileContext::changed, once, [this, once, profileId, &context] {
            if (context.isSigningOut())
                return;
            once->deleteLater();
            if (!context.failure())
                QMetaObject::invokeMethod(this, [this, profileId] { removeProfile(profileId); }, Qt::QueuedConnection);
        });
        removed->showTab(ProfilePage::Overview);
        context.signOut();
        return;
    }
    const Profile profile = context.profile();
    if (const auto gone = m_workspace.profiles().remove(profile); !gone) {
        m_note->setText(gone.error().message);
        return;
    }
    m_desks.remove(profileId);
    m_pages->removeWidget(removed);
    const bool wasBusy = context.isBusy();
    removed->deleteLater();
    if (!wasBusy)
        m_workspace.forget(profile); // a session with a call under way must stay until its answer has come
    refresh();
    if (m_profiles->rowCount() > 0)
        showProfile(m_profiles->index(0).data(ProfileListModel::IdRole).toString());
    else
        showStart();
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
    const QDateTime now = m_workspace.clock().now();
    QList<ProfileRow> rows;
    bool isWaiting = false;
    bool isToBeRevoked = false;
    for (const Profile &profile : m_workspace.profiles().all()) {
        ProfileRow row {profile.id, profile.name, titleOf(profile.kind), {}};
        const auto portal = m_workspace.vault().record(profile, Slot::Portal);
        const auto record = portal ? portal : m_workspace.vault().record(profile, Slot::Identity);
        row.lifetime = lifeOf(record, now, profile);
        isToBeRevoked = isToBeRevoked || (record && record->isToBeRevoked());
        if (record && !record->isToBeRevoked())
            row.identity = record->person.isEmpty() ? kindwords::nameless(profile.kind) : record->person;
        if (ProfileDesk *open = m_desks.value(profile.id)) {
            const auto *signIn = open->context().signIn();
            if (signIn->phase() == SignInController::Phase::Running) {
                row.waitingSince = signIn->startedAt();
                isWaiting = true;
            }
            if (record && !record->isToBeRevoked() && open->context().trouble() == FailureKind::Offline)
                row.lifetime.state = State::Offline; // the credential is kept; the list says why nothing moves
        }
        rows.append(row);
    }
    const QString selected = selectedProfile();
    m_profiles->setRows(rows, now);
    if (!selected.isEmpty() && m_left->selected() != selected)
        m_left->select(selected);
    m_left->setVisible(!rows.isEmpty());
    isWaiting ? m_seconds.start() : m_seconds.stop();
    if (isToBeRevoked)
        m_revocations.look();
    tellStatus();
    Q_EMIT refreshed();
}

void MainWindow::tellStatus()
{
    const auto *shown = qobject_cast<ProfileDesk *>(m_pages->currentWidget());
    auto *open = const_cast<ProfileDesk *>(shown);
    const auto title = open ? open->context().vaultTitle() : m_workspace.vault().title(Profile());
    const bool isLocked = open && open->context().trouble() == FailureKind::VaultLocked;
    m_vault->setText(isLocked ? tr("Vault: locked") : tr("Vault: %1").arg(title));
    setWindowTitle(open ? tr("%1 – Lanyard").arg(open->context().profile().name) : tr("Lanyard"));
    const bool isSandbox = open && m_sandbox.isRunning() && open->context().profile().id == m_sandbox.profileId();
    m_note->setText(isSandbox ? tr("Log in as %1").arg(m_sandbox.peopleInWords()) : QString());
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
    m_left->setNarrow(event->size().width() < narrow);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page says its words when it is made.
    const QList<QWidget *> first {m_start, m_addPortal, m_pasted, m_activity};
    const auto shown = first.indexOf(m_pages->currentWidget());
    for (QWidget *page : first)
        parts::discard(page);
    buildFirstPages();
    if (shown >= 0)
        m_pages->setCurrentWidget(QList<QWidget *> {m_start, m_addPortal, m_pasted, m_activity}.at(shown));
    refresh();
}

} // namespace lanyard
