#include "Verdict.h"

#include "Shown.h"
#include "SignatureCheck.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Verdict)
};

Verdict invalid(const QString &reason)
{
    return {Verdict::Kind::Invalid, reason};
}

Verdict unverifiable(const QString &reason)
{
    return {Verdict::Kind::Unverifiable, reason};
}

/// What makes a token unacceptable whatever the keys are.
std::optional<Verdict> verdictWithoutKeys(const Jws &jws, const std::optional<Algorithm> &algorithm)
{
    const auto name = jws.algorithm();
    if (name.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) // RFC 8725 section 3.2; no spelling of it passes
        return invalid(
            Text::tr("The token is not signed (alg is %1), so anyone can have written it.").arg(shown(name)));
    if (const auto unknown = jws.unknownCriticalNames(); !unknown.isEmpty()) // RFC 7515 section 4.1.11
        return invalid(Text::tr("The token demands extensions that Lanyard does not know (crit: %1), so it must be "
                                "rejected.")
                           .arg(shown(unknown.join(QLatin1String(", ")))));
    if (!algorithm)
        return unverifiable(Text::tr("Lanyard does not know the signature algorithm “%1”.").arg(shown(name)));
    if (jws.signature.isEmpty())
        return invalid(Text::tr("The token has no signature, though its header says %1.").arg(name));
    if (algorithm->signatureOctets > 0 && jws.signature.size() != algorithm->signatureOctets)
        return invalid(
            Text::tr("The signature has %1 octets; one of %2 has %3.")
                .arg(QString::number(jws.signature.size()), name, QString::number(algorithm->signatureOctets)));
    return std::nullopt;
}

QString named(const Jwk &key)
{
    return key.keyId().isEmpty() ? Text::tr("the key without an id") : Text::tr("the key “%1”").arg(shown(key.keyId()));
}

Verdict valid(const Jws &jws, const Jwk &key)
{
    return {
        Verdict::Kind::Valid,
        key.keyId().isEmpty()
            ? Text::tr("The signature (%1) is right; a key without an id made it.").arg(jws.algorithm())
            : Text::tr("The signature (%1) is right; the key “%2” made it.").arg(jws.algorithm(), shown(key.keyId()))};
}

Verdict differs(const Jws &jws, const QString &keyName)
{
    auto reason = Text::tr("The signature (%1) is wrong for %2: the token was changed, or another key made it.")
                      .arg(jws.algorithm(), keyName);
    if (jws.payload.isEmpty()) // RFC 7515 appendix F looks just like an empty payload
        reason += QLatin1Char(' ')
            + Text::tr("The payload is empty; if it was detached, the signature cannot be checked without it.");
    return invalid(reason);
}

Verdict onlyTheIssuer(const Jws &jws)
{
    return unverifiable(
        Text::tr("The token is signed with a secret that only the issuer has (%1), so only the issuer can "
                 "check it. This is no bad signature: Keycloak signs every offline token so.")
            .arg(jws.algorithm()));
}

/// The token names its key, and the set has exactly that one, or several that are refused for sharing the id.
Verdict verdictOfNamedKey(const Jws &jws, const Algorithm &algorithm, const Jwk &key, JwkSet::Origin origin)
{
    const auto isHmac = algorithm.family == Algorithm::Family::Hmac;
    if (isHmac && origin == JwkSet::Origin::Fetched && (key.type() == KeyType::Oct || key.type() == KeyType::Other))
        return onlyTheIssuer(jws);
    // A key that is known and goes with another algorithm never made this signature: that is how a forger confuses
    // algorithms, such as a public RSA key taken for an HMAC secret (CVE-2024-54150).
    if (const auto misfit = key.misfit(algorithm); misfit && key.type() != KeyType::Other)
        return invalid(
            Text::tr("The header says %1, but %2 cannot have made that: %3").arg(jws.algorithm(), named(key), *misfit));
    auto refusal = key.refusal();
    if (!refusal)
        refusal = key.weakness(algorithm);
    if (refusal)
        return unverifiable(Text::tr("Lanyard does not use %1, which the token names: %2").arg(named(key), *refusal));
    switch (checkSignature(algorithm, key, jws.signingInput, jws.signature)) {
    case SignatureCheck::Matches:
        return valid(jws, key);
    case SignatureCheck::Differs:
        return differs(jws, named(key));
    case SignatureCheck::NotPossible:
        break;
    }
    return unverifiable(Text::tr("The key's own parameters do not allow %1.").arg(jws.algorithm()));
}

/// Every usable key of the set that goes with the algorithm, and that is not known to be another than the token's.
Verdict verdictOfAnyKey(const Jws &jws, const Algorithm &algorithm, const JwkSet &keys)
{
    const auto kid = jws.keyId();
    int tried = 0;
    QString reason;
    for (const auto &key : keys.keys()) {
        if (!kid.isEmpty() && !key.keyId().isEmpty())
            continue; // it has another id
        if (key.misfit(algorithm))
            continue;
        auto refusal = key.refusal();
        if (!refusal)
            refusal = key.weakness(algorithm);
        if (refusal) {
            reason = Text::tr("Lanyard does not use %1: %2").arg(named(key), *refusal);
            continue;
        }
        const auto check = checkSignature(algorithm, key, jws.signingInput, jws.signature);
        if (check == SignatureCheck::Matches)
            return valid(jws, key);
        if (check == SignatureCheck::Differs)
            ++tried;
    }
    const auto isUnknownId = !kid.isEmpty() && (tried == 0 || keys.origin() == JwkSet::Origin::Fetched);
    if (isUnknownId && reason.isEmpty())
        return unverifiable(
            Text::tr("The token names the key “%1”, which is not in the key set. Keys change: a fresh key "
                     "set may have it.")
                .arg(shown(kid)));
    if (!reason.isEmpty())
        return unverifiable(reason);
    if (tried == 0)
        return unverifiable(Text::tr("None of the keys goes with the algorithm %1.").arg(jws.algorithm()));
    return differs(jws,
                   tried == 1 ? Text::tr("the one key that goes with it")
                              : Text::tr("each of the %n keys that go with it", nullptr, tried));
}

} // namespace

Verdict verify(const Jws &jws, const JwkSet &keys)
{
    const auto algorithm = Algorithm::named(jws.algorithm());
    if (const auto verdict = verdictWithoutKeys(jws, algorithm))
        return *verdict;
    if (!jws.keyId().isEmpty()) {
        for (const auto &key : keys.keys()) {
            if (key.keyId() == jws.keyId())
                return verdictOfNamedKey(jws, *algorithm, key, keys.origin());
        }
    }
    if (algorithm->family == Algorithm::Family::Hmac && keys.origin() == JwkSet::Origin::Fetched)
        return onlyTheIssuer(jws);
    return verdictOfAnyKey(jws, *algorithm, keys);
}

} // namespace lanyard
