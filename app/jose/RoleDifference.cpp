#include "RoleDifference.h"

#include <algorithm>
#include <iterator>

namespace lanyard {

RoleDifference RoleDifference::between(const QStringList &before, const QStringList &now)
{
    const auto sorted = [](QStringList roles) {
        roles.removeDuplicates();
        roles.sort();
        return roles;
    };
    const auto had = sorted(before);
    const auto has = sorted(now);
    RoleDifference difference;
    std::set_difference(has.begin(), has.end(), had.begin(), had.end(), std::back_inserter(difference.gained));
    std::set_difference(had.begin(), had.end(), has.begin(), has.end(), std::back_inserter(difference.lost));
    std::set_intersection(has.begin(), has.end(), had.begin(), had.end(), std::back_inserter(difference.same));
    return difference;
}

} // namespace lanyard
