#pragma once

#include "Algorithm.h"
#include "Jwk.h"

namespace lanyard {

enum class SignatureCheck
{
    Matches,
    Differs,
    NotPossible, ///< the key itself does not allow this algorithm, such as a PSS key that is bound to another hash
};

/// One signature against one usable key that goes with the algorithm (Jwk::misfit() says nothing).
SignatureCheck checkSignature(const Algorithm &algorithm, const Jwk &key, const QByteArray &signingInput,
                              const QByteArray &signature);

} // namespace lanyard
