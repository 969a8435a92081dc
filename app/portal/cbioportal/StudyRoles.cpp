#include "StudyRoles.h"

namespace lanyard {

QString roleThatOpens(const QString &studyId, const QStringList &groups, const QStringList &roles)
{
    for (const auto &role : roles) {
        const auto authority = (role.startsWith(QLatin1String("ROLE_")) ? role.mid(5) : role).toUpper();
        if (authority == QLatin1String("ALL") || authority == studyId.toUpper()
            || groups.contains(authority, Qt::CaseInsensitive))
            return role;
    }
    return {};
}

} // namespace lanyard
