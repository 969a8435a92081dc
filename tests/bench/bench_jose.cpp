#include "TestKey.h"
#include "Verdict.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>

#include <jwt.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

/// How long Lanyard takes to verify and to decode an access token, beside the least that it could take: a bare loop of
/// OpenSSL or of Qt over the same octets. libjwt stands beside them as a library that others use; it parses the key
/// each time, for its interface takes none that is parsed. `tests/bench/run` holds the ratios against what they must
/// be.
namespace {

using namespace lanyard;
using benchmark::State;

/// What Keycloak puts into the access token of a researcher, about 1.5 KiB of it.
const QByteArray s_claims = R"({"exp":1763790000,"iat":1763789700,"auth_time":1763789600,)"
                            R"("jti":"onrtac:4e0b2b5c-9f0e-4f4f-8b4e-6a1f4e0f6c3d",)"
                            R"("iss":"https://login.example.org/realms/research","aud":["cbioportal_api","account"],)"
                            R"("sub":"f3a0a5c2-6f3e-4f55-9d0b-0a8d3f6c2b7e","typ":"Bearer","azp":"cbioportal_api",)"
                            R"("nonce":"pGx1mTqvW5r0o1p3bYxJq7S0m5H2uQd8sKzC4nEaVfI",)"
                            R"("sid":"a6f0d0c4-52c5-4cf7-8f0a-2f3f0f7d9b11","acr":"1",)"
                            R"("allowed-origins":["https://portal.example.org","http://localhost:8080"],)"
                            R"("realm_access":{"roles":["default-roles-research","offline_access",)"
                            R"("uma_authorization","brca_tcga_pan_can_atlas_2018","luad_tcga_pan_can_atlas_2018",)"
                            R"("msk_impact_2017","genie_public","gbm_cptac_2021"]},)"
                            R"("resource_access":{"cbioportal_api":{"roles":["study_es_0","brca_metabric",)"
                            R"("coadread_dfci_2016","PUBLIC_STUDIES"]},"account":{"roles":["manage-account",)"
                            R"("manage-account-links","view-profile"]}},)"
                            R"("scope":"openid offline_access profile email","email_verified":true,)"
                            R"("name":"Zoë Müller-Example","preferred_username":"zoe.mueller","given_name":"Zoë",)"
                            R"("family_name":"Müller-Example","email":"zoe.mueller@hospital.example.org"})";

struct Case
{
    QByteArray algorithm;
    TestKey key;
    QByteArray token;
    QByteArray libjwtKey; ///< PEM or the secret; empty where libjwt 1.10 does not know the algorithm
};

Case made(const QByteArray &algorithm, const TestKey &key)
{
    const QJsonObject header {{QStringLiteral("alg"), QString::fromLatin1(algorithm)},
                              {QStringLiteral("typ"), QStringLiteral("JWT")},
                              {QStringLiteral("kid"), QStringLiteral("o5Ue0bGfK3nQvHkq2wq0m4f7J1y9x8Zt6RrLpSdVcBA")}};
    const auto isSecret = algorithm == "HS256";
    const auto libjwtKey = isSecret ? key.secret() : algorithm == "EdDSA" ? QByteArray() : key.publicPem();
    return {algorithm, key, compact(header, s_claims, key), libjwtKey};
}

JwkSet keysOf(const Case &c)
{
    const auto kid = QStringLiteral("o5Ue0bGfK3nQvHkq2wq0m4f7J1y9x8Zt6RrLpSdVcBA");
    return *JwkSet::fromJson(keySet({c.key.jwk({{QStringLiteral("kid"), kid}})}), JwkSet::Origin::Local);
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const unsigned char *bytes(const QByteArray &octets)
{
    return reinterpret_cast<const unsigned char *>(octets.constData());
}

void verifyByLanyard(State &state, const Case &c)
{
    const auto keys = keysOf(c);
    for (auto _ : state) {
        const auto jws = Jws::parse(c.token);
        if (!jws || verify(*jws, keys).kind != Verdict::Kind::Valid)
            state.SkipWithError("the signature must be good");
    }
}

/// The signature as OpenSSL wants it, already decoded, and a key that is already parsed.
void verifyByOpenSsl(State &state, const Case &c)
{
    const auto pem = c.key.publicPem();
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(pem.constData(), -1), BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PUBKEY(source.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const auto *digest = c.algorithm == "EdDSA" ? nullptr : EVP_sha256();
    const auto input = c.token.left(c.token.lastIndexOf('.'));
    const auto signature = c.key.signAsOpenSsl(c.algorithm, input);
    for (auto _ : state) {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        if (EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key.get()) != 1
            || EVP_DigestVerify(context.get(), bytes(signature), static_cast<size_t>(signature.size()), bytes(input),
                                static_cast<size_t>(input.size()))
                != 1)
            state.SkipWithError("the signature must be good");
    }
}

void verifyByOpenSslHmac(State &state, const Case &c)
{
    const auto input = c.token.left(c.token.lastIndexOf('.'));
    const auto code = decoded(c.token.mid(c.token.lastIndexOf('.') + 1));
    const auto secret = c.key.secret();
    for (auto _ : state) {
        unsigned char own[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()), bytes(input),
             static_cast<size_t>(input.size()), own, &size);
        if (CRYPTO_memcmp(own, code.constData(), size) != 0)
            state.SkipWithError("the code must be good");
    }
}

void verifyByLibjwt(State &state, const Case &c)
{
    for (auto _ : state) {
        jwt_t *token = nullptr;
        if (jwt_decode(&token, c.token.constData(), bytes(c.libjwtKey), static_cast<int>(c.libjwtKey.size())) != 0)
            state.SkipWithError("the signature must be good");
        jwt_free(token);
    }
}

void decodeByLanyard(State &state, const Case &c)
{
    for (auto _ : state) {
        const auto jws = Jws::parse(c.token);
        if (!jws || !jws->claims())
            state.SkipWithError("the claims must be read");
    }
}

void decodeByQt(State &state, const Case &c)
{
    const auto firstDot = c.token.indexOf('.');
    const auto secondDot = c.token.lastIndexOf('.');
    for (auto _ : state) {
        const auto header = QJsonDocument::fromJson(decoded(c.token.left(firstDot)));
        const auto claims
            = QJsonDocument::fromJson(decoded(c.token.mid(firstDot + 1, secondDot - firstDot - 1))).object();
        if (!header.isObject() || claims.isEmpty())
            state.SkipWithError("the claims must be read");
    }
}

void decodeByLibjwt(State &state, const Case &c)
{
    for (auto _ : state) {
        jwt_t *token = nullptr;
        if (jwt_decode(&token, c.token.constData(), nullptr, 0) != 0)
            state.SkipWithError("the claims must be read");
        jwt_free(token);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const Case cases[] = {made("RS256", TestKey::rsa()), made("ES256", TestKey::ec("P-256")),
                          made("EdDSA", TestKey::okp("Ed25519")), made("HS256", TestKey::oct(64))};
    const auto add = [](const char *what, const Case &c, void (*run)(State &, const Case &)) {
        benchmark::RegisterBenchmark((c.algorithm + '/' + what).constData(), run, c);
    };
    for (const auto &c : cases) {
        add("verify/lanyard", c, verifyByLanyard);
        add("verify/openssl", c, c.algorithm == "HS256" ? verifyByOpenSslHmac : verifyByOpenSsl);
        if (!c.libjwtKey.isEmpty())
            add("verify/libjwt", c, verifyByLibjwt);
    }
    add("decode/lanyard", cases[0], decodeByLanyard);
    add("decode/qt", cases[0], decodeByQt);
    add("decode/libjwt", cases[0], decodeByLibjwt);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
}
