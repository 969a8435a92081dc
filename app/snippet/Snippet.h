#pragma once

#include "Profile.h"

namespace lanyard {

/// A request as code that fetches its token when it runs. No token stands in it, in an argument list or in an address.
QString curlSnippet(const Profile &profile, const QUrl &address);

/// What is asked for when nothing else is said: the studies, or an `api` portal's test request.
QUrl testAddress(const Profile &profile);

/// One word for a POSIX shell (also zsh and fish), whatever is in it.
QString shellQuoted(const QString &word);

} // namespace lanyard
