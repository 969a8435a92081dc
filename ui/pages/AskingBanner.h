#pragma once

#include "FailureBanner.h"
#include "ProfileContext.h"

namespace lanyard {

/// What the buttons of a banner do on a page that asks the portal: `ask` asks once more, its argument whether that may
/// use the credential up, and `leaveIt` does not.
template <typename Page, typename LeaveIt, typename Ask>
void connectAskingBanner(FailureBanner *banner, Page *page, ProfileContext &context, LeaveIt leaveIt, Ask ask)
{
    QObject::connect(banner, &FailureBanner::actionWanted, page, [=, &context](const QString &name) {
        if (name == QLatin1String("leaveIt"))
            leaveIt();
        else if (name == QLatin1String("signIn"))
            Q_EMIT page->signInWanted();
        else if (name == QLatin1String("findOut"))
            Q_EMIT page->doctorWanted();
        else if (name == QLatin1String("unlock"))
            context.unlock();
        else
            ask(name == QLatin1String("testAnyway"));
    });
}

} // namespace lanyard
