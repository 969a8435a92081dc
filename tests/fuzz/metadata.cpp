// What a provider publishes of itself. Accepted metadata leads nowhere without encryption.
#include "Fuzzing.h"
#include "ProviderMetadata.h"

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto issuer = QStringLiteral("https://login.example.org/realms/genie");
    const auto metadata = ProviderMetadata::parse(octetsOf(data, size).toByteArray(), issuer, false);
    if (!metadata) {
        mustSayWhy(metadata.error());
        return 0;
    }
    MUST(metadata->issuer == issuer);
    for (const auto &endpoint :
         {metadata->authorizationEndpoint, metadata->tokenEndpoint, metadata->jwksUri, metadata->revocationEndpoint}) {
        if (endpoint.isEmpty() && endpoint == metadata->revocationEndpoint)
            continue; // the one that a provider need not have
        MUST(endpoint.isValid() && endpoint.scheme() == QLatin1String("https") && !endpoint.host().isEmpty());
    }
    return 0;
}
