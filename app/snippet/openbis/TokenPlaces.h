#pragma once

#include "Profile.h"

namespace lanyard {

/// A place at an openBIS that takes a personal access token, with code for it that holds none.
struct TokenPlace
{
    QString title; ///< such as `Session workspace, upload`
    QString address; ///< path at the server; empty: it is reached another way
    QString words; ///< what to know of it, a sentence; may be empty
    QString code;
    bool isPybisFile = false; ///< it is a file on this computer, which Lanyard can write
    bool isRun = false; ///< by Lanyard's tests; else it is from openBIS's documentation and sources
};

/// Those of openBIS's documentation, the recommended one first.
QList<TokenPlace> tokenPlaces(const Profile &profile);

} // namespace lanyard
