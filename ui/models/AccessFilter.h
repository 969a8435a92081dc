#pragma once

#include <QSortFilterProxyModel>

namespace lanyard {

/// Which rows of the access matrix are shown.
class AccessFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show
    {
        All,
        Refused,
        Surprising
    };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    void setText(const QString &text); ///< in a study's name, id or role

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QString m_text;
};

} // namespace lanyard
