#pragma once

#include <QAbstractProxyModel>

namespace lanyard {

class AccessModel;

/// Which rows of the access matrix are shown, and in which order. A list of its own instead of Qt's sorting proxy,
/// which needs more than a second for 100,000 rows: each key typed is to be answered at once.
class AccessFilter final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum class Show
    {
        All,
        Refused,
        Surprising
    };
    explicit AccessFilter(AccessModel *model, QObject *parent = nullptr);

    void setShow(Show show);
    void setText(const QString &text); ///< in a study's name, id or role
    /// By the column `Result`: what needs attention first, as the model has it. An answer that comes in later moves no
    /// row.
    void sort(int column, Qt::SortOrder order) override;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    bool accepts(int row) const;
    void arrange(); ///< all rows anew
    void choose(const QList<int> &candidates); ///< those of them that are accepted
    void place(); ///< where each shown row stands
    void takeChange(int row); ///< of the model

    const AccessModel &m_model;
    Show m_show = Show::All;
    QString m_text; ///< with its case folded
    int m_column;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QList<int> m_order; ///< every row of the model
    QList<int> m_ranks; ///< where each row of the model stands in `m_order`
    QList<int> m_shown; ///< of `m_order`
    QList<int> m_places; ///< where each row of the model stands in `m_shown`; -1: it is not shown
};

} // namespace lanyard
