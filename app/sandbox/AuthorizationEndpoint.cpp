#include "AuthorizationEndpoint.h"

#include "AuthorizationCheck.h"
#include "ClientAuthentication.h"
#include "CompactJws.h"
#include "LoginPage.h"

namespace lanyard::sandbox {

WebAnswer AuthorizationEndpoint::push(const WebRequest &request)
{
    const auto form = request.form();
    const auto client = authenticateClient(m_realm, request, form);
    if (!client)
        return client.error();
    if (form.contains(QStringLiteral("request_uri")))
        return WebAnswer::oauthError(400, QStringLiteral("invalid_request"),
                                     QStringLiteral("It is not allowed to include request_uri to PAR."));
    auto asked = form;
    asked.insert(QStringLiteral("client_id"), (*client)->id);
    const auto check = AuthorizationCheck::of(m_realm, asked);
    if (!check.error.isEmpty())
        return WebAnswer::oauthError(400, check.error, check.description);
    const auto uri = QStringLiteral("urn:ietf:params:oauth:request_uri:") + randomUuid();
    m_pushed.insert(uri, {asked, m_realm.now().addSecs(pushedLife)});
    return WebAnswer::json(201, {{QStringLiteral("request_uri"), uri}, {QStringLiteral("expires_in"), pushedLife}})
        .with("Cache-Control", "no-store");
}

std::optional<Parameters> AuthorizationEndpoint::pushed(const Parameters &named)
{
    const auto request = m_pushed.take(named.value(QStringLiteral("request_uri"))); // each is good for one use
    const auto isGood = request.endsAt.isValid() && m_realm.now() <= request.endsAt
        && request.asked.value(QStringLiteral("client_id")) == named.value(QStringLiteral("client_id"));
    return isGood ? std::optional(request.asked) : std::nullopt;
}

WebAnswer AuthorizationEndpoint::authorize(const WebRequest &request)
{
    auto asked = request.method == "POST" ? request.form() : request.query;
    if (asked.contains(QStringLiteral("request_uri"))) {
        const auto ahead = pushed(asked);
        if (!ahead)
            return LoginPage::answer(400, LoginPage::notice(LoginPage::refusalTitle(), LoginPage::staleForm()));
        asked = *ahead; // what else the browser brought does not count (RFC 9126 section 4)
    }
    const auto value = [&](const char *name) { return asked.value(QLatin1String(name)); };
    const auto check = AuthorizationCheck::of(m_realm, asked);
    if (!check.page.isEmpty())
        return LoginPage::answer(400, LoginPage::notice(LoginPage::refusalTitle(), check.page));
    const auto &ask = check.ask;
    if (!check.error.isEmpty())
        return error(ask, check.error, check.description);

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
        return LoginPage::answer(400, LoginPage::notice(LoginPage::refusalTitle(), LoginPage::staleForm()));
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
    return LoginPage::answer(200, LoginPage::notice(LoginPage::loggedOut(), {}));
}

WebAnswer AuthorizationEndpoint::form(const AuthorizationAsk &ask, const QString &user, const QString &message)
{
    const auto action = QStringLiteral("%1/login-actions/authenticate?session_code=%2")
                            .arg(m_realm.issuer.toString(), m_sessions.keepLogin(ask));
    return LoginPage::answer(200, LoginPage::form(action, user, message, m_realm.people()));
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
