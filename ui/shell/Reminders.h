#pragma once

#include "ReminderService.h"
#include "Workspace.h"

namespace lanyard {

class MainWindow;

/// Reminders of a running window: what a notification's buttons do in it.
class Reminders final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    Reminders(Workspace &workspace, MainWindow &window, Notifier &notifier, const QString &historyFile,
              QObject *parent = nullptr);

private:
    void open(const QString &profileId);
    void renew(const QString &profileId);

    Workspace &m_workspace;
    MainWindow &m_window;
    ReminderService m_service;
};

} // namespace lanyard
