#include "AuthorizationCheck.h"

#include "CompactJws.h"
#include "LoginPage.h"

#include <QCryptographicHash>

namespace lanyard::sandbox {

bool isAllowedRedirect(const QString &text)
{
    const QUrl uri(text, QUrl::StrictMode);
    return uri.isValid() && uri.scheme() == QLatin1String("http") && uri.host() == QLatin1String("127.0.0.1")
        && uri.userInfo().isEmpty() && !uri.hasFragment();
}

QString challengeProblem(const RealmClient &client, const Parameters &asked)
{
    const auto method = asked.value(QStringLiteral("code_challenge_method"));
    const auto challenge = asked.value(QStringLiteral("code_challenge"));
    if (!client.demandsPkce && method.isEmpty() && challenge.isEmpty())
        return {};
    if (method.isEmpty())
        return QStringLiteral("Missing parameter: code_challenge_method");
    if (method != QLatin1String("S256"))
        return QStringLiteral("Invalid parameter: code challenge method is not configured one");
    return challenge.isEmpty() ? QStringLiteral("Missing parameter: code_challenge") : QString();
}

QString verifierProblem(const AuthorizationAsk &ask, const Parameters &form)
{
    if (ask.codeChallenge.isEmpty())
        return {};
    const auto verifier = form.value(QStringLiteral("code_verifier")).toLatin1();
    if (verifier.isEmpty())
        return QStringLiteral("PKCE code verifier not specified");
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)) == ask.codeChallenge.toLatin1()
        ? QString()
        : QStringLiteral("PKCE verification failed: Code mismatch");
}

AuthorizationCheck AuthorizationCheck::of(const Realm &realm, const Parameters &asked)
{
    const auto value = [&](const char *name) { return asked.value(QLatin1String(name)); };
    AuthorizationCheck check;
    auto &ask = check.ask;
    const auto refuse = [&](const QString &code, const QString &words = {}, const QString &shown = {}) {
        check.error = code;
        check.description = words;
        check.page = shown;
        return check;
    };
    const auto invalid = QStringLiteral("invalid_request");

    const auto *client = realm.client(value("client_id"));
    if (!client)
        return refuse(invalid, QStringLiteral("Invalid parameter: client_id"), LoginPage::unknownClient());
    ask.clientId = client->id;
    ask.redirectUri = value("redirect_uri");
    if (!isAllowedRedirect(ask.redirectUri))
        return refuse(invalid, QStringLiteral("Invalid parameter: redirect_uri"), LoginPage::wrongRedirect());
    ask.state = value("state");
    ask.nonce = value("nonce");
    ask.loginHint = value("login_hint");
    ask.codeChallenge = value("code_challenge");

    if (value("response_type").isEmpty())
        return refuse(invalid, QStringLiteral("Missing parameter: response_type"));
    if (value("response_type") != QLatin1String("code"))
        return refuse(QStringLiteral("unsupported_response_type"));
    const auto scope = Realm::grantedScope(value("scope"));
    if (!scope)
        return refuse(QStringLiteral("invalid_scope"), QStringLiteral("Invalid scopes: ") + value("scope"));
    ask.scope = *scope;
    if (const auto problem = challengeProblem(*client, asked); !problem.isEmpty())
        return refuse(invalid, problem);
    return check;
}

} // namespace lanyard::sandbox
