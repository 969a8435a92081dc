#include "AccessFilter.h"

#include "AccessModel.h"

#include <algorithm>
#include <numeric>

namespace lanyard {

AccessFilter::AccessFilter(AccessModel *model, QObject *parent)
    : QAbstractProxyModel(parent), m_model(*model), m_column(AccessModel::Result)
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            takeChange(row);
    });
    arrange();
}

void AccessFilter::setShow(Show show)
{
    m_show = show;
    beginResetModel();
    choose(m_order);
    endResetModel();
}

void AccessFilter::setText(const QString &text)
{
    const auto before = std::exchange(m_text, text.toCaseFolded());
    if (m_text == before)
        return;
    beginResetModel();
    choose(m_text.contains(before) ? QList(m_shown) : m_order); // a letter more only takes rows away
    endResetModel();
}

void AccessFilter::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    beginResetModel();
    arrange();
    endResetModel();
}

bool AccessFilter::accepts(int row) const
{
    if (m_show == Show::Refused && !m_model.at(row).isRefused())
        return false;
    if (m_show == Show::Surprising && !AccessModel::isSurprising(m_model.at(row)))
        return false;
    return m_model.folded(row).contains(m_text);
}

void AccessFilter::arrange()
{
    QList<std::pair<qint64, int>> keys(m_model.rowCount());
    for (int row = 0; row < keys.size(); ++row)
        keys[row] = {m_model.rank(row, m_column), row};
    if (m_direction == Qt::AscendingOrder)
        std::ranges::sort(keys);
    else
        std::ranges::sort(keys, std::ranges::greater(),
                          [](const auto &key) { return std::pair(key.first, -key.second); });
    m_order.resize(keys.size());
    m_ranks.resize(keys.size());
    for (int rank = 0; rank < keys.size(); ++rank) {
        m_order[rank] = keys.at(rank).second;
        m_ranks[m_order.at(rank)] = rank;
    }
    choose(m_order);
}

void AccessFilter::choose(const QList<int> &candidates)
{
    QList<int> shown;
    shown.reserve(candidates.size());
    std::ranges::copy_if(candidates, std::back_inserter(shown), [this](int row) { return accepts(row); });
    m_shown = std::move(shown);
    place();
}

void AccessFilter::place()
{
    m_places.fill(-1, m_order.size());
    for (int at = 0; at < m_shown.size(); ++at)
        m_places[m_shown.at(at)] = at;
}

void AccessFilter::takeChange(int row)
{
    const int at = m_places.at(row);
    const bool isShown = accepts(row);
    if (isShown && at >= 0) {
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    } else if (isShown) {
        const auto next
            = std::ranges::lower_bound(m_shown, m_ranks.at(row), {}, [this](int shown) { return m_ranks.at(shown); });
        const int to = int(next - m_shown.begin());
        beginInsertRows({}, to, to);
        m_shown.insert(to, row);
        place();
        endInsertRows();
    } else if (at >= 0) {
        beginRemoveRows({}, at, at);
        m_shown.removeAt(at);
        place();
        endRemoveRows();
    }
}

QModelIndex AccessFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.index(m_shown.at(index.row()), index.column()) : QModelIndex();
}

QModelIndex AccessFilter::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() && m_places.at(index.row()) >= 0 ? createIndex(m_places.at(index.row()), index.column())
                                                            : QModelIndex();
}

QModelIndex AccessFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex AccessFilter::parent(const QModelIndex &) const
{
    return {};
}

int AccessFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AccessFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AccessModel::ColumnCount;
}

} // namespace lanyard
