#include "ClientAuthentication.h"

namespace lanyard::sandbox {

tl::expected<const RealmClient *, WebAnswer> authenticateClient(const Realm &realm, const WebRequest &request,
                                                                const Parameters &form)
{
    const auto refused = QStringLiteral("Invalid client or Invalid client credentials");
    auto id = form.value(QStringLiteral("client_id"));
    auto secret = form.value(QStringLiteral("client_secret")).toUtf8();

    const auto authorization = request.header("Authorization");
    if (authorization.left(6).compare("Basic ", Qt::CaseInsensitive) == 0) {
        const auto decoded = QByteArray::fromBase64(authorization.mid(6));
        const auto colon = decoded.indexOf(':');
        // Both halves are form-encoded first (RFC 6749 section 2.3.1).
        id = QString::fromUtf8(QByteArray::fromPercentEncoding(decoded.left(colon).replace('+', ' ')));
        secret = colon < 0 ? QByteArray() : QByteArray::fromPercentEncoding(decoded.mid(colon + 1).replace('+', ' '));
    }

    const auto *client = realm.client(id);
    if (!client)
        return tl::unexpected(WebAnswer::oauthError(401, QStringLiteral("invalid_client"), refused));
    if (client->confidential && !(client->secret == SecretBuffer::taking(std::move(secret))))
        return tl::unexpected(WebAnswer::oauthError(401, QStringLiteral("unauthorized_client"), refused));
    return client;
}

} // namespace lanyard::sandbox
