#pragma once

#include "Outcome.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace lanyard {

/// A JSON Web Signature in compact serialization (RFC 7515 section 7.1), parsed strictly and not verified.
struct Jws
{
    static constexpr qsizetype mostOctets = 64 * 1024; ///< of the whole compact text

    QJsonObject header; ///< the protected header
    QByteArray payload; ///< any octets, not only JSON
    QByteArray signature; ///< empty for the algorithm `none`
    QByteArray signingInput; ///< what the signature is made over (RFC 7515 section 5.1, RFC 7797 section 3)

    /// Reads `header.payload.signature`, with nothing around it: who reads a file or a clipboard trims it first.
    /// A failure is a `BadAnswer` that says which part, at which octet, against which rule. Its `cause` is one of
    /// `empty`, `too-long`, `pasted-prefix`, `json-serialization`, `jwe`, `part-count`, `base64url`, `utf-8`, `json`,
    /// `duplicate-member`, `nesting`, `header-not-object`, `alg-missing`, `header-member` (kid, typ or cty is no
    /// string), `crit` (not the list that RFC 7515 section 4.1.11 asks for) and `b64` (RFC 7797). A sound `crit` that
    /// names an extension which Lanyard does not know parses, so that it can be shown; verify() rejects it.
    static Outcome<Jws> parse(QByteArrayView compact);

    QString algorithm() const; ///< `alg`; never empty after parse()
    QString keyId() const; ///< `kid`, empty when absent
    QString type() const; ///< `typ`, empty when absent
    /// The payload when it is a JSON object in which no member stands twice (RFC 7519 section 4), else nothing.
    std::optional<QJsonObject> claims() const;
    /// What `crit` names beyond what Lanyard understands, which is `b64` only. Such a token must be rejected.
    QStringList unknownCriticalNames() const;
};

} // namespace lanyard
