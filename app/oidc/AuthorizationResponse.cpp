#include "AuthorizationResponse.h"

#include "TokenFailure.h"

namespace lanyard {

Outcome<AuthorizationResponse> AuthorizationResponse::check(const QHash<QString, QString> &parameters,
                                                            const AuthorizationRequest &request)
{
    const auto host = QUrl(request.issuer).host();
    const auto issuer = parameters.value(QStringLiteral("iss"));
    if ((request.promisesIssuerInResponse || !issuer.isEmpty()) && issuer != request.issuer)
        return failure(FailureKind::AccessDenied,
                       tr("The answer in the browser does not come from %1. It was not used.").arg(host),
                       tr("Sign in again. If it happens again, tell your institution: somebody may be interfering."),
                       QStringLiteral("other-issuer"));
    if (parameters.contains(QStringLiteral("error")))
        return unexpected(authorizationFailure(host, parameters.value(QStringLiteral("error")),
                                               parameters.value(QStringLiteral("error_description"))));
    AuthorizationResponse response;
    response.code = parameters.value(QStringLiteral("code"));
    if (response.code.isEmpty())
        return failure(FailureKind::BadAnswer,
                       tr("%1 sent you back without a code, so that the sign-in cannot be finished.").arg(host),
                       tr("Sign in again."));
    return response;
}

} // namespace lanyard
