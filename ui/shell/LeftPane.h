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
    void profileFileWanted();
    void sandboxWanted();
    void removeWanted(const QString &profileId);
    void settingsWanted();
    void widthChanged(int width); ///< to or from the rail

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *footer();
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
    QPushButton *m_settings;
    QLabel *m_nothingFound;
    QString m_selected;
    bool m_isNarrow = false;
    bool m_isRail = false;
};

} // namespace lanyard
