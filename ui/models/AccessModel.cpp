#include "AccessModel.h"

#include "CodeWords.h"
#include "Icons.h"
#include "TimeWords.h"

#include <QCollator>
#include <QThread>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace lanyard {

namespace {

constexpr int sortedAtOnce = 2000; // takes some milliseconds

int urgency(const AccessRow &row)
{
    static const QStringList order {QStringLiteral("refused-though-promised"), QStringLiteral("open-not-promised"),
                                    QStringLiteral("refused"), QStringLiteral("open"), QStringLiteral("not-asked")};
    return int(order.indexOf(row.verdict()));
}

} // namespace

AccessModel::~AccessModel()
{
    for (auto *sorting : findChildren<QThread *>())
        sorting->wait();
}

void AccessModel::setRows(QList<AccessRow> rows)
{
    const int round = ++m_round;
    m_updates.clear();
    if (rows.size() <= sortedAtOnce) {
        take(sorted(rows));
        return;
    }
    auto result = std::make_shared<Sorted>();
    auto *sorting = QThread::create([result, rows = std::move(rows)] { *result = sorted(rows); });
    sorting->setParent(this);
    connect(sorting, &QThread::finished, this, [this, sorting, result, round] {
        sorting->deleteLater();
        if (round == m_round)
            take(std::move(*result));
    });
    sorting->start();
    m_isSorting = true;
}

AccessModel::Sorted AccessModel::sorted(const QList<AccessRow> &rows)
{
    // A key for each row: to compare two of them is far less work than to compare two texts as the language does.
    QList<QCollatorSortKey> names;
    names.reserve(rows.size());
    QList<QCollatorSortKey> roles;
    roles.reserve(rows.size());
    const QCollator collator;
    for (const AccessRow &row : rows) {
        names.append(collator.sortKey(row.name));
        roles.append(collator.sortKey(row.promisedBy));
    }
    const auto ranksBy = [&](const QList<QCollatorSortKey> &keys) {
        QList<int> order(rows.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&](int a, int b) { return keys.at(a) < keys.at(b); });
        QList<int> ranks(rows.size());
        for (int rank = 0; rank < order.size(); ++rank)
            ranks[order.at(rank)] = rank;
        return ranks;
    };
    const auto byName = ranksBy(names);
    const auto byRole = ranksBy(roles);
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int row) { return std::pair(urgency(rows.at(row)), byName.at(row)); });

    Sorted result;
    result.places.reserve(rows.size());
    for (const int from : order) {
        const AccessRow &row = rows.at(from);
        result.places.insert(row.id, int(result.rows.size()));
        result.rows.append(row);
        result.folded.append(
            (row.name + QLatin1Char('\n') + row.id + QLatin1Char('\n') + row.promisedBy).toCaseFolded());
        result.byName.append(byName.at(from));
        result.byRole.append(byRole.at(from));
    }
    return result;
}

void AccessModel::take(Sorted sorted)
{
    m_isSorting = false;
    beginResetModel();
    m_sorted = std::move(sorted);
    for (const AccessRow &row : std::exchange(m_updates, {})) {
        if (const auto place = m_sorted.places.constFind(row.id); place != m_sorted.places.cend())
            m_sorted.rows[*place] = row;
    }
    endResetModel();
}

void AccessModel::update(const AccessRow &row)
{
    if (m_isSorting)
        m_updates.append(row);
    const auto place = m_sorted.places.constFind(row.id);
    if (place == m_sorted.places.cend())
        return;
    m_sorted.rows[*place] = row;
    Q_EMIT dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
}

qint64 AccessModel::rank(int row, int column) const
{
    const AccessRow &at = m_sorted.rows.at(row);
    switch (column) {
    case Study:
        return m_sorted.byName.at(row);
    case PromisedBy:
        return m_sorted.byRole.at(row);
    case Listed:
        return at.listed ? 0 : 1;
    case Answer:
        return at.status.value_or(0);
    case Time:
        return at.elapsed.count();
    default:
        return row; // as they are
    }
}

int AccessModel::refused() const
{
    return int(std::ranges::count_if(m_sorted.rows, &AccessRow::isRefused));
}

int AccessModel::surprising() const
{
    return int(std::ranges::count_if(m_sorted.rows, isSurprising));
}

bool AccessModel::isSurprising(const AccessRow &row)
{
    const QString verdict = row.verdict();
    return verdict == QLatin1String("refused-though-promised") || verdict == QLatin1String("open-not-promised");
}

QString AccessModel::heading(const AccessRow &row)
{
    const QString verdict = row.verdict();
    const QString name = isolated(row.name);
    if (verdict == QLatin1String("refused-though-promised"))
        return tr("%1: your role promises it, the portal refuses it").arg(name);
    if (verdict == QLatin1String("refused"))
        return tr("%1: the portal refuses it").arg(name);
    if (verdict == QLatin1String("no-answer"))
        return tr("%1: the portal could not answer").arg(name);
    if (verdict == QLatin1String("open-not-promised"))
        return tr("%1: open, though no role promises it").arg(name);
    if (verdict == QLatin1String("open"))
        return tr("%1 is open to you").arg(name);
    return tr("%1 was not asked for").arg(name);
}

