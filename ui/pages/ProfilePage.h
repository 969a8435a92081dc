#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace lanyard {

class CountBadge;
class DoctorPage;
class FormField;
class OverviewPage;
class ProfileContext;
class StateChip;

/// A profile: its name and state, and its tabs.
class ProfilePage final : public QWidget
{
    Q_OBJECT
public:
    enum Tab
    {
        Overview,
        Token,
        Access,
        Doctor,
        Snippets,
        Tokens ///< where the portal keeps a list beside the token of `Token`
    };
    explicit ProfilePage(ProfileContext &context, QWidget *parent = nullptr);
    int tab() const;
    void showTab(int tab);
    void findOut(); ///< has the doctor check, and shows it
    void checkAgain(); ///< what the tab in view shows
    void tell();

Q_SIGNALS:
    void signInWanted();
    void tokenFileWanted();
    void duplicateWanted();
    void exportWanted();
    void removeWanted();

private:
    QWidget *header();
    QWidget *tokenPage(); ///< what stands at `Token` for this kind of portal
    QWidget *snippetPage();
    QWidget *credentialsPage();
    void confirmEndOfConsent();
    void addKeeping(QMenu *menu); ///< of the profile itself
    void startRename();
    void takeName();
    QToolButton *moreButton();
    void tellErrors();

    ProfileContext &m_context;
    QLabel *m_name;
    FormField *m_rename;
    StateChip *m_chip;
    QLabel *m_second;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    DoctorPage *m_doctor;
    CountBadge *m_errors;
    QAction *m_signOut = nullptr;
    QAction *m_endConsent = nullptr;
};

} // namespace lanyard
