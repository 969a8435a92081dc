#include "AuthorizationEndpoint.h"

#include "LoginPage.h"

#include <QUrlQuery>

#include <algorithm>

namespace lanyard::sandbox {

namespace {

/// RFC 8252 section 7.3: the loopback literal, any port, any path. `localhost` is refused, as Keycloak does where the
/// client's pattern is `http://127.0.0.1/*` (measured on Keycloak 26.4.7).
bool isAllowedRedirect(const QString &text)
{
    const QUrl uri(text, QUrl::StrictMode);
    return uri.isValid() && uri.scheme() == QLatin1String("http") && uri.host() == QLatin1String("127.0.0.1")
        && uri.userInfo().isEmpty() && !uri.hasFragment();
}

} // namespace

WebAnswer AuthorizationEndpoint::authorize(const WebRequest &request)
{
    const auto asked = request.method == "POST" ? request.form() : request.query;
    const auto value = [&](const char *name) { return asked.value(QLatin1String(name)); };

    const auto *client = m_realm.client(value("client_id"));
    if (!client)
        return page(400, LoginPage::notice(LoginPage::refusalTitle(), LoginPage::unknownClient()));
    AuthorizationAsk ask;
    ask.clientId = client->id;
    ask.redirectUri = value("redirect_uri");
    if (!isAllowedRedirect(ask.redirectUri))
        return page(400, LoginPage::notice(LoginPage::refusalTitle(), LoginPage::wrongRedirect()));
    ask.state = value("state");
    ask.nonce = value("nonce");
    ask.loginHint = value("login_hint");
    ask.codeChallenge = value("code_challenge");
    ask.scope = value("scope").split(QLatin1Char(' '), Qt::SkipEmptyParts);

    if (value("response_type") != QLatin1String("code"))
        return value("response_type").isEmpty()
            ? error(ask, QStringLiteral("invalid_request"), QStringLiteral("Missing parameter: response_type"))
            : error(ask, QStringLiteral("unsupported_response_type"));
    const auto isUnknown = [](const QString &scope) { return !Realm::scopes().contains(scope); };
    if (std::any_of(ask.scope.cbegin(), ask.scope.cend(), isUnknown))
        return error(ask, QStringLiteral("invalid_scope"),
                     QStringLiteral("Invalid scopes: ") + ask.scope.join(QLatin1Char(' ')));

    // Keycloak gives a client its default scopes whether the request names them or not.
    for (const auto &scope : {QStringLiteral("profile"), QStringLiteral("email")}) {
        if (!ask.scope.contains(scope))
            ask.scope.append(scope);
    }

    const auto method = value("code_challenge_method");
    if (client->demandsPkce || !method.isEmpty() || !ask.codeChallenge.isEmpty()) {
        if (method.isEmpty())
            return error(ask, QStringLiteral("invalid_request"),
                         QStringLiteral("Missing parameter: code_challenge_method"));
        if (method != QLatin1String("S256"))
            return error(ask, QStringLiteral("invalid_request"),
                         QStringLiteral("Invalid parameter: code challenge method is not configured one"));
        if (ask.codeChallenge.isEmpty())
            return error(ask, QStringLiteral("invalid_request"), QStringLiteral("Missing parameter: code_challenge"));
    }

    const auto prompt = value("prompt");
    auto who = m_sessions.bySignInCookie(request.cookie(cookieName()));
    if (who && !value("max_age").isEmpty() && who->authTime.secsTo(m_realm.now()) > value("max_age").toLongLong())
        who.reset();
    if (who && prompt != QLatin1String("login"))
        return code(ask, *who);
    if (prompt == QLatin1String("none"))
        return error(ask, QStringLiteral("login_required"));
    return form(ask, ask.loginHint, {});
}

WebAnswer AuthorizationEndpoint::logIn(const WebRequest &request)
{
    const auto sessionCode = request.query.value(QStringLiteral("session_code"));
    const auto ask = m_sessions.login(sessionCode);
    if (!ask)
        return page(400, LoginPage::notice(LoginPage::refusalTitle(), LoginPage::staleForm()));
    m_sessions.dropLogin(sessionCode); // each form is good for one answer

    const auto given = request.form();
    if (given.contains(QStringLiteral("cancel")))
        return error(*ask, QStringLiteral("access_denied"), QStringLiteral("User cancelled the sign-in"));
    const auto user = given.value(QStringLiteral("username"));
    const auto *person = m_realm.personByUser(user);
    if (!person || person->password != given.value(QStringLiteral("password")))
        return form(*ask, user, LoginPage::wrongPassword());
    if (!person->enabled)
        return form(*ask, user, LoginPage::disabled());

    const auto cookie = m_sessions.signIn(person->subject, m_realm.now());
    return code(*ask, *m_sessions.bySignInCookie(cookie))
        .with("Set-Cookie", cookieName() + '=' + cookie + "; Path=/realms/sandbox/; HttpOnly; SameSite=Lax");
}

WebAnswer AuthorizationEndpoint::logOut(const WebRequest &request)
{
    m_sessions.signOut(request.cookie(cookieName()));
    const auto next = request.query.value(QStringLiteral("post_logout_redirect_uri"));
    if (isAllowedRedirect(next))
        return WebAnswer::redirect(QUrl(next).toEncoded());
    return page(200, LoginPage::notice(LoginPage::loggedOut(), {}));
}

WebAnswer AuthorizationEndpoint::page(int status, const QByteArray &html) const
{
    // form-action must name the redirect's port too: browsers hold the redirect after a form's post against it.
    return WebAnswer::html(status, html)
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:*; "
              "base-uri 'none'; frame-ancestors 'none'")
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff");
}

WebAnswer AuthorizationEndpoint::form(const AuthorizationAsk &ask, const QString &user, const QString &message)
{
    const auto action = QStringLiteral("%1/login-actions/authenticate?session_code=%2")
                            .arg(m_realm.issuer.toString(), m_sessions.keepLogin(ask));
    return page(200, LoginPage::form(action, user, message, m_realm.people()));
}

WebAnswer AuthorizationEndpoint::back(const AuthorizationAsk &ask, const Parameters &parameters) const
{
    auto location = QUrl(ask.redirectUri).toEncoded();
    location += location.contains('?') ? '&' : '?';
    const auto add = [&](const QString &name, const QString &value) {
        location += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
    };
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        add(parameter.key(), parameter.value());
    if (!ask.state.isEmpty())
        add(QStringLiteral("state"), ask.state);
    add(QStringLiteral("iss"), m_realm.issuer.toString()); // RFC 9207 section 2
    location.chop(1);
    return WebAnswer::redirect(location).with("Cache-Control", "no-store").with("Referrer-Policy", "no-referrer");
}

WebAnswer AuthorizationEndpoint::error(const AuthorizationAsk &ask, const QString &error,
                                       const QString &description) const
{
    Parameters parameters {{QStringLiteral("error"), error}};
    if (!description.isEmpty())
        parameters.insert(QStringLiteral("error_description"), description);
    return back(ask, parameters);
}

WebAnswer AuthorizationEndpoint::code(const AuthorizationAsk &ask, const SignedIn &who)
{
    return back(ask,
                {{QStringLiteral("code"), m_sessions.issueCode({ask, who, m_realm.now()})},
                 {QStringLiteral("session_state"), who.sid}});
}

} // namespace lanyard::sandbox
