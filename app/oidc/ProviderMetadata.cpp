#include "ProviderMetadata.h"

#include "Shown.h"
#include "StrictJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

QStringList strings(const QJsonValue &value)
{
    const auto items = value.toArray();
    QStringList list;
    for (const auto &item : items)
        list.append(item.toString());
    return list;
}

} // namespace

bool ProviderMetadata::isSafe(const QUrl &address, const QUrl &issuer, bool allowHttp)
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    if (address.scheme() == QLatin1String("https"))
        return true;
    // An issuer reached by http is loopback, or the person allowed http for this profile; its endpoints may be no
    // worse.
    const auto sameHost = issuer.scheme() == QLatin1String("http") && address.host() == issuer.host();
    return address.scheme() == QLatin1String("http") && (sameHost || allowHttp);
}

QUrl ProviderMetadata::locationFor(const QString &issuer)
{
    // OIDC Discovery section 4: appended to the issuer after a slash at its end is taken off.
    auto base = issuer;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + QStringLiteral("/.well-known/openid-configuration"), QUrl::StrictMode);
}

QCoro::Task<Outcome<ProviderMetadata>> ProviderMetadata::fetch(HttpClient &http, QString issuer, bool allowHttp)
{
    HttpRequest request;
    request.url = locationFor(issuer);
    request.addHeader("Accept", "application/json");
    request.timeout = std::chrono::seconds(15);
    request.mostBytes = 1024 * 1024;
    const auto host = request.url.host();
    const auto path = QUrl(issuer).path();

    const auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->status >= 500 || answer->status == 429) {
        const auto wait = static_cast<int>(answer->retryAfter().count());
        co_return failure(FailureKind::ServerError,
                          tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer->status),
                          wait > 0 ? tr("Try again in %n seconds.", nullptr, wait) : tr("Try again in some minutes."));
    }
    if (answer->status == 200 && answer->mediaType() == "text/html") // a network's login page, as in hotels
        co_return failure(FailureKind::BadAnswer,
                          tr("A web page came where %1 should describe itself: something else answers in its place, or "
                             "the address is wrong.")
                              .arg(host),
                          tr("Open any page in your browser: your network may want you to log in first. Else check the "
                             "issuer's address."),
                          QStringLiteral("captive-portal"));
    const auto realm = path.section(QStringLiteral("/realms/"), 1);
    if (answer->status == 404 && !realm.isEmpty())
        co_return failure(FailureKind::Misconfigured, tr("%1 has no realm “%2”: it answered 404.").arg(host, realm),
                          tr("Check the issuer's address. Keycloak before version 17 has /auth before /realms."));
    if (answer->status != 200)
        co_return failure(FailureKind::Misconfigured,
                          tr("%1 does not say how to sign in there: it answered %2 where its description should be.")
                              .arg(host)
                              .arg(answer->status),
                          tr("Check the issuer's address."));
    co_return parse(answer->body, issuer, allowHttp);
}

Outcome<ProviderMetadata> ProviderMetadata::parse(const QByteArray &json, const QString &issuer, bool allowHttp)
{
    const auto host = QUrl(issuer).host();
    const auto check = tr("Check the issuer's address with your institution.");
    const auto read = StrictJson::parse(json);
    if (!read.value.isObject())
        return failure(FailureKind::Misconfigured,
                       tr("%1 answered with something that is no description of a provider.").arg(host), check);
    const auto object = read.value.toObject();
    const auto url
        = [&](const char *key) { return QUrl(object.value(QLatin1String(key)).toString(), QUrl::StrictMode); };

    ProviderMetadata metadata;
    metadata.issuer = object.value(QLatin1String("issuer")).toString();
    const auto named = shown(metadata.issuer, 200);
    if (metadata.issuer != issuer) // exactly, also a slash at the end (OIDC Discovery section 4.3)
        return failure(
            FailureKind::Misconfigured,
            tr("%1 calls itself “%2”, and the profile says “%3”. The two must be the same, letter by letter.")
                .arg(host, named, issuer),
            tr("If you trust that address, use “%1” as the issuer.").arg(named));

    metadata.authorizationEndpoint = url("authorization_endpoint");
    metadata.tokenEndpoint = url("token_endpoint");
    metadata.jwksUri = url("jwks_uri");
    for (const auto &[name, endpoint] :
         {std::pair(QStringLiteral("authorization_endpoint"), metadata.authorizationEndpoint),
          std::pair(QStringLiteral("token_endpoint"), metadata.tokenEndpoint),
          std::pair(QStringLiteral("jwks_uri"), metadata.jwksUri)}) {
        if (!isSafe(endpoint, QUrl(issuer), allowHttp))
            return failure(FailureKind::Misconfigured, tr("%1 names no safe address for its %2.").arg(host, name),
                           tr("The provider's administrator can mend that."));
    }
    const auto optional = [&](const char *key) {
        const auto endpoint = url(key);
        return isSafe(endpoint, QUrl(issuer), allowHttp) ? endpoint : QUrl();
    };
    metadata.revocationEndpoint = optional("revocation_endpoint");
    metadata.deviceAuthorizationEndpoint = optional("device_authorization_endpoint");
    metadata.pushedAuthorizationRequestEndpoint = optional("pushed_authorization_request_endpoint");
    metadata.requiresPushedAuthorizationRequests
        = object.value(QLatin1String("require_pushed_authorization_requests")).toBool();
    if (metadata.requiresPushedAuthorizationRequests && metadata.pushedAuthorizationRequestEndpoint.isEmpty())
        return failure(
            FailureKind::Misconfigured,
            tr("%1 wants every sign-in announced to it first, and names no safe address to do that at.").arg(host),
            tr("The provider's administrator can mend that."));

    const auto methods = strings(object.value(QLatin1String("code_challenge_methods_supported")));
    if (!methods.isEmpty() && !methods.contains(QLatin1String("S256"))) // no downgrade: RFC 7636 section 4.2, RFC 9700
        return failure(FailureKind::Misconfigured,
                       tr("%1 does not offer the protection that a desktop sign-in needs (PKCE with S256).").arg(host),
                       tr("The provider's administrator can switch it on."));
    metadata.promisesIssuerInResponse
        = object.value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
    metadata.scopesSupported = strings(object.value(QLatin1String("scopes_supported")));
    const auto clientMethods = strings(object.value(QLatin1String("token_endpoint_auth_methods_supported")));
    // RFC 6749 section 2.3.1: every server takes it in the header, and the form is not recommended.
    metadata.takesSecretInForm = clientMethods.contains(QLatin1String("client_secret_post"))
        && !clientMethods.contains(QLatin1String("client_secret_basic"));
    return metadata;
}

} // namespace lanyard
