#include "PreparedChecks.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace lanyard {

namespace {

PreparedChecks::Context empty()
{
    return {EVP_MD_CTX_new(), EVP_MD_CTX_free};
}

PreparedChecks::Context prepared(const Algorithm &algorithm, EVP_PKEY *key)
{
    auto context = empty();
    EVP_PKEY_CTX *options = nullptr; // belongs to the context
    auto isReady
        = EVP_DigestVerifyInit_ex(context.get(), &options, algorithm.digest, nullptr, nullptr, key, nullptr) == 1;
    if (isReady && algorithm.family == Algorithm::Family::RsaPkcs1)
        isReady = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PADDING) > 0;
    if (isReady && algorithm.family == Algorithm::Family::RsaPss) // RFC 7518 section 3.5: salt as long as the hash
        isReady = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) > 0
            && EVP_PKEY_CTX_set_rsa_mgf1_md_name(options, algorithm.digest, nullptr) > 0
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) > 0;
    return isReady ? context : nullptr;
}

} // namespace

PreparedChecks::Context PreparedChecks::contextFor(const Algorithm &algorithm, EVP_PKEY *key)
{
    const std::lock_guard lock(m_mutex);
    auto &kept = m_contexts[algorithm.name];
    if (!kept)
        kept = prepared(algorithm, key);
    auto context = empty();
    return kept && EVP_MD_CTX_copy_ex(context.get(), kept.get()) == 1 ? context : nullptr;
}

} // namespace lanyard
