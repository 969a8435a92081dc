#pragma once

#include "ReminderService.h"
#include "RoleWatch.h"
#include "Tray.h"
#include "TrayNotifier.h"
#include "Workspace.h"

namespace lanyard {

class MainWindow;

/// Reminders of a running Lanyard: what a notification's buttons and the tray's menu do in the window.
class Reminders final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    Reminders(Workspace &workspace, MainWindow &window, Notifier &notifier, const QString &historyFile,
              Autostart autostart, QObject *parent = nullptr);

    Tray &tray() { return m_tray; }

private:
    QCoro::Task<bool> use(Profile profile);
    QuietHours quietHours() const;
    void keepRoles(const RolesSeen &seen);
    void open(const QString &profileId);
    void renew(const QString &profileId); ///< by itself where that can be, else with the person in the window
    void renewBySelf(const QString &profileId);
    void signIn(const QString &profileId);
    QCoro::Task<> copyToken(QString profileId);

    Workspace &m_workspace;
    MainWindow &m_window;
    Tray m_tray;
    TrayNotifier m_notifier;
    ReminderService m_service;
    RoleWatch m_roles;
};

} // namespace lanyard
