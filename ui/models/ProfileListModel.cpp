#include "ProfileListModel.h"

#include "TimeWords.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isSameList(const QList<ProfileRow> &rows, const QList<ProfileRow> &others)
{
    return std::ranges::equal(rows, others, [](const ProfileRow &one, const ProfileRow &other) {
        return one.id == other.id && one.group == other.group && one.name == other.name;
    });
}

QString secondLine(const ProfileRow &row)
{
    if (row.waitingSince.isValid())
        return ProfileListModel::tr("%1 · waiting for you").arg(row.kind);
    return ProfileListModel::tr("%1 · %2").arg(
        row.kind, row.identity.isEmpty() ? ProfileListModel::tr("not signed in") : row.identity);
}

} // namespace

void ProfileListModel::setRows(QList<ProfileRow> rows, const QDateTime &now)
{
    std::ranges::stable_sort(
        rows, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }, &ProfileRow::group);
    const bool isSame = isSameList(rows, m_rows);
    m_rows = std::move(rows);
    m_shown.clear();
    for (const auto &row : std::as_const(m_rows)) {
        const auto second = secondLine(row);
        const auto share = row.lifetime.shareLeft(now);
        m_shown.append({second,
                        row.waitingSince.isValid()
                            ? timewords::minutesAndSeconds(std::chrono::seconds(row.waitingSince.secsTo(now)))
                            : row.lifetime.timeLeft(now),
                        tr("%1, %2, %3").arg(row.name, second, row.lifetime.chip(now)),
                        share ? QVariant(*share) : QVariant()});
    }
    if (!isSame)
        layOut();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

void ProfileListModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    layOut();
}

void ProfileListModel::setFolded(const QModelIndex &heading, bool isFolded)
{
    if (!heading.data(IsHeadingRole).toBool() || heading.data(IsFoldedRole).toBool() == isFolded)
        return;
    const auto &group = m_lines.at(heading.row()).group;
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    layOut();
}

void ProfileListModel::layOut()
{
    beginResetModel();
    m_lines = lines();
    endResetModel();
}

QList<ProfileListModel::Line> ProfileListModel::lines() const
{
    const bool hasGroups = !m_rows.isEmpty() && m_rows.constFirst().group != m_rows.constLast().group;
    QList<Line> lines;
    qsizetype heading = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto &row = m_rows.at(at);
        const auto hasFilter = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
        if (!hasFilter(row.name) && !hasFilter(row.kind) && !hasFilter(row.group) && !hasFilter(row.identity))
            continue;
        if (hasGroups && (heading < 0 || lines.at(heading).group != row.group)) {
            heading = lines.size();
            lines.append({-1, row.group});
        }
        if (heading >= 0)
            ++lines[heading].profiles;
        if (!hasGroups || !m_filter.isEmpty() || !m_folded.contains(row.group))
            lines.append({at, row.group});
    }
    return lines;
}

bool ProfileListModel::has(const QString &id) const
{
    return std::ranges::find(m_rows, id, &ProfileRow::id) != m_rows.end();
}

int ProfileListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const Line &line) { return line.profile >= 0 && m_rows.at(line.profile).id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int ProfileListModel::rowOfHeading(const QString &group) const
{
    const auto found
        = std::ranges::find_if(m_lines, [&](const Line &line) { return line.profile < 0 && line.group == group; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString ProfileListModel::firstProfile() const
{
    const auto found = std::ranges::find_if(m_lines, [](const Line &line) { return line.profile >= 0; });
    return found == m_lines.end() ? QString() : m_rows.at(found->profile).id;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.profile < 0)
        return heading(line, role);
    const ProfileRow &row = m_rows.at(line.profile);
    const Shown &shown = m_shown.at(line.profile);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown.sentence;
    case IdRole:
        return row.id;
    case SecondLineRole:
        return shown.secondLine;
    case TimeLeftRole:
        return shown.timeLeft;
    case StateRole:
        return int(row.lifetime.state);
    case ShareRole:
        return shown.share;
    default:
        return {};
    }
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    return index.data(IsHeadingRole).toBool() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QVariant ProfileListModel::heading(const Line &line, int role) const
{
    const bool isFolded = m_filter.isEmpty() && m_folded.contains(line.group);
    switch (role) {
    case Qt::DisplayRole:
        return line.group;
    case Qt::AccessibleTextRole: {
        const auto count = tr("%1, %n profiles", nullptr, int(line.profiles)).arg(line.group);
        return isFolded ? tr("%1, folded").arg(count) : count;
    }
    case IsHeadingRole:
        return true;
    case IsFoldedRole:
        return isFolded;
    default:
        return {};
    }
}

} // namespace lanyard
