// A token endpoint's answer: the first octet chooses the status, the rest is the body.
#include "TokenAnswer.h"
#include "Fuzzing.h"

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr int statuses[] = {200, 400, 401, 403, 204, 302, 429, 503};
    if (size == 0)
        return 0;
    HttpAnswer answer;
    answer.status = statuses[data[0] % std::size(statuses)];
    answer.body = octetsOf(data + 1, size - 1).toByteArray();
    const auto tokens = TokenAnswer::parse(answer, QStringLiteral("login.example.org"));
    if (!tokens) {
        mustSayWhy(tokens.error());
        return 0;
    }
    MUST(answer.status == 200);
    MUST(!tokens->accessToken.isEmpty());
    MUST(tokens->expiresIn.count() >= 0);
    MUST(!tokens->refreshExpiresIn || tokens->refreshExpiresIn->count() >= 0);
    return 0;
}
