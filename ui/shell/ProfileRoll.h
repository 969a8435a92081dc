#pragma once

#include "ProfileListModel.h"

#include <functional>

namespace lanyard {

class ProfileContext;
class Workspace;

/// What the list shows of every profile: from what is stored, and from what goes on at those that are open.
struct ProfileRoll
{
    QList<ProfileRow> rows;
    bool isWaiting = false; ///< some sign-in waits for the person
    bool isToBeRevoked = false; ///< some credential waits to be revoked

    /// `contextOf` gives null for a profile that is not open; `hides` names those that are on their way out.
    static ProfileRoll call(Workspace &workspace, const std::function<ProfileContext *(const QString &id)> &contextOf,
                            const std::function<bool(const QString &id)> &hides);
};

} // namespace lanyard
