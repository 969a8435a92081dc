#pragma once

#include "Autostart.h"
#include "Reminder.h"
#include "Workspace.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace lanyard {

/// Lanyard's place in the desktop's tray: the worst state of all credentials as its shape, and what is due.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must outlive this object.
    Tray(Workspace &workspace, Autostart autostart, QObject *parent = nullptr);

    void tell(); ///< icon and tooltip, from what is stored
    /// Words beside the icon. False where nothing shows them.
    bool say(const QString &title, const QString &text);
    QMenu &menu() { return m_menu; } ///< filled when it is about to be shown

Q_SIGNALS:
    void openWanted();
    void signInWanted(const QString &profileId);
    void copyWanted(const QString &profileId); ///< of what its portal takes
    void messageClicked(); ///< the last that was said
    void quitWanted();
    void staysAfterClosing(bool stays); ///< whether Lanyard runs on without a window

private:
    void fill();
    void setAutostart(bool on);
    QList<Reminder> reminders() const;

    Workspace &m_workspace;
    Autostart m_autostart;
    QMenu m_menu;
    QMenu m_copy;
    QMenu m_signIn;
    QSystemTrayIcon m_icon;
};

} // namespace lanyard
