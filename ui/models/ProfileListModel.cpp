#include "ProfileListModel.h"

#include "TimeWords.h"

#include <algorithm>

namespace lanyard {

void ProfileListModel::setRows(QList<ProfileRow> rows, const QDateTime &now)
{
    const bool isSameList = std::ranges::equal(rows, m_rows, {}, &ProfileRow::id, &ProfileRow::id);
    m_now = now;
    if (isSameList) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ProfileListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &ProfileRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.name, secondLine(row), row.lifetime.chip(m_now));
    case IdRole:
        return row.id;
    case SecondLineRole:
        return secondLine(row);
    case TimeLeftRole:
        return timeLeft(row);
    case StateRole:
        return int(row.lifetime.state);
    case ShareRole: {
        const auto share = row.lifetime.shareLeft(m_now);
        return share ? QVariant(*share) : QVariant();
    }
    default:
        return {};
    }
}

QString ProfileListModel::secondLine(const ProfileRow &row) const
{
    if (row.waitingSince.isValid())
        return tr("%1 · waiting for you").arg(row.kind);
    return tr("%1 · %2").arg(row.kind, row.identity.isEmpty() ? tr("not signed in") : row.identity);
}

QString ProfileListModel::timeLeft(const ProfileRow &row) const
{
    if (row.waitingSince.isValid())
        return timewords::minutesAndSeconds(std::chrono::seconds(row.waitingSince.secsTo(m_now)));
    return row.lifetime.timeLeft(m_now);
}

} // namespace lanyard
