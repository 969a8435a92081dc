#pragma once

#include "SessionTypes.h"

#include <QCoroTask>

namespace lanyard {

class Workspace;

/// The token in what somebody pasted or dropped: bare, or in the file that a portal hands out. `BadAnswer` says what it
/// is instead.
Outcome<Jws> tokenIn(QByteArrayView pasted);

/// A token that belongs to no profile, as people look at it. Its signature is checked where a profile has its issuer;
/// nobody else is asked for keys, for whoever wrote the token could have put any address there.
QCoro::Task<TokenView> viewOfPasted(Workspace &workspace, Jws jws);

} // namespace lanyard
