#include "ClaimModel.h"

#include "IssuerWords.h"
#include "TimeWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

/// A child carries its parent's row plus one; a row at the top carries 0.
constexpr quintptr atTop = 0;

QString rawText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

void ClaimModel::show(const Claims &claims, const QString &algorithm, const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_json = claims.json();
    m_now = now;

    const QString person = claims.person();
    const bool hasBoth = !claims.name().isEmpty() && claims.name() != person;
    addText(tr("Person"), QStringLiteral("email"), hasBoth ? tr("%1, %2").arg(claims.name(), person) : person);
    addText(tr("User number"), QStringLiteral("sub"), claims.subject(), true);
    addText(tr("Issued by"), QStringLiteral("iss"), issuerInWords(claims.issuer()));
    addText(tr("Made for"), QStringLiteral("aud"), claims.audience().join(QStringLiteral(", ")));
    addText(tr("Asked for by"), QStringLiteral("azp"), claims.authorizedParty());
    addTime(tr("Issued at"), QStringLiteral("iat"), claims.issuedAt());
    addTime(tr("Ends at"), QStringLiteral("exp"), claims.expiresAt());
    addTime(tr("Signed in at"), QStringLiteral("auth_time"), claims.authenticatedAt());
    addText(tr("Scopes"), QStringLiteral("scope"), claims.scope(), true);
    const QString kind = claims.type() == QLatin1String("Bearer") ? tr("Bearer access token") : claims.type();
    addText(tr("Token kind"), QStringLiteral("typ"), kind.isEmpty() ? algorithm : tr("%1, %2").arg(kind, algorithm));
    endResetModel();
}

void ClaimModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ClaimModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).time.isValid())
            Q_EMIT dataChanged(index(row, 1), index(row, 1), {Qt::DisplayRole});
    }
}

void ClaimModel::addText(const QString &what, const QString &claim, const QString &value, bool isCode)
{
    if (value.isEmpty())
        return; // a claim that the token does not hold has no row
    m_rows.append({what, value, tr("%1: %2").arg(claim, rawText(m_json.value(claim))), {}, isCode});
}

void ClaimModel::addTime(const QString &what, const QString &claim, const std::optional<QDateTime> &time)
{
    if (time)
        m_rows.append({what, {}, tr("%1: %2").arg(claim, rawText(m_json.value(claim))), *time});
}

QModelIndex ClaimModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : atTop);
}

QModelIndex ClaimModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == atTop)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, atTop);
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == atTop && parent.column() == 0 ? 1 : 0;
}

int ClaimModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isDetail = index.internalId() != atTop;
    const Row &row = m_rows.at(isDetail ? int(index.internalId()) - 1 : index.row());
    if (role == IsCodeRole)
        return isDetail || (row.isCode && index.column() == 1);
    if (role == Qt::ToolTipRole)
        return row.raw.toHtmlEscaped(); // Qt shows as markup what looks like it
    if (role != Qt::DisplayRole)
        return {};
    if (isDetail)
        return index.column() == 0 ? row.raw : QString();
    if (index.column() == 0)
        return row.what;
    return row.time.isValid() ? timewords::exact(row.time, m_now) : row.value;
}

} // namespace lanyard
