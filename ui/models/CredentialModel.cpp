#include "CredentialModel.h"

#include "AccessModel.h"
#include "Icons.h"
#include "TimeWords.h"

#include <algorithm>

namespace lanyard {

void CredentialModel::setRows(QList<PortalCredential> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    std::ranges::stable_sort(m_rows, [](const PortalCredential &a, const PortalCredential &b) {
        return a.isThisOne != b.isThisOne ? a.isThisOne : a.validTo > b.validTo;
    });
    endResetModel();
}

int CredentialModel::heldRow() const
{
    const auto held = std::ranges::find_if(m_rows, &PortalCredential::isThisOne);
    return held == m_rows.end() ? -1 : int(held - m_rows.begin());
}

bool CredentialModel::isEverSaid(Column column) const
{
    return std::ranges::any_of(m_rows, [&](const PortalCredential &row) { return !text(row, column).isEmpty(); });
}

QString CredentialModel::nameOf(const PortalCredential &row) const
{
    if (row.sessionName.isEmpty())
        return tr("Token %1").arg(text(row, Ending));
    return tr("%1, token %2").arg(row.sessionName, text(row, Ending));
}

QString CredentialModel::explanation(const PortalCredential &row) const
{
    QStringList words;
    if (row.isThisOne)
        words.append(tr("Lanyard on this computer holds it."));
    if (row.validFrom.isValid() && row.validTo.isValid())
        words.append(
            tr("Valid from %1 to %2.").arg(timewords::date(row.validFrom, m_now), timewords::both(row.validTo, m_now)));
    else if (row.validTo.isValid())
        words.append(tr("Valid to %1.").arg(timewords::both(row.validTo, m_now)));
    if (row.lastUsed.isValid())
        words.append(tr("Last used %1.").arg(timewords::distance(row.lastUsed, m_now)));
    if (!row.owner.isEmpty())
        words.append(tr("It stands for %1.").arg(row.owner));
    return words.join(QLatin1Char(' '));
}

int CredentialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CredentialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CredentialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PortalCredential &row = m_rows.at(index.row());
    const bool isNameColumn = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return explanation(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(row, index.column()))
            + (isNameColumn && row.isThisOne ? tr(", on this computer") : QString());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case AccessModel::IconRole:
        if (index.column() == Ends)
            return hasEnded(row) ? QStringLiteral("state-ended") : QStringLiteral("state-fine");
        return isNameColumn && row.isThisOne ? QStringLiteral("key") : QString();
    case AccessModel::ToneRole:
        if (index.column() == Ends)
            return int(hasEnded(row) ? Tone::Ended : Tone::Fine);
        return int(Tone::Accent);
    case AccessModel::IsCodeRole:
        return index.column() == Ending;
    case AccessModel::IsMutedRole:
        return index.column() == ValidFrom || index.column() == LastUsed || index.column() == Ending;
    case AccessModel::IsTonedRole:
        return index.column() == Ends && hasEnded(row);
    default:
        return {};
    }
}

QVariant CredentialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Ending:
        return tr("Token");
    case Owner:
        return tr("Stands for");
    case ValidFrom:
        return tr("Valid from");
    case LastUsed:
        return tr("Last used");
    case Ends:
        return tr("Ends");
    default:
        return {};
    }
}

QString CredentialModel::text(const PortalCredential &row, int column) const
{
    switch (column) {
    case Name:
        if (row.isThisOne)
            return row.sessionName.isEmpty() ? tr("On this computer") : tr("%1 (this computer)").arg(row.sessionName);
        return row.sessionName.isEmpty() ? tr("Elsewhere") : row.sessionName;
    case Ending: // where even that would be too much of it, its short name
        return row.preview.isEmpty() ? row.id : QStringLiteral("…") + row.preview;
    case Owner:
        return row.owner;
    case ValidFrom:
        return row.validFrom.isValid() ? timewords::date(row.validFrom, m_now) : QString();
    case LastUsed:
        return row.lastUsed.isValid() ? timewords::distance(row.lastUsed, m_now) : QString();
    default:
        return ends(row);
    }
}

QString CredentialModel::ends(const PortalCredential &row) const
{
    if (!row.validTo.isValid())
        return tr("No date known");
    return hasEnded(row)
        ? tr("Ended %1").arg(timewords::distance(row.validTo, m_now))
        : tr("%1, %2").arg(timewords::date(row.validTo, m_now), timewords::distance(row.validTo, m_now));
}

} // namespace lanyard
