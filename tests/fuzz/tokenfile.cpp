// A file that a portal handed out as a token.
#include "TokenFile.h"
#include "Fuzzing.h"

#include <algorithm>

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = TokenFile::read(octetsOf(data, size));
    if (!file) {
        mustSayWhy(file.error());
        MUST(!file.error().cause.isEmpty());
        return 0;
    }
    const auto token = file->token.view();
    MUST(token.size() >= 16);
    // It goes into a header: nothing in it may end one.
    MUST(std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; }));
    const auto bare = TokenFile::read(token);
    MUST(bare && bare->token == file->token && bare->issuer == file->issuer && bare->isOffline == file->isOffline);
    MUST(!file->issuedAt.isValid() || file->issuedAt.timeSpec() == Qt::UTC);
    MUST(!file->expiresAt.isValid() || file->expiresAt.timeSpec() == Qt::UTC);
    return 0;
}
