#pragma once

#include "SnippetLanguage.h"

namespace lanyard {

/// A request as code that fetches its token when it runs. No token stands in it, in an argument list or in an address.
QString snippet(const Profile &profile, const SnippetRequest &request, const SnippetLanguage &language);

} // namespace lanyard
