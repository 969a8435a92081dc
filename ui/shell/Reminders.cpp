#include "Reminders.h"

#include "MainWindow.h"
#include "ProfileDesk.h"

namespace lanyard {

Reminders::Reminders(Workspace &workspace, MainWindow &window, Notifier &notifier, const QString &historyFile,
                     Autostart autostart, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_tray(workspace, std::move(autostart)),
      m_service({workspace.profiles(), workspace.vault(), workspace.clock(), notifier,
                 [this](Profile profile) { return use(std::move(profile)); }},
                historyFile, QTimeZone::systemTimeZone()),
      m_roles(workspace.profiles(), RoleHistory::beside(workspace.folder()), workspace.clock(), notifier,
              QTimeZone::systemTimeZone())
{
    connect(&workspace, &Workspace::rolesSeen, this, &Reminders::keepRoles);
    connect(&workspace.profiles(), &ProfileStore::removed, this,
            [this](const QString &profileId) { RoleHistory::beside(m_workspace.folder()).forget(profileId); });
    connect(&m_roles, &RoleWatch::openWanted, this, &Reminders::open);
    connect(&m_service, &ReminderService::looked, &m_roles, &RoleWatch::look);
    connect(&m_service, &ReminderService::openWanted, this, &Reminders::open);
    connect(&m_service, &ReminderService::renewWanted, this, &Reminders::renew);
    connect(&m_service, &ReminderService::looked, &m_tray, &Tray::tell);
    connect(&m_window, &MainWindow::refreshed, &m_tray, &Tray::tell);
    connect(&m_tray, &Tray::openWanted, this, [this] { open({}); });
    connect(&m_tray, &Tray::signInWanted, this, &Reminders::renew);
    m_service.run();
}

QCoro::Task<bool> Reminders::use(Profile profile)
{
    const auto ready = co_await m_workspace.vault().ready(profile); // nobody is there to unlock it
    if (!ready)
        co_return false;
    const auto session = m_workspace.session(profile);
    if (!session || !(*session)->canExchange())
        co_return false;
    const auto token = co_await (*session)->accessToken(std::chrono::seconds(0), true);
    co_return token.has_value();
}

void Reminders::keepRoles(const RolesSeen &seen)
{
    // A token is worth more than its history: where that cannot be written, nothing is told of it later.
    RoleHistory::beside(m_workspace.folder()).see(seen.profile, seen.subject, seen.roles, seen.at);
    m_roles.look();
}

void Reminders::open(const QString &profileId)
{
    m_window.showProfile(profileId);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Reminders::renew(const QString &profileId)
{
    open(profileId);
    const auto profile = m_workspace.profiles().byId(profileId);
    auto *desk = m_window.desk(profileId);
    if (!profile || !desk)
        return;
    if (profile->kind == PortalKind::ProteinPaint || profile->kind == PortalKind::OpenBis)
        return; // their pages say what to do, on the command line
    if (profile->issuer.isEmpty())
        desk->showTokenFile();
    else
        desk->startSignIn();
}

} // namespace lanyard
