#include "MainWindow.h"

#include "AddPortalPage.h"
#include "Deliver.h"
#include "Keyboard.h"
#include "LeftPane.h"
#include "ProfileDesk.h"
#include "ProfileFilePage.h"
#include "ProfileListModel.h"
#include "ProfilePage.h"
#include "ProfileRoll.h"
#include "StartPage.h"
#include "StatusLine.h"
#include "TokenDrop.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace lanyard {

namespace {
constexpr int narrow = 1080; // below it the left pane is a rail
}

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace),
      m_revocations(workspace.profiles(), workspace.vault(), workspace.clock(),
                    [this](Profile profile) { return revokeAgain(std::move(profile)); }),
      m_profileFile([&workspace](Profile profile) { return workspace.add(std::move(profile), {}); }),
      m_profiles(new ProfileListModel(this)), m_splitter(new QSplitter), m_left(new LeftPane(m_profiles)),
      m_pages(new QStackedWidget), m_start(new StartPage), m_addPortal(new AddPortalPage(workspace.http())),
      m_profileFilePage(new ProfileFilePage(m_profileFile)), m_status(new StatusLine(statusBar()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Lanyard"));
    const QSize room = screen() ? screen()->availableSize() : QSize(1200, 760);
    setMinimumSize(QSize(900, 600).boundedTo(room));
    resize(QSize(1200, 760).boundedTo(room));

    buildPages();
    wireKeyboard();
    wireDrops();
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
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_addPortal);
    m_pages->addWidget(m_profileFilePage);
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
    connect(m_left, &LeftPane::sandboxWanted, this, &MainWindow::startSandbox);
    connect(m_start, &StartPage::addPortalWanted, this, &MainWindow::showAddPortal);
    connect(m_start, &StartPage::sandboxWanted, this, &MainWindow::startSandbox);
    connect(m_left, &LeftPane::profileFileWanted, this, &MainWindow::chooseProfileFile);
    connect(m_start, &StartPage::profileFileWanted, this, &MainWindow::chooseProfileFile);
    connect(m_profileFilePage, &ProfileFilePage::otherFileWanted, this, &MainWindow::chooseProfileFile);
    connect(m_profileFilePage, &ProfileFilePage::left, this, &MainWindow::showWhatWasThere);
    connect(&m_profileFile, &ProfileFileController::added, this, [this](const QString &profileId) {
        refresh();
        showProfile(profileId);
    });
    connect(m_addPortal, &AddPortalPage::cancelled, this, &MainWindow::showWhatWasThere);
    const PortalCatalogue catalogue(m_workspace.folder() + QStringLiteral("/portals.json"));
    m_start->showKnownPortals(catalogue);
    m_addPortal->setKnownPortals(catalogue.all());
    connect(m_start, &StartPage::knownPortalChosen, this, [this](const KnownPortal &known) {
        showAddPortal();
        m_addPortal->fill(known);
    });
    connect(m_addPortal, &AddPortalPage::profileReady, this, &MainWindow::takeNewProfile);
}

void MainWindow::wireKeyboard()
{
    auto *keyboard = new Keyboard(this, [this] { return QList<QWidget *> {m_left, m_pages->currentWidget()}; });
    connect(keyboard, &Keyboard::addWanted, this, &MainWindow::showAddPortal);
    connect(keyboard, &Keyboard::searchWanted, m_left, &LeftPane::focusSearch);
    connect(keyboard, &Keyboard::tabWanted, this, [this](int tab) {
        if (auto *shown = deskInView())
            shown->showTab(tab);
    });
    connect(keyboard, &Keyboard::cancelWanted, this, [this] {
        if (auto *shown = deskInView())
            shown->context().cancelWait();
    });
}

void MainWindow::wireDrops()
{
    auto *drops = new TokenDrop(this);
    connect(drops, &TokenDrop::fileDropped, this, [this](const QString &path) {
        if (ProfileFileController::isProfileFile(path))
            openProfileFile(path);
        else
            takeDrop([&path](TokenFileController &file) { file.lookAtFile(path); });
    });
    connect(drops, &TokenDrop::textDropped, this, [this](const QByteArray &text) {
        takeDrop([&text](TokenFileController &file) { file.lookAtText(text); });
    });
}

void MainWindow::takeDrop(const std::function<void(TokenFileController &)> &look)
{
    ProfileDesk *target = desk(selectedProfile());
    if (!target) {
        // A token belongs to a portal; without one there is nothing to keep it for.
        m_status->note(tr("Add the portal first, then drop its token file on it."));
        showAddPortal();
        return;
    }
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

void MainWindow::showWhatWasThere()
{
    const QString selected = selectedProfile();
    selected.isEmpty() ? showStart() : showProfile(selected);
}

void MainWindow::chooseProfileFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a profile file"), QString(), tr("Profile files (*.lanyard)"));
    if (!path.isEmpty())
        openProfileFile(path);
}

void MainWindow::openProfileFile(const QString &path)
{
    m_profileFile.open(path);
    m_pages->setCurrentWidget(m_profileFilePage);
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
        m_status->note(gone.error().message);
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
    const auto roll = ProfileRoll::call(m_workspace, [this](const QString &id) {
        ProfileDesk *open = m_desks.value(id);
        return open ? &open->context() : nullptr;
    });
    const QString selected = selectedProfile();
    m_profiles->setRows(roll.rows, m_workspace.clock().now());
    if (!selected.isEmpty() && m_left->selected() != selected)
        m_left->select(selected);
    m_left->setVisible(!roll.rows.isEmpty());
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

} // namespace lanyard
