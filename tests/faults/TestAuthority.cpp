#include "TestAuthority.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace {

constexpr int s_day = 24 * 60 * 60;

template <typename Write> QByteArray pemOf(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

void extend(x509_st *certificate, int extension, const char *value)
{
    auto *made = X509V3_EXT_conf_nid(nullptr, nullptr, extension, value);
    X509_add_ext(certificate, made, -1);
    X509_EXTENSION_free(made);
}

} // namespace

TestAuthority::TestAuthority()
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free),
      m_certificate(certificateOf(m_key, "Lanyard Test Authority", {}, m_key, s_day))
{ }

TestAuthority::X509 TestAuthority::certificateOf(const Key &key, const QByteArray &commonName, const QByteArray &names,
                                                 const Key &signer, int endsInSeconds) const
{
    X509 certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    static long serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2L * s_day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), endsInSeconds);
    auto *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), signer == key ? subject : X509_get_subject_name(m_certificate.get()));
    X509_set_pubkey(certificate.get(), key.get());
    if (names.isEmpty())
        extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    else
        extend(certificate.get(), NID_subject_alt_name, names.constData());
    X509_sign(certificate.get(), signer.get(), EVP_sha256());
    return certificate;
}

QByteArray TestAuthority::pem() const
{
    return pemOf([&](BIO *bio) { PEM_write_bio_X509(bio, m_certificate.get()); });
}

QSslConfiguration TestAuthority::serverWith(Certificate kind) const
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const auto isOther = kind == Certificate::OtherHost;
    const auto certificate
        = certificateOf(key, isOther ? "other.example.org" : "localhost",
                        isOther ? "DNS:other.example.org" : "DNS:localhost,IP:127.0.0.1",
                        kind == Certificate::SelfSigned ? key : m_key, kind == Certificate::Expired ? -s_day : s_day);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pemOf([&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); })));
    configuration.setPrivateKey(QSslKey(
        pemOf([&](BIO *bio) { PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Ec));
    return configuration;
}
