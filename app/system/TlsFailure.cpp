#include "TlsFailure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TlsFailure)
};

/// The error in words, and what to do about it.
std::pair<QString, QString> reason(const QSslError &error)
{
    const auto certificate = error.certificate();
    const auto day = [](const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd")); };
    const auto issuer = certificate.issuerDisplayName();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return {Words::tr("it ended on %1").arg(day(certificate.expiryDate())),
                Words::tr("If this computer's clock is right, tell the host's administrator to renew it.")};
    case QSslError::CertificateNotYetValid:
        return {Words::tr("it begins on %1").arg(day(certificate.effectiveDate())),
                Words::tr("Check this computer's clock.")};
    case QSslError::HostNameMismatch: {
        const auto names = certificate.subjectAlternativeNames().values();
        return {Words::tr("it was made for %1").arg(QLocale().createSeparatedList(names)),
                Words::tr("Check the address. A network's login page may be answering in its place.")};
    }
    case QSslError::SelfSignedCertificate:
        return {Words::tr("it is signed by nobody but itself (“%1”)").arg(issuer),
                Words::tr("If you know it to be genuine, name its file with --ca.")};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {Words::tr("this computer does not know the authority “%1” that signed it").arg(issuer),
                Words::tr("If it is your institution's own authority, name its file with --ca.")};
    default:
        return {error.errorString(), Words::tr("Tell the host's administrator this sentence.")};
    }
}

} // namespace

Failure tlsFailure(const QUrl &address, const QList<QSslError> &errors, const QString &handshake)
{
    if (errors.isEmpty() && handshake.contains(QLatin1String("wrong version number"))) // the answer was no TLS at all
        return {FailureKind::Tls,
                Words::tr("%1 answers at port %2, but not in https. Nothing was sent.")
                    .arg(address.host())
                    .arg(address.port(443)),
                Words::tr("Check the address and its port.")};
    if (errors.isEmpty())
        return {FailureKind::Tls,
                Words::tr("No safe connection to %1 came about: %2. Nothing was sent.").arg(address.host(), handshake),
                Words::tr("Send the host's administrator this sentence.")};
    const auto [why, hint] = reason(errors.first());
    return {FailureKind::Tls,
            Words::tr("The certificate of %1 does not verify: %2. Nothing was sent.").arg(address.host(), why), hint};
}

} // namespace lanyard
