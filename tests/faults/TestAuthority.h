#pragma once

#include <QSslConfiguration>

#include <memory>

struct evp_pkey_st;
struct x509_st;

/// What is wrong with the certificate that a server shows.
enum class Certificate
{
    Good,
    Expired,
    OtherHost,
    SelfSigned
};

/// A certificate authority that no system knows, made for one run, and what it issues for the loopback interface.
class TestAuthority
{
public:
    TestAuthority();

    QByteArray pem() const; ///< what `--ca` takes
    QSslConfiguration serverWith(Certificate kind) const;

private:
    using Key = std::shared_ptr<evp_pkey_st>;
    using X509 = std::shared_ptr<x509_st>;
    /// Signed by the authority, or by itself where `signer` is `key`.
    X509 certificateOf(const Key &key, const QByteArray &commonName, const QByteArray &names, const Key &signer,
                       int endsInSeconds) const;

    Key m_key;
    X509 m_certificate;
};
