#pragma once

#include "Jwk.h"
#include "Outcome.h"

#include <QList>

namespace lanyard {

/// A set of keys (RFC 7517 section 5). Keys that must not be used stay in it with their reason and do not spoil others.
class JwkSet
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::JwkSet)
public:
    /// Where the keys come from. Whoever can read a fetched set could make a signature with a secret in it, so a
    /// fetched set never serves HMAC (RFC 8725 section 3.1).
    enum class Origin
    {
        Fetched,
        Local
    };
    static constexpr qsizetype mostOctets = 1024 * 1024; ///< of the set as JSON, and of a key file
    static constexpr qsizetype mostKeys = 256;

    JwkSet() = default; ///< empty, fetched

    /// Reads `{"keys": […]}`. A failure is a `BadAnswer` whose cause is `too-long`, `utf-8`, `json`,
    /// `duplicate-member`, `nesting`, `no-key-set` or `too-many-keys`.
    static Outcome<JwkSet> fromJson(QByteArrayView json, Origin origin);
    /// Reads a file that the person chose, as `Local`: PEM or DER (public or private key, certificate), the bare base64
    /// of DER as Keycloak shows it, a JWK, a JWK set, or else a secret for HMAC. What looks like one of the former and
    /// cannot be read is a failure and never a secret: nothing public may serve as an HMAC key. A failure is
    /// `Misconfigured`, with the causes above, or `empty`, `pem`, `der`, `encrypted-key`, `ssh-key`.
    static Outcome<JwkSet> fromKeyFile(QByteArrayView content);
    /// A set of keys that were read otherwise.
    static JwkSet of(const QList<Jwk> &keys, Origin origin);

    /// Whether any key, usable or not, has this id: where none has, the set may be older than the token.
    bool holdsKeyId(const QString &kid) const;
    Origin origin() const { return m_origin; }
    const QList<Jwk> &keys() const { return m_keys; } ///< in the set's order

private:
    QList<Jwk> m_keys;
    Origin m_origin = Origin::Fetched;
};

} // namespace lanyard