QString AccessModel::explanation(const AccessRow &row)
{
    const QString verdict = row.verdict();
    const QString took
        = row.status ? tr("It answered %1 in %2.").arg(*row.status).arg(timewords::took(row.elapsed)) : QString();
    if (verdict == QLatin1String("refused-though-promised"))
        return tr("Your role %1 promises it; the portal did not see the role. %2").arg(isolated(row.promisedBy), took);
    if (verdict == QLatin1String("refused")) {
        if (row.promised)
            return tr("The portal accepts your token but refuses this study. None of your roles opens it. %1")
                .arg(took);
        return tr("The portal accepts your token but refuses this one. %1").arg(took);
    }
    if (verdict == QLatin1String("no-answer"))
        return tr("That says nothing about your token. Ask again later. %1").arg(took);
    if (verdict == QLatin1String("open-not-promised"))
        return tr("None of your roles names this study, and the portal opens it all the same. %1").arg(took);
    if (verdict == QLatin1String("open")) {
        if (row.promised.value_or(false))
            return tr("Your role %1 promises it, and the portal opens it. %2").arg(isolated(row.promisedBy), took);
        return tr("The portal opens it. %1").arg(took);
    }
    return row.listed ? tr("The portal lists it. Whether it opens shows when Lanyard asks for it.")
                      : tr("The portal does not list it.");
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sorted.rows.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccessRow &row = m_sorted.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return (index.column() == Study ? tr("%1 (%2)").arg(row.name, row.id) : text(row, index.column()))
            .toHtmlEscaped(); // Qt shows as markup what looks like it
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IconRole:
        return iconOf(row, index.column());
    case ToneRole:
        return toneOf(row, index.column());
    case IsCodeRole:
        return index.column() == PromisedBy && !row.promisedBy.isEmpty();
    case IsMutedRole:
        return index.column() == Time || (index.column() == PromisedBy && !row.promised.value_or(false));
    case IsTonedRole:
        return index.column() == Result;
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Study:
        return m_rowTitle;
    case PromisedBy:
        return tr("Promised by");
    case Listed:
        return tr("Portal lists it");
    case Answer:
        return tr("Answer");
    case Time:
        return tr("Time");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

QString AccessModel::text(const AccessRow &row, int column) const
{
    switch (column) {
    case Study:
        return row.name.isEmpty() ? row.id : row.name;
    case PromisedBy:
        if (!row.promisedBy.isEmpty())
            return row.promisedBy;
        if (row.isPublic)
            return tr("Public study");
        return row.promised ? tr("No role") : tr("Not known");
    case Listed:
        return row.listed ? tr("Listed") : tr("Not listed");
    case Answer:
        return row.status ? QString::number(*row.status) : tr("Not asked");
    case Time:
        return row.status ? timewords::took(row.elapsed) : QString();
    default:
        break;
    }
    const QString verdict = row.verdict();
    if (verdict == QLatin1String("refused-though-promised"))
        return tr("Refused, though promised");
    if (verdict == QLatin1String("refused"))
        return tr("Refused", "what a study is to the person");
    if (verdict == QLatin1String("open-not-promised"))
        return tr("Open, not promised");
    return verdict == QLatin1String("open") ? tr("Open", "what a study is to the person") : tr("Not known yet");
}

QString AccessModel::iconOf(const AccessRow &row, int column)
{
    switch (column) {
    case PromisedBy:
        if (!row.promisedBy.isEmpty())
            return QStringLiteral("tag");
        return row.isPublic ? QStringLiteral("globe") : QString();
    case Listed:
        return row.listed ? QStringLiteral("check") : QStringLiteral("cross");
    case Answer:
        if (!row.status)
            return {};
        if (row.isUnanswered())
            return QStringLiteral("warning");
        return row.isRefused() ? QStringLiteral("cross") : QStringLiteral("check");
    case Result:
        if (row.verdict() == QLatin1String("not-asked"))
            return {};
        if (row.isUnanswered())
            return QStringLiteral("warning");
        if (row.isRefused())
            return QStringLiteral("state-ended");
        return isSurprising(row) ? QStringLiteral("warning") : QStringLiteral("state-fine");
    default:
        return {};
    }
}

int AccessModel::toneOf(const AccessRow &row, int column)
{
    switch (column) {
    case Listed:
        return int(row.listed ? Tone::Fine : Tone::Ended);
    case Answer:
        if (row.isUnanswered())
            return int(Tone::EndsSoon);
        return int(row.isRefused() ? Tone::Ended : Tone::Fine);
    case Result:
        if (row.verdict() == QLatin1String("not-asked"))
            return int(Tone::Muted);
        if (row.isUnanswered())
            return int(Tone::EndsSoon);
        if (row.isRefused())
            return int(Tone::Ended);
        return int(isSurprising(row) ? Tone::EndsSoon : Tone::Fine);
    default:
        return int(Tone::Muted);
    }
}

} // namespace lanyard
