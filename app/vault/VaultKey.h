#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace lanyard {

/// How a passphrase becomes a key (scrypt, RFC 7914). Stands in the vault's header, so it may come from anybody.
struct KeyParameters
{
    static constexpr qsizetype saltSize = 16;

    quint8 logN = 17; ///< 128 MiB and some tenths of a second with r = 8
    quint32 r = 8;
    quint32 p = 1;
    QByteArray salt;

    KeyParameters salted() const; ///< the same with a salt of its own, for a new vault
    /// Strong enough to be a vault's, and no more than a quarter of a GiB: a manipulated header must not eat memory.
    bool isSane() const;
    bool operator==(const KeyParameters &) const = default;
};

/// What a passphrase opens: the key, and a proof that tells a wrong passphrase from a damaged vault.
class VaultKey
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::VaultKey)
public:
    static constexpr qsizetype size = 32;
    static constexpr qsizetype proofSize = 16;

    /// In a thread of its own. The failure is `VaultAbsent`: not enough memory.
    static QCoro::Task<Outcome<VaultKey>> derive(KeyParameters parameters, SecretBuffer passphrase);

    const KeyParameters &parameters() const { return m_parameters; }
    const unsigned char *bytes() const { return reinterpret_cast<const unsigned char *>(m_output.view().data()); }
    /// Independent of the key, so that it may be published.
    QByteArray proof() const { return m_output.view().sliced(size, proofSize).toByteArray(); }

private:
    VaultKey(KeyParameters parameters, SecretBuffer output);

    KeyParameters m_parameters;
    SecretBuffer m_output; ///< key, then proof
};

} // namespace lanyard
