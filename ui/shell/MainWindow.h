#pragma once

#include "AddPortalController.h"
#include "PendingRevocations.h"
#include "SandboxHost.h"
#include "Workspace.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace lanyard {

class ActivityPage;
class AddPortalPage;
class LeftPane;
class PastedTokenPage;
class ProfileDesk;
class ProfileListModel;
class StartPage;
class TokenFileController;

/// The window: profiles at its start side, what belongs to the chosen one beside them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void startSandbox();
    void showProfile(const QString &profileId);
    ProfileDesk *desk(const QString &profileId); ///< made when first asked for; null: no such profile

Q_SIGNALS:
    void refreshed(); ///< what is shown of the profiles is new

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildFirstPages(); ///< those that belong to no profile
    void buildStatusBar();
    void buildShortcuts();
    void wireDrops();
    void showStart();
    void showAddPortal();
    void takeNewProfile(const Profile &profile, AddPortalController::WayIn wayIn);
    void wirePastes();
    PastedTokenPage *showPasted(); ///< a token without a profile
    void takeText(const QByteArray &text);
    void takeFile(const QString &path);
    void takeDrop(const std::function<void(TokenFileController &)> &look);
    void confirmRemoval(const QString &profileId);
    void removeProfile(const QString &profileId);
    QCoro::Task<Outcome<void>> revokeAgain(Profile profile);
    void refresh(); ///< list, status bar and title, from what is stored
    void tellStatus();
    QString selectedProfile() const;

    Workspace &m_workspace;
    SandboxHost m_sandbox;
    PendingRevocations m_revocations;
    ProfileListModel *m_profiles;
    QSplitter *m_splitter;
    LeftPane *m_left;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    AddPortalPage *m_addPortal = nullptr;
    PastedTokenPage *m_pasted = nullptr;
    ActivityPage *m_activity = nullptr;
    QLabel *m_vault;
    QLabel *m_note;
    QHash<QString, ProfileDesk *> m_desks;
    QTimer m_seconds; ///< while a sign-in waits, its time counts in the list
    QTimer m_minutes;
    bool m_isRefreshing = false;
};

} // namespace lanyard
