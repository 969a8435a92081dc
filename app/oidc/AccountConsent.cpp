#include "AccountConsent.h"

namespace lanyard {

QCoro::Task<Outcome<void>> AccountConsent::withdraw(HttpClient &http, QString issuer, QString clientId,
                                                    SecretBuffer accessToken)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = QUrl::fromEncoded(issuer.toUtf8() + "/account/applications/" + QUrl::toPercentEncoding(clientId)
                                    + "/consent");
    request.addHeader("Accept", "application/json"); // without it Keycloak answers as the account's web page, 405
    request.addHeader("Authorization", "Bearer " + accessToken.toByteArray());
    const auto host = request.url.host();
    const auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    switch (answer->status) {
    case 204:
        co_return Outcome<void>();
    case 401:
        co_return failure(FailureKind::AccessDenied,
                          tr("%1 does not take Lanyard's sign-in for your account page: its tokens lack the audience "
                             "“account”.")
                              .arg(host),
                          tr("Ask the provider's administrator to add that audience to Lanyard's client, or end “%1” "
                             "in your account page at %2.")
                              .arg(clientId, host),
                          QStringLiteral("account-audience"));
    case 403:
        co_return failure(FailureKind::AccessDenied,
                          tr("%1 does not let Lanyard's sign-in change what you allowed: its tokens lack the role "
                             "manage-account of the client “account”.")
                              .arg(host),
                          tr("Ask the provider's administrator for that role in the tokens of Lanyard's client, or end "
                             "“%1” in your account page at %2.")
                              .arg(clientId, host),
                          QStringLiteral("account-role"));
    default:
        break;
    }
    if (answer->status >= 500 || answer->status == 429)
        co_return failure(FailureKind::ServerError,
                          tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer->status),
                          tr("Try again later. Nothing was changed."));
    co_return failure(FailureKind::Misconfigured,
                      tr("%1 offers no way to withdraw what you allowed “%2”: it answered %3.")
                          .arg(host, clientId)
                          .arg(answer->status),
                      tr("Ask the provider's administrator to end the sessions of “%1”.").arg(clientId),
                      QStringLiteral("no-account-api"));
}

} // namespace lanyard
