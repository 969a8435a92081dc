#pragma once

#include "Claims.h"

#include <QAbstractItemModel>

namespace lanyard {

/// What a token says, in words: two columns, and below each row the claim's name with its raw value.
class ClaimModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role
    {
        IsCodeRole = Qt::UserRole ///< shown in the fixed font
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Claims &claims, const QString &algorithm, const QDateTime &now);
    void clear();
    void setNow(const QDateTime &now); ///< the times count

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString what;
        QString value;
        QString raw; ///< `name: value` as it stands in the token
        QDateTime time = {}; ///< where the value is a time
        bool isCode = false;
    };
    void addText(const QString &what, const QString &claim, const QString &value, bool isCode = false);
    void addTime(const QString &what, const QString &claim, const std::optional<QDateTime> &time);

    QList<Row> m_rows;
    QJsonObject m_json;
    QDateTime m_now;
};

} // namespace lanyard
