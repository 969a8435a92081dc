#pragma once

#include "SnippetLanguage.h"

namespace lanyard {

/// A request as code that fetches its token when it runs: from Lanyard or, where one is named, from that variable of
/// its environment. No token stands in it, in an argument list or in an address.
QString snippet(const Profile &profile, const SnippetRequest &request, const SnippetLanguage &language,
                const QString &variable = {});

} // namespace lanyard
