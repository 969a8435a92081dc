#pragma once

#include "Session.h"

/// What a person was told; nothing when all went well.
using Seen = std::optional<lanyard::Failure>;

QStringList operations(); ///< as in faults.tsv

/// Does to the session what a command does to it. A check that says no is a failure too: `CheckFailed`, with the
/// sentence that is printed.
Seen operate(const QString &operation, lanyard::Session &session, lanyard::HttpClient &http,
             const lanyard::SignInOptions &options);
