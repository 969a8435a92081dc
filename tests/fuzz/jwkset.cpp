// A fetched key set. It never serves HMAC, whatever stands in it (RFC 8725 section 3.1).
#include "Fuzzing.h"
#include "TestKey.h"
#include "Verdict.h"

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto tokens = [] {
        QList<Jws> list;
        for (const auto &[algorithm, key] :
             {std::pair("HS256", TestKey::oct(64)), std::pair("RS256", TestKey::rsa()),
              std::pair("ES256", TestKey::ec("P-256")), std::pair("EdDSA", TestKey::okp("Ed25519"))})
            list.append(*Jws::parse(compact({{QStringLiteral("alg"), QLatin1String(algorithm)}}, "{}", key)));
        return list;
    }();

    const auto set = JwkSet::fromJson(octetsOf(data, size), JwkSet::Origin::Fetched);
    if (!set) {
        mustSayWhy(set.error());
        MUST(!set.error().cause.isEmpty());
        return 0;
    }
    MUST(set->keys().size() <= JwkSet::mostKeys);
    for (const auto &key : set->keys()) {
        MUST(key.refusal().value_or(QStringLiteral("good")) != QString());
        MUST(key.refusal() || key.type() != KeyType::Other);
    }
    for (const auto &token : tokens) // made by keys of this run: no input holds them
        MUST(verify(token, *set).kind != Verdict::Kind::Valid);
    return 0;
}
