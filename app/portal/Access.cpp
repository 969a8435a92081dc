#include "Access.h"

#include <algorithm>

namespace lanyard {

QString AccessRow::verdict() const
{
    if (!status)
        return QStringLiteral("not-asked");
    if (isUnchecked)
        return QStringLiteral("nothing-checked");
    if (isUnanswered())
        return QStringLiteral("no-answer");
    if (isRefused())
        return promised.value_or(false) ? QStringLiteral("refused-though-promised") : QStringLiteral("refused");
    // A public study needs no role: the portal shows its group to everybody who is logged in.
    return promised.value_or(true) || isPublic ? QStringLiteral("open") : QStringLiteral("open-not-promised");
}

bool AccessReport::isClean() const
{
    return isAccepted && std::none_of(rows.begin(), rows.end(), [](const AccessRow &row) { return row.isRefused(); });
}

const AccessRow *AccessReport::unanswered() const
{
    const auto row = std::find_if(rows.begin(), rows.end(), [](const AccessRow &each) { return each.isUnanswered(); });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace lanyard
