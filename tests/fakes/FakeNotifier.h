#pragma once

#include "Notifier.h"

namespace lanyard {

/// A desktop that keeps what it was to show, and may be absent.
class FakeNotifier final : public Notifier
{
    Q_OBJECT
public:
    bool isThere = true;
    QList<Notification> shown; ///< in order

    QCoro::Task<bool> show(Notification notification) override
    {
        if (isThere)
            shown.append(notification);
        co_return isThere;
    }
};

} // namespace lanyard
