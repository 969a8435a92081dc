#pragma once

#include "JwkSet.h"
#include "Jws.h"

#include <QString>

#include <optional>

namespace lanyard {

/// What can be said of a token's signature.
struct Verdict
{
    enum class Kind
    {
        Valid, ///< one of the keys made it
        Invalid, ///< no holder of the key made it, or the token can never be accepted (`none`, an unknown `crit`)
        Unverifiable, ///< these keys cannot tell: no key of that id or type, or only one that must not be used
    };
    Kind kind;
    QString reason; ///< a sentence or two, translated; for `Valid` it names the key and the algorithm
    QString problem = {}; ///< of a `Valid` one: why it proves nothing all the same, a sentence that `reason` ends in
};

/// What can be said before any key is at hand: that it can never be accepted, or that its algorithm is not known.
std::optional<Verdict> verdictWithoutKeys(const Jws &jws);

/// Checks the signature, and nothing else of the token. The keys decide the family of algorithms, the header chooses
/// inside it (RFC 8725 section 3.1); keys that the header brings or points to (`jwk`, `jku`, `x5u`, `x5c`) are ignored.
Verdict verify(const Jws &jws, const JwkSet &keys);

} // namespace lanyard
