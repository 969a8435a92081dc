#pragma once

#include "TestKey.h"
#include "Verdict.h"

#include <QTest>

/// What the tests of verdicts share: keys made once, tokens made by them, and a verdict that names its reason when it
/// is not the expected one.
namespace judging {

using namespace lanyard;

using Kind = Verdict::Kind;
using Origin = JwkSet::Origin;

inline const QByteArray s_claims = R"({"sub":"me"})";

inline const TestKey &rsa()
{
    static const auto key = TestKey::rsa();
    return key;
}

inline const TestKey &otherRsa()
{
    static const auto key = TestKey::rsa();
    return key;
}

inline TestKey keyFor(const QByteArray &algorithm)
{
    if (algorithm.startsWith("HS"))
        return TestKey::oct(64);
    if (algorithm == "ES256")
        return TestKey::ec("P-256");
    if (algorithm == "ES384")
        return TestKey::ec("P-384");
    if (algorithm == "ES512")
        return TestKey::ec("P-521");
    if (algorithm.startsWith("Ed"))
        return TestKey::okp(algorithm == "Ed448" ? "Ed448" : "Ed25519");
    return rsa();
}

inline QJsonObject header(const char *algorithm, const QJsonObject &more = {})
{
    auto header = more;
    header.insert(QStringLiteral("alg"), QLatin1String(algorithm));
    return header;
}

inline QJsonObject kid(const char *id)
{
    return {{QStringLiteral("kid"), QLatin1String(id)}};
}

inline JwkSet set(const QJsonArray &keys, Origin origin = Origin::Fetched)
{
    return *JwkSet::fromJson(keySet(keys), origin);
}

inline Verdict judge(const QByteArray &token, const JwkSet &keys)
{
    const auto jws = Jws::parse(token);
    return jws ? verify(*jws, keys) : Verdict {Kind::Invalid, QStringLiteral("does not parse: ") + jws.error().message};
}

} // namespace judging

#define VERDICT(verdict, expected)                                                                                     \
    do {                                                                                                               \
        const auto &judged = (verdict);                                                                                \
        QVERIFY2(judged.kind == (expected), qPrintable(judged.reason));                                                \
        QVERIFY2(!judged.reason.isEmpty(), "every verdict gives its reason");                                          \
    } while (false)
