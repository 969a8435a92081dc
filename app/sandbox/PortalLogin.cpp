#include "PortalLogin.h"

#include "CompactJws.h"
#include "PortalAnswers.h"
#include "StudyPermissions.h"

namespace lanyard::sandbox {

namespace {

const QString &comeBackPath()
{
    static const auto path = QStringLiteral("/login/oauth2/code/keycloak");
    return path;
}

const QString &leavePath()
{
    static const auto path = QStringLiteral("/oauth2/authorization/keycloak");
    return path;
}

} // namespace

QUrl PortalLogin::address(const QString &pathBelowPortal) const
{
    return QUrl(m_portal.toString() + pathBelowPortal);
}

WebAnswer PortalLogin::redirectToLogin() const
{
    const auto session = newSessionId();
    return WebAnswer::redirect(address(QStringLiteral("/login")).toEncoded() + ";jsessionid=" + session)
        .with("Set-Cookie", sessionCookie(session, m_portal.path()));
}

std::optional<PortalIdentity> PortalLogin::identity(const WebRequest &request) const
{
    return m_sessions.value(request.cookie("JSESSIONID")).identity;
}

WebAnswer PortalLogin::logInFirst(const QString &path)
{
    const auto id = newSessionId();
    m_sessions.insert(id, {randomToken(), path, std::nullopt});
    return WebAnswer::redirect(address(leavePath()).toEncoded()).with("Set-Cookie", sessionCookie(id, m_portal.path()));
}

QCoro::Task<WebAnswer> PortalLogin::answer(std::shared_ptr<PortalLogin> self, WebRequest request, QString path)
{
    if (path == comeBackPath())
        co_return co_await comeBack(self, std::move(request));
    if (path != leavePath())
        co_return self->logInFirst(QStringLiteral("/"));
    const auto state = self->m_sessions.value(request.cookie("JSESSIONID")).state;
    if (state.isEmpty()) // without cookies this goes round and round, as at the real portal (measured on
                         // cBioPortal 6.4.5)
        co_return self->logInFirst(QStringLiteral("/"));
    const auto location
        = co_await authorizationAddress(self, QStringLiteral("openid profile email"), comeBackPath(), state);
    co_return location ? WebAnswer::redirect(*location) : springError(500, request.path);
}

QCoro::Task<Outcome<QByteArray>> PortalLogin::authorizationAddress(std::shared_ptr<PortalLogin> self, QString scope,
                                                                   QString back, QByteArray state)
{
    const auto endpoints = co_await TokenExchange::endpoints(self->m_exchange);
    if (!endpoints)
        co_return unexpected(endpoints.error());
    auto location = endpoints->authorization.toEncoded()
        + "?response_type=code&scope=" + QUrl::toPercentEncoding(scope).replace("%20", "+")
        + "&client_id=" + QUrl::toPercentEncoding(self->m_exchange->clientId())
        + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromLatin1(self->address(back).toEncoded()));
    if (!state.isEmpty())
        location += "&state=" + state;
    co_return location;
}

QCoro::Task<WebAnswer> PortalLogin::comeBack(std::shared_ptr<PortalLogin> self, WebRequest request)
{
    const auto id = request.cookie("JSESSIONID");
    const auto session = self->m_sessions.take(id);
    if (session.state.isEmpty() || session.state != request.query.value(QStringLiteral("state")).toLatin1())
        co_return self->redirectToLogin();
    const auto tokens = co_await TokenExchange::redeem(self->m_exchange, request.query.value(QStringLiteral("code")),
                                                       self->address(comeBackPath()));
    if (!tokens)
        co_return self->redirectToLogin();
    const auto claims = claimsOf(tokens->value(QStringLiteral("access_token")).toString().toLatin1());
    const auto email = claims.value(QStringLiteral("email")).toString();
    const auto freshId = newSessionId(); // a session's id changes at login, so that nobody can plant one
    self->m_sessions.insert(freshId, {{}, {}, PortalIdentity {email, email, rolesAt(claims, self->m_rolePath)}});
    co_return WebAnswer::redirect(self->address(session.wanted).toEncoded())
        .with("Set-Cookie", sessionCookie(freshId, self->m_portal.path()));
}

} // namespace lanyard::sandbox
