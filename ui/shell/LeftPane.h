#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSortFilterProxyModel;
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
    QString selected() const;
    void focusSearch();

    static constexpr int railWidth = 57;

Q_SIGNALS:
    void profileChosen(const QString &profileId);
    void addPortalWanted();
    void profileFileWanted();
    void sandboxWanted();
    void widthChanged(int width); ///< to or from the rail

private:
    void setRail(bool isRail);
    void tellEmptySearch();

    ProfileListModel *m_model;
    QSortFilterProxyModel *m_found;
    ProfileDelegate *m_delegate;
    QListView *m_list;
    QLineEdit *m_search;
    QToolButton *m_openSearch;
    QToolButton *m_add;
    QLabel *m_nothingFound;
    bool m_isNarrow = false;
    bool m_isRail = false;
};

} // namespace lanyard
