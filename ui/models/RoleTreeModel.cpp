#include "RoleTreeModel.h"

#include "RolePath.h"

namespace lanyard {

void RoleTreeModel::show(const QJsonObject &claims, const QString &rolePath)
{
    clear();
    const auto paths = RolePath::allIn(claims);
    for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
        QStandardItem *list = invisibleRootItem();
        for (const QString &key : path.key().split(QStringLiteral("::")))
            list = childNamed(list, key);
        const bool isRolePath = path.key() == rolePath;
        const int count = int(path->size());
        const QString roles = tr("%n roles", nullptr, count);
        list->setData(path.key(), PathRole);
        list->setData(isRolePath ? tr("%1: this is the role path").arg(roles) : roles, NoteRole);
        list->setData(isRolePath, IsRolePathRole);
        for (const QString &role : *path) {
            auto *item = new QStandardItem(role);
            item->setEditable(false);
            item->setData(path.key(), PathRole);
            list->appendRow(item);
        }
    }
}

QModelIndex RoleTreeModel::indexOf(const QString &path) const
{
    QModelIndex place;
    for (const QString &key : path.split(QStringLiteral("::"))) {
        QModelIndex found;
        for (int row = 0; row < rowCount(place); ++row) {
            const QModelIndex child = index(row, 0, place);
            if (child.data().toString() == key)
                found = child;
        }
        if (!found.isValid())
            return {};
        place = found;
    }
    return place;
}

QStandardItem *RoleTreeModel::childNamed(QStandardItem *parent, const QString &name)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        if (parent->child(row)->text() == name)
            return parent->child(row);
    }
    auto *child = new QStandardItem(name);
    child->setEditable(false);
    parent->appendRow(child);
    return child;
}

} // namespace lanyard
