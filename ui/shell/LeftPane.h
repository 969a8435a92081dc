#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QKeyEvent;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;
class QToolButton;

namespace lanyard {

class PaneFooter;
class ProfileDelegate;
class ProfileListModel;

/// Search, add and the list of profiles; when the window is narrow, a rail of their rings.
class LeftPane final : public QFrame
{
    Q_OBJECT
public:
    explicit LeftPane(ProfileListModel *model, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    void select(const QString &profileId); ///< empty: none
    QString selected() const { return m_selected; } ///< also while the search hides it
    void focusSearch();

    static constexpr int railWidth = 57;

Q_SIGNALS:
    void profileChosen(const QString &profileId);
    void addPortalWanted();
    void pastedTokenWanted();
    void activityWanted();
    void profileFileWanted();
    void sandboxWanted();
    void removeWanted(const QString &profileId);
    void settingsWanted();
    void widthChanged(int width); ///< to or from the rail

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayWords();
    void setRail(bool isRail);
    void choose(const QModelIndex &index);
    void fold(const QModelIndex &heading, bool isFolded);
    void showSelected();
    bool takeKeyOfList(const QKeyEvent &key);
    bool takeKeyOfSearch(const QKeyEvent &key);

    ProfileListModel *m_model;
    ProfileDelegate *m_delegate;
    QListView *m_list;
    QLineEdit *m_search;
    QToolButton *m_openSearch;
    QToolButton *m_add;
    QAction *m_addPortal;
    QAction *m_profileFile;
    QAction *m_showPasted;
    QAction *m_sandbox;
    QLabel *m_nothingFound;
    PaneFooter *m_footer;
    QPushButton *m_activity;
    QPushButton *m_settings;
    QString m_selected;
    bool m_isNarrow = false;
    bool m_isRail = false;
};

} // namespace lanyard
