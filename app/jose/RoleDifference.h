#pragma once

#include <QStringList>

namespace lanyard {

/// Two lists of roles held against each other; each part sorted, a role that comes twice counts once.
struct RoleDifference
{
    QStringList gained; ///< now and not before
    QStringList lost; ///< before and not now
    QStringList same;

    static RoleDifference between(const QStringList &before, const QStringList &now);
};

} // namespace lanyard
