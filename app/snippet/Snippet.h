#pragma once

#include "Profile.h"

namespace lanyard {

/// A request as code that fetches its token when it runs. No token stands in it, in an argument list or in an address.
/// At openBIS it lists the spaces: every request has the same address there.
QString curlSnippet(const Profile &profile, const QUrl &address);
/// openBIS's own Python client with the token, listing the spaces.
QString pybisSnippet(const Profile &profile);

/// What is asked for when nothing else is said: the studies, or an `api` portal's test request.
QUrl testAddress(const Profile &profile);

/// A text in Python, whatever is in it.
QString pythonQuoted(const QString &word);
/// One word for a POSIX shell (also zsh and fish), whatever is in it.
QString shellQuoted(const QString &word);

} // namespace lanyard
