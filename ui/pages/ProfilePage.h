#pragma once

#include "LazyPage.h"

#include <vector>

class QLabel;
class QMenu;
class QTabBar;
class QToolButton;

namespace lanyard {

class CountBadge;
class FormField;
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
    void addTab(const QString &title, QWidget *(ProfilePage::*make)());
    QWidget *overviewPage();
    QWidget *accessPage();
    QWidget *doctorPage();
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
    std::vector<LazyPage<QWidget>> m_tabPages; ///< beside the tabs
    CountBadge *m_errors;
    QAction *m_signOut = nullptr;
    QAction *m_endConsent = nullptr;
};

} // namespace lanyard
