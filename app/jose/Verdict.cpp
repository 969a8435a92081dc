#include "Verdict.h"

#include "Shown.h"
#include "SignatureCheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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

Verdict valid(const Jws &jws, const Jwk &key, JwkSet::Origin origin)
{
    auto reason = key.keyId().isEmpty()
        ? Text::tr("The signature (%1) is right; a key without an id made it.").arg(jws.algorithm())
        : Text::tr("The signature (%1) is right; the key “%2” made it.").arg(jws.algorithm(), shown(key.keyId()));
    if (origin != JwkSet::Origin::Fetched || !key.holdsPrivateHalf())
        return {Verdict::Kind::Valid, reason};
    const auto problem = Text::tr("The key set publishes the private half of that key, so anyone can sign with it; "
                                  "tell the issuer.");
    return {Verdict::Kind::Valid, reason + QLatin1Char(' ') + problem, problem};
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

/// The token names its key, and the set has exactly that one.
Verdict verdictOfNamedKey(const Jws &jws, const Algorithm &algorithm, const Jwk &key, JwkSet::Origin origin)
{
    const auto impossible = [&](const QString &misfit) {
        return invalid(
            Text::tr("The header says %1, but %2 cannot have made that: %3").arg(jws.algorithm(), named(key), misfit));
    };
    const auto misfit = key.misfit(algorithm);
    // That is how a forger confuses algorithms: a public RSA key taken for an HMAC secret (CVE-2024-54150).
    if (misfit && key.type() != KeyType::Other && key.type() != algorithm.keyType())
        return impossible(*misfit);
    if (algorithm.family == Algorithm::Family::Hmac && origin == JwkSet::Origin::Fetched)
        return key.type() == KeyType::Oct
            ? unverifiable(
                  Text::tr("The key set publishes the secret of %1, so anyone could have made this signature; a key "
                           "set that was fetched never serves %2.")
                      .arg(named(key), jws.algorithm()))
            : onlyTheIssuer(jws);
    if (const auto refusal = key.refusal())
        return unverifiable(Text::tr("Lanyard does not use %1, which the token names: %2").arg(named(key), *refusal));
    if (misfit)
        return impossible(*misfit);
    if (const auto weakness = key.weakness(algorithm))
        return unverifiable(Text::tr("Lanyard does not use %1, which the token names: %2").arg(named(key), *weakness));
    switch (checkSignature(algorithm, key, jws.signingInput, jws.signature)) {
    case SignatureCheck::Matches:
        return valid(jws, key, origin);
    case SignatureCheck::Differs:
        return differs(jws, named(key));
    case SignatureCheck::NotPossible:
        break;
    }
    return unverifiable(Text::tr("The parameters of %1 do not allow %2.").arg(named(key), jws.algorithm()));
}

/// Every usable key of the set that goes with the algorithm, and that is not known to be another than the token's.
Verdict verdictOfAnyKey(const Jws &jws, const Algorithm &algorithm, const JwkSet &keys)
{
    const auto kid = jws.keyId();
    int tried = 0;
    QString notUsed;
    for (const auto &key : keys.keys()) {
        const auto isAnother = !kid.isEmpty() && !key.keyId().isEmpty();
        if (isAnother || key.misfit(algorithm))
            continue;
        const auto reason = key.refusal() ? key.refusal() : key.weakness(algorithm);
        if (reason) {
            notUsed = Text::tr("Lanyard does not use %1: %2").arg(named(key), *reason);
            continue;
        }
        const auto check = checkSignature(algorithm, key, jws.signingInput, jws.signature);
        if (check == SignatureCheck::Matches)
            return valid(jws, key, keys.origin());
        if (check == SignatureCheck::Differs)
            ++tried;
        else
            notUsed = Text::tr("The parameters of %1 do not allow %2.").arg(named(key), jws.algorithm());
    }
    // The one key of a local file is the one that the person means; in a fetched set the right one may be missing.
    const auto isMissing = !kid.isEmpty() && (tried == 0 || keys.origin() == JwkSet::Origin::Fetched);
    if (tried > 0 && !isMissing) {
        auto verdict = differs(jws,
                               tried == 1 ? Text::tr("the one key that goes with it")
                                          : Text::tr("each of the %n keys that go with it", nullptr, tried));
        if (!notUsed.isEmpty())
            verdict.reason += QLatin1Char(' ') + notUsed;
        return verdict;
    }
    if (isMissing) {
        const auto missing = Text::tr("The token names the key “%1”, which is not in the key set. Keys change: a fresh "
                                      "key set may have it.")
                                 .arg(shown(kid));
        return unverifiable(notUsed.isEmpty() ? missing : missing + QLatin1Char(' ') + notUsed);
    }
    if (!notUsed.isEmpty())
        return unverifiable(notUsed);
    auto reason = Text::tr("None of the keys goes with the algorithm %1.").arg(jws.algorithm());
    if (keys.keys().size() == 1) {
        const auto &only = keys.keys().first();
        reason += QLatin1Char(' ') + only.refusal().value_or(only.misfit(algorithm).value_or(QString()));
    }
    return unverifiable(reason);
}

/// The keys of the id that the token names. Several keys may share one where their type, use or algorithm tells which
/// is meant (RFC 7517 section 4.5): then those that cannot be are left out.
QList<Jwk> keysNamed(const QString &kid, const Algorithm &algorithm, const JwkSet &keys)
{
    QList<Jwk> found;
    const auto keepThose = [&found](const QList<Jwk> &from, const auto &isMeant) {
        QList<Jwk> meant;
        std::copy_if(from.cbegin(), from.cend(), std::back_inserter(meant), isMeant);
        if (!meant.isEmpty())
            found = meant;
    };
    keepThose(keys.keys(), [&kid](const Jwk &key) { return !kid.isEmpty() && key.keyId() == kid; });
    keepThose(found, [&algorithm](const Jwk &key) { return !key.misfit(algorithm); });
    keepThose(found, [&algorithm](const Jwk &key) { return !key.refusal() && !key.weakness(algorithm); });
    return found;
}

} // namespace

std::optional<Verdict> verdictWithoutKeys(const Jws &jws)
{
    return verdictWithoutKeys(jws, Algorithm::named(jws.algorithm()));
}

Verdict verify(const Jws &jws, const JwkSet &keys)
{
    const auto algorithm = Algorithm::named(jws.algorithm());
    if (const auto verdict = verdictWithoutKeys(jws, algorithm))
        return *verdict;
    const auto meant = keysNamed(jws.keyId(), *algorithm, keys);
    if (meant.size() == 1)
        return verdictOfNamedKey(jws, *algorithm, meant.first(), keys.origin());
    if (meant.size() > 1)
        return unverifiable(
            Text::tr("Several keys of the set have the id “%1” that the token names, so it is not known "
                     "which one is meant.")
                .arg(shown(jws.keyId())));
    if (algorithm->family == Algorithm::Family::Hmac && keys.origin() == JwkSet::Origin::Fetched)
        return onlyTheIssuer(jws);
    return verdictOfAnyKey(jws, *algorithm, keys);
}

} // namespace lanyard
