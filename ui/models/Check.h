#pragma once

#include <QString>

namespace lanyard {

/// One thing that was looked at, as a check list shows it.
struct Check
{
    enum class Status
    {
        Waiting,
        Asking,
        Good,
        Note,
        Bad
    };
    Status status = Status::Waiting;
    QString fact;
    QString source = {}; ///< where it is known from; or what it waits for
    QString time = {}; ///< how long it took, in words

    bool operator==(const Check &) const = default;
};

} // namespace lanyard
