#pragma once

#include "Command.h"
#include "CredentialList.h"

namespace lanyard {

/// Opens what making and deleting of personal access tokens needs at an openBIS: a session, by a password or by the
/// token of the person's own. Asks for it. `user` empty: the one whose token Lanyard holds, else asked for.
QCoro::Task<Outcome<void>> signInToOpenBis(CredentialList &list, Session &session, QString user);

} // namespace lanyard
