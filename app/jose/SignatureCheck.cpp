#include "SignatureCheck.h"

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace lanyard {

namespace {

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

SignatureCheck checkHmac(const Algorithm &algorithm, QByteArrayView secret, const QByteArray &signingInput,
                         const QByteArray &signature)
{
    unsigned char code[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!HMAC(EVP_get_digestbyname(algorithm.digest), secret.data(), static_cast<int>(secret.size()),
              bytes(signingInput), static_cast<size_t>(signingInput.size()), code, &size))
        return SignatureCheck::NotPossible;
    // In constant time, and never a shortened code (RFC 7518 section 3.2).
    const auto isSame
        = signature.size() == static_cast<qsizetype>(size) && CRYPTO_memcmp(code, signature.constData(), size) == 0;
    OPENSSL_cleanse(code, sizeof code);
    return isSame ? SignatureCheck::Matches : SignatureCheck::Differs;
}

/// R and S side by side (RFC 7518 section 3.4) as the ASN.1 that OpenSSL reads; empty when the length is not theirs.
/// OpenSSL itself refuses an R or S that is 0 or not below the order (CVE-2022-21449 is what happens otherwise).
QByteArray derOf(const Algorithm &algorithm, const QByteArray &signature)
{
    if (signature.size() != algorithm.signatureOctets)
        return {};
    const auto half = static_cast<int>(signature.size() / 2);
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
    // The pair takes the numbers over.
    ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytes(signature), half, nullptr),
                   BN_bin2bn(bytes(signature) + half, half, nullptr));
    unsigned char *der = nullptr;
    const auto size = i2d_ECDSA_SIG(pair.get(), &der);
    if (size <= 0)
        return {};
    const QByteArray encoded(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return encoded;
}

} // namespace

SignatureCheck checkSignature(const Algorithm &algorithm, const Jwk &key, const QByteArray &signingInput,
                              const QByteArray &signature)
{
    if (algorithm.family == Algorithm::Family::Hmac)
        return checkHmac(algorithm, key.secret(), signingInput, signature);

    auto *pkey = key.publicKey().pkey.get();
    auto encoded = signature;
    if (algorithm.family == Algorithm::Family::Ecdsa) {
        encoded = derOf(algorithm, signature);
        if (encoded.isEmpty())
            return SignatureCheck::Differs;
    } else if (signature.size() != EVP_PKEY_get_size(pkey)) {
        return SignatureCheck::Differs; // RSA: as long as the modulus (RFC 8017 sections 8.1.2 and 8.2.2); EdDSA: fixed
    }

    const auto context = key.publicKey().checks->contextFor(algorithm, pkey);
    auto result = SignatureCheck::NotPossible;
    if (context)
        result = EVP_DigestVerify(context.get(), bytes(encoded), static_cast<size_t>(encoded.size()),
                                  bytes(signingInput), static_cast<size_t>(signingInput.size()))
                == 1
            ? SignatureCheck::Matches
            : SignatureCheck::Differs;
    ERR_clear_error(); // a signature that differs leaves errors, which belong to nobody after this
    return result;
}

} // namespace lanyard
