#pragma once

#include "IncomingToken.h"
#include "LazyPage.h"
#include "NewProfiles.h"
#include "PendingRevocations.h"
#include "ProfileKeeping.h"
#include "SandboxHost.h"
#include "Settings.h"
#include "WaysIn.h"
#include "Workspace.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace lanyard {

class ActivityPage;
class LeftPane;
class ProfileDesk;
class ProfileListModel;
class SettingsPage;
class StatusLine;
class UndoBar;

/// The window: profiles at its start side, what belongs to the chosen one beside them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void startSandbox();
    void quit(); ///< the application, once nothing is on its way out any more
    void openProfileFile(const QString &path); ///< shows what is in it, and asks
    void showProfile(const QString &profileId);
    ProfileDesk *desk(const QString &profileId); ///< made when first asked for; null: no such profile

Q_SIGNALS:
    void refreshed(); ///< what is shown of the profiles is new
    void painted(); ///< for the first time
    void staysAfterClosing(bool stays); ///< the person wants Lanyard to run on without a window, or not

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    SettingsPage *makeSettings();
    void wireKeyboard();
    void wireSettings();
    void showSettings();
    void showStart();
    void showWhatWasThere(); ///< when a page of its own is left
    void wireKeeping();
    void removeProfile(const QString &profileId);
    void closeDesk(const Profile &profile);
    void showFirst(); ///< of the list; the start page where there is none
    QCoro::Task<Outcome<void>> revokeAgain(Profile profile);
    void refresh(); ///< list, status bar and title, from what is stored
    void tellStatus();
    QString selectedProfile() const;
    ProfileDesk *deskInView() const; ///< null: another page is

    Workspace &m_workspace;
    Settings *m_settings; ///< a child: an edit that ends as the window goes still sets what it asks for
    NewProfiles m_newProfiles;
    SandboxHost m_sandbox;
    PendingRevocations m_revocations;
    ProfileListModel *m_profiles;
    QSplitter *m_splitter;
    LeftPane *m_left;
    QStackedWidget *m_pages;
    WaysIn m_waysIn;
    IncomingToken m_incoming;
    LazyPage<SettingsPage> m_settingsPage;
    LazyPage<ActivityPage> m_activity;
    UndoBar *m_undo;
    ProfileKeeping m_keeping;
    StatusLine *m_status;
    QHash<QString, ProfileDesk *> m_desks;
    QTimer m_seconds; ///< while a sign-in waits, its time counts in the list
    QTimer m_minutes;
    bool m_isRefreshing = false;
    bool m_isPainted = false;
};

} // namespace lanyard
