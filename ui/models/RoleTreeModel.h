#pragma once

#include <QJsonObject>
#include <QStandardItemModel>

namespace lanyard {

/// Where in a token's claims roles stand: keys, and below the last key its strings.
class RoleTreeModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role
    {
        PathRole = Qt::UserRole + 1, ///< of a list of strings and of each string in it; else empty
        NoteRole, ///< muted, after the text
        IsRolePathRole ///< the list that the profile's role path names
    };

    using QStandardItemModel::QStandardItemModel;

    void show(const QJsonObject &claims, const QString &rolePath);
    QModelIndex indexOf(const QString &path) const; ///< of the list of that path

private:
    QStandardItem *childNamed(QStandardItem *parent, const QString &name);
};

} // namespace lanyard
