// A token: parsed, judged, inspected. An input of three lines is also taken as the parts before their encoding, which
// a mutation seldom gets through.
#include "Base64Url.h"
#include "Fuzzing.h"
#include "TestKey.h"
#include "TokenInspection.h"
#include "Verdict.h"

using namespace lanyard;

namespace {

/// Keys made in this run, so that no input can carry a signature of theirs.
JwkSet keys(JwkSet::Origin origin)
{
    const auto named = [](const char *id) { return QJsonObject {{QStringLiteral("kid"), QLatin1String(id)}}; };
    const auto set = keySet({TestKey::rsa().jwk(named("rsa")), TestKey::ec("P-256").jwk(named("ec")),
                             TestKey::okp("Ed25519").jwk(named("ed")), TestKey::oct(64).jwk(named("oct"))});
    return *JwkSet::fromJson(set, origin);
}

void check(QByteArrayView text)
{
    static const auto fetched = keys(JwkSet::Origin::Fetched);
    static const auto local = keys(JwkSet::Origin::Local);
    static const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

    const auto jws = Jws::parse(text);
    if (!jws) {
        mustSayWhy(jws.error());
        MUST(!jws.error().cause.isEmpty());
        return;
    }
    MUST(jws->signingInput + '.' + base64Url(jws->signature) == text);
    MUST(!jws->algorithm().isEmpty());
    for (const auto *set : {&fetched, &local}) {
        const auto verdict = verify(*jws, *set);
        MUST(verdict.kind != Verdict::Kind::Valid);
        MUST(!verdict.reason.isEmpty());
    }
    for (const auto &sentence : problemsOf(*jws, now, QStringLiteral("https://login.example.org")) + remarksOn(*jws))
        MUST(!sentence.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = octetsOf(data, size);
    if (const auto read = Base64Url::decode(text); read.isGood()) // octets have one spelling (RFC 4648 section 3.5)
        MUST(base64Url(read.octets) == text);
    check(text);
    if (const auto parts = text.toByteArray().split('\n'); parts.size() == 3)
        check(compactOf(parts[0], parts[1], parts[2]));
    return 0;
}
