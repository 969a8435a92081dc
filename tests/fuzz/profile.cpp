// A profile's file. What was read and written once stays the same for ever.
#include "Fuzzing.h"
#include "ProfileJson.h"

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto profile = profileFromJson(octetsOf(data, size).toByteArray());
    if (!profile) {
        mustSayWhy(profile.error());
        return 0;
    }
    MUST(!profile->id.isEmpty() && !profile->name.isEmpty());
    const auto written = toJson(*profile);
    const auto again = profileFromJson(written);
    MUST(again);
    MUST(again->portal == profile->portal && again->proxy == profile->proxy && again->issuer == profile->issuer);
    MUST(again->redirectPorts == profile->redirectPorts && again->scopes == profile->scopes);
    MUST(toJson(*again) == written);
    return 0;
}
