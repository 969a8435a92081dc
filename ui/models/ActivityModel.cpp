#include "ActivityModel.h"

#include "Icons.h"
#include "TimeWords.h"

#include <QLocale>

namespace lanyard {

namespace {

/// Shape and colour of how a call ended.
std::pair<QString, Tone> signOf(const Activity &activity)
{
    if (activity.status == 0)
        return {QStringLiteral("state-offline"), Tone::Offline};
    if (activity.status < 400)
        return {QStringLiteral("check"), Tone::Fine};
    if (activity.status == 401 || activity.status == 403 || activity.status >= 500)
        return {QStringLiteral("cross"), Tone::Ended};
    return {QStringLiteral("warning"), Tone::EndsSoon};
}

} // namespace

void ActivityModel::show(const QList<Activity> &oldestFirst)
{
    beginResetModel();
    m_oldestFirst = oldestFirst;
    endResetModel();
}

void ActivityModel::add(const Activity &activity)
{
    beginInsertRows({}, 0, 0);
    m_oldestFirst.append(activity);
    endInsertRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_oldestFirst.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const Activity &activity, int column) const
{
    switch (column) {
    case When: {
        const QDateTime local = activity.at.toLocalTime();
        if (local.date() == m_now.toLocalTime().date())
            return QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
        return tr("%1, %2").arg(timewords::date(activity.at, m_now),
                                QLocale().toString(local.time(), QStringLiteral("HH:mm")));
    }
    case Who:
        return activity.profile.isEmpty() ? tr("no profile") : activity.profile;
    case Host:
        return activity.host;
    case Call:
        return activity.method + QLatin1Char(' ') + activity.path;
    case Took:
        return timewords::took(activity.took);
    default:
        break;
    }
    if (activity.status == 0)
        return activity.failure;
    if (activity.status == 401 || activity.status == 403)
        return tr("Refused (%1)").arg(activity.status);
    return activity.status >= 500 ? tr("Failed there (%1)").arg(activity.status)
                                  : tr("Answered (%1)").arg(activity.status);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Activity &activity = m_oldestFirst.at(m_oldestFirst.size() - 1 - index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(activity, column);
    case Qt::ToolTipRole:
        return text(activity, column); // which may be cut
    case Qt::AccessibleTextRole: // a cell is read with its column
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(activity, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Took ? Qt::AlignRight : Qt::AlignLeft));
    case AccessModel::IconRole:
        return column == Ended ? signOf(activity).first : QString();
    case AccessModel::ToneRole:
        return int(column == Ended ? signOf(activity).second : Tone::Text);
    case AccessModel::IsCodeRole:
        return column == Call;
    case AccessModel::IsMutedRole:
        return column == When || column == Took || (column == Who && activity.profile.isEmpty());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Took ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] {tr("When"), tr("Profile"), tr("Host"), tr("Call"), tr("Took"), tr("How it ended")};
    return titles[section];
}

} // namespace lanyard
