#pragma once

#include "VaultKey.h"

namespace lanyard {

/// The encrypted vault's bytes: a header, then the content under AES-256-GCM (NIST SP 800-38D) with the header as
/// additional data.
///
///     offset  size
///          0     8  "LANYARDV"
///          8     1  version, 1
///          9     1  scrypt: log2 N
///         10     4  scrypt: r, big endian
///         14     4  scrypt: p, big endian
///         18    16  scrypt: salt
///         34    16  proof of the passphrase: scrypt's output after the key
///         50    12  nonce, fresh for each writing
///         62     8  the first bytes of the SHA-256 of all before
///         70     …  ciphertext, then the tag of 16
///
/// Failures are `VaultAbsent` with cause `vault-damaged` or `vault-version`, and `VaultLocked` with cause
/// `wrong-passphrase`. The checksum tells an accident in the header from a wrong passphrase; a change of the header by
/// somebody who also mends the checksum looks like a wrong passphrase, and opens nothing.
class SealedFile
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SealedFile)
public:
    static constexpr qsizetype headerSize = 70;

    /// What key opens it. Refuses parameters out of bounds.
    static Outcome<KeyParameters> parametersOf(QByteArrayView file);
    static Outcome<SecretBuffer> open(QByteArrayView file, const VaultKey &key);
    static QByteArray seal(const SecretBuffer &content, const VaultKey &key);

private:
    static unexpected<Failure> damaged();
};

} // namespace lanyard
