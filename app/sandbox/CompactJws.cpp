#include "CompactJws.h"

#include "Verdict.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace lanyard::sandbox {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomToken(int octets)
{
    QByteArray bytes(octets, Qt::Uninitialized);
    for (auto &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return base64Url(bytes);
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray signedToken(const Signer &signer, const QString &algorithm, const QString &kid, const QJsonObject &claims)
{
    QJsonObject header {{QStringLiteral("typ"), QStringLiteral("JWT")}};
    if (!kid.isEmpty())
        header.insert(QStringLiteral("kid"), kid);
    const auto token = signer.sign(algorithm, header, QJsonDocument(claims).toJson(QJsonDocument::Compact));
    Q_ASSERT_X(token, "signedToken", "the key does not go with the algorithm");
    return *token;
}

bool isSignedBy(const Signer &signer, const QString &algorithm, const QByteArray &token)
{
    const auto jws = Jws::parse(token);
    return jws && jws->algorithm() == algorithm
        && verify(*jws, JwkSet::of({signer.key()}, JwkSet::Origin::Local)).kind == Verdict::Kind::Valid;
}

QJsonObject claimsOf(const QByteArray &token)
{
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

} // namespace lanyard::sandbox
