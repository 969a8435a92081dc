// A key file that a person chose. Nothing that is a public key may become an HMAC secret.
#include "Fuzzing.h"
#include "JwkSet.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

using namespace lanyard;

namespace {

bool isPublicKey(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), EVP_PKEY_free);
    ERR_clear_error();
    return key != nullptr;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto content = octetsOf(data, size);
    const auto set = JwkSet::fromKeyFile(content);
    MUST(ERR_peek_error() == 0);
    if (!set) {
        mustSayWhy(set.error());
        MUST(!set.error().cause.isEmpty());
        return 0;
    }
    MUST(set->origin() == JwkSet::Origin::Local);
    for (const auto &key : set->keys()) {
        if (!key.secret().isEmpty() && key.secret().trimmed() == content.trimmed()) // the raw content as a secret
            MUST(!content.contains("-----BEGIN") && !isPublicKey(content));
        MUST(key.refusal() || key.type() == KeyType::Oct || key.publicKey().pkey);
    }
    return 0;
}
