#include "CbioPortalServer.h"

#include "CompactJws.h"
#include "PortalAnswers.h"

namespace lanyard::sandbox {

namespace {

constexpr qsizetype mostHeaderBytes = 16384; // the servlet container's limit (measured on cBioPortal 6.4.5)

/// The portal takes a bearer with any case of the scheme, without the blank, and with blanks behind it (measured on
/// cBioPortal 6.4.5). Nothing for another scheme.
std::optional<QByteArray> bearerOf(const QByteArray &authorization)
{
    const auto text = authorization.trimmed();
    if (text.left(6).compare("Bearer", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return text.mid(6).trimmed();
}

WebAnswer tokenFile(int status, const QByteArray &content)
{
    return WebAnswer {status, "text/plain;charset=UTF-8", content}.with(
        "Content-Disposition", "attachment; filename=cbioportal_data_access_token.txt");
}

WebAnswer headerTooLarge()
{
    return {400, "text/html;charset=utf-8",
            "<!doctype html><html lang=\"en\"><head><title>HTTP Status 400 – Bad Request</title></head>"
            "<body><h1>HTTP Status 400 – Bad Request</h1></body></html>"};
}

} // namespace

CbioPortalServer::CbioPortalServer(const SandboxSettings &settings, Parts parts)
    : m_isV7(settings.portalVersion >= 7), m_method(methodOf(settings.datMethod)),
      m_authenticates(settings.authenticates), m_rolePath(settings.rolePath), m_filterUserRole(settings.filterUserRole),
      m_limitsTokens(settings.maxTokensPerUser >= 0), m_parts(std::move(parts)), m_prefix(m_parts.address.path()),
      m_studies(settings), m_tokens(settings.maxTokensPerUser),
      m_login(std::make_shared<PortalLogin>(m_parts.address, settings.rolePath, m_parts.exchange))
{ }

CbioPortalServer::Method CbioPortalServer::methodOf(const QString &name)
{
    if (name == QLatin1String("uuid"))
        return Method::Uuid;
    if (name == QLatin1String("jwt"))
        return Method::Jwt;
    return name == QLatin1String("oauth2") ? Method::OAuth2 : Method::None;
}

QCoro::Task<WebAnswer> CbioPortalServer::answer(std::shared_ptr<CbioPortalServer> self, WebRequest request)
{
    // Without the secret nothing is here, not even the portal's quirks.
    if (!request.path.startsWith(self->m_prefix + QLatin1Char('/')))
        co_return WebAnswer {404};
    if (request.headerBytes() > mostHeaderBytes)
        co_return headerTooLarge();
    const auto path = request.path.mid(self->m_prefix.size());
    if (path.startsWith(QLatin1String("/api/")))
        co_return co_await api(self, std::move(request), path);
    if (path.startsWith(QLatin1String("/login")) || path.startsWith(QLatin1String("/oauth2/")))
        co_return co_await PortalLogin::answer(self->m_login, std::move(request), path);
    if (const auto who = self->m_login->identity(request); who && path == QLatin1String("/"))
        co_return WebAnswer::html(200,
                                  "<!doctype html><title>cBioPortal – Lanyard sandbox</title><p>Logged in as "
                                      + who->username.toHtmlEscaped().toUtf8() + ".</p>");
    co_return self->m_login->redirectToLogin();
}

WebAnswer CbioPortalServer::noHeader() const
{
    // The only way to a 401: no WWW-Authenticate, nothing in it (measured on cBioPortal 6.4.5).
    return WebAnswer {401}.with("Set-Cookie", sessionCookie(newSessionId(), m_prefix));
}

QCoro::Task<CbioPortalServer::Identified> CbioPortalServer::identify(std::shared_ptr<CbioPortalServer> self,
                                                                     QByteArray authorization,
                                                                     std::optional<PortalIdentity> loggedIn)
{
    if (!self->m_authenticates)
        co_return PortalIdentity {};
    if (authorization.isNull()) {
        if (loggedIn)
            co_return *loggedIn;
        co_return tl::unexpected(self->noHeader());
    }
    const auto token = bearerOf(authorization);
    if (!token || token->isEmpty())
        co_return tl::unexpected(self->m_login->redirectToLogin());
    if (self->m_method == Method::OAuth2)
        co_return co_await exchanged(self, *token);
    if (self->m_method == Method::Uuid) {
        const auto known = self->m_tokens.find(QString::fromLatin1(*token));
        if (known && known->expiration > self->m_parts.now())
            co_return PortalIdentity {known->username, known->username, self->m_parts.authorities(known->username)};
    }
    // `none`, and `jwt` too: the portal makes such tokens and has nothing that takes them (measured on
    // cBioPortal 6.4.5).
    co_return tl::unexpected(self->m_login->redirectToLogin());
}

QCoro::Task<CbioPortalServer::Identified> CbioPortalServer::exchanged(std::shared_ptr<CbioPortalServer> self,
                                                                      QByteArray token)
{
    // A rotated refresh token in the answer is thrown away, as the real portal does: where the issuer rotates, the
    // bearer works once (measured on cBioPortal 6.4.5).
    auto secret = SecretBuffer::taking(std::move(token));
    const auto tokens = co_await TokenExchange::refresh(self->m_parts.exchange, std::move(secret));
    if (!tokens)
        co_return tl::unexpected(self->m_login->redirectToLogin());
    const auto claims = claimsOf(tokens->value(QStringLiteral("access_token")).toString().toLatin1());
    const auto subject = claims.value(QStringLiteral("sub")).toString();
    if (subject.isEmpty())
        co_return tl::unexpected(self->m_login->redirectToLogin());
    co_return PortalIdentity {subject, {}, rolesAt(claims, self->m_rolePath)};
}

QCoro::Task<WebAnswer> CbioPortalServer::api(std::shared_ptr<CbioPortalServer> self, WebRequest request, QString path)
{
    const auto hasBearer = request.hasHeader("Authorization");
    const auto isReading = request.method == "GET" || request.method == "HEAD";
    const auto health = path == QLatin1String("/api/health");
    if (health && !hasBearer)
        co_return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("UP")}});

    const auto loggedIn = self->m_login->identity(request);
    const auto wantsToken = path == QLatin1String("/api/data-access-token") && isReading;
    if (wantsToken && !self->m_authenticates)
        co_return portalMessage(401, QStringLiteral("No authenticated identity found while processing request"));
    if (wantsToken && !hasBearer && !loggedIn && self->m_method != Method::None) {
        if (self->m_method == Method::OAuth2 && self->m_filterUserRole.isEmpty())
            co_return co_await startDownload(self, request, path, {}); // the issuer asks who it is
        co_return self->m_login->logInFirst(path);
    }
    const auto comesBack = path == QLatin1String("/api/data-access-token/oauth2") && self->m_method == Method::OAuth2;
    if (comesBack && !hasBearer)
        co_return co_await finishDownload(self, std::move(request));

    auto authorization = hasBearer ? request.header("Authorization") : QByteArray();
    if (hasBearer && authorization.isNull())
        authorization = QByteArray(""); // there is a header, and nothing in it
    const auto who = co_await identify(self, authorization, loggedIn);
    if (!who)
        co_return who.error();
    if (comesBack)
        co_return co_await finishDownload(self, std::move(request));
    if (health)
        co_return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("UP")}});
    if (path == QLatin1String("/api/info"))
        co_return WebAnswer::json(
            200,
            QJsonObject {{QStringLiteral("portalVersion"),
                          self->m_isV7 ? QStringLiteral("v7.1.1-SNAPSHOT") : QStringLiteral("v6.4.5")},
                         {QStringLiteral("dbVersion"), QStringLiteral("2.14.5")}});
    if (wantsToken && self->m_method != Method::None)
        co_return co_await startDownload(self, request, path, *who);
    const QLatin1String tokensPath("/api/data-access-tokens");
    if (path == tokensPath || path.startsWith(tokensPath + QLatin1Char('/')))
        co_return self->tokens(request, path.mid(tokensPath.size() + 1), *who);
    const QLatin1String studiesPath("/api/studies");
    if (path == studiesPath || path.startsWith(studiesPath + QLatin1Char('/'))) {
        if (const auto found = self->m_studies.answer(request, path.mid(studiesPath.size()), who->roles))
            co_return *found;
    }
    co_return springError(404, request.path);
}

bool CbioPortalServer::isFilteredOut(const PortalIdentity &who) const
{
    if (m_filterUserRole.isEmpty())
        return false;
    // Compared with the raw authority, which is `ROLE_` and the role (measured on cBioPortal 6.4.5).
    for (const auto &role : who.roles) {
        if (QStringLiteral("ROLE_") + role == m_filterUserRole)
            return false;
    }
    return true;
}

QCoro::Task<WebAnswer> CbioPortalServer::startDownload(std::shared_ptr<CbioPortalServer> self, WebRequest request,
                                                       QString path, PortalIdentity who)
{
    if (self->isFilteredOut(who)) // 401, not 403 (measured on cBioPortal 6.4.5)
        co_return portalMessage(401, QStringLiteral("You are prohibited from using Data Access Tokens"));
    if (self->m_method != Method::OAuth2) {
        const auto made = self->create(request, who);
        co_return made ? tokenFile(201, made->file()) : made.error();
    }
    // No state, no nonce, no PKCE: so does the real portal (measured on cBioPortal 6.4.5).
    const auto location = co_await PortalLogin::authorizationAddress(
        self->m_login, QStringLiteral("openid offline_access"), path + QStringLiteral("/oauth2"), {});
    co_return location ? WebAnswer::redirect(*location) : springError(500, request.path);
}

QCoro::Task<WebAnswer> CbioPortalServer::finishDownload(std::shared_ptr<CbioPortalServer> self, WebRequest request)
{
    const auto code = request.query.value(QStringLiteral("code"));
    if (code.isEmpty())
        co_return springError(500, request.path);
    const auto back = self->m_login->address(QStringLiteral("/api/data-access-token/oauth2"));
    const auto tokens = co_await TokenExchange::redeem(self->m_parts.exchange, code, back);
    const auto token = tokens ? tokens->value(QStringLiteral("refresh_token")).toString() : QString();
    if (token.isEmpty())
        co_return springError(500, request.path);
    co_return tokenFile(200, "token: " + token.toLatin1() + '\n');
}

tl::expected<DataAccessToken, WebAnswer> CbioPortalServer::create(const WebRequest &request, const PortalIdentity &who)
{
    if (m_method == Method::Jwt)
        return m_tokens.createJwt(who.email, m_parts.now());
    // v6: a person who is not in `users` breaks a foreign key, and the 500 still calls itself a token file; without a
    // limit the code reads past a list's end (cbioportal#11907). v7 has neither (measured on cBioPortal 6.4.5).
    if (!m_isV7 && (!m_limitsTokens || !m_parts.hasAccount(who.email)))
        return tl::unexpected(
            springError(500, request.path)
                .with("Content-Disposition", "attachment; filename=cbioportal_data_access_token.txt"));
    return m_tokens.create(who.email, m_parts.now());
}

WebAnswer CbioPortalServer::tokens(const WebRequest &request, const QString &token, const PortalIdentity &who)
{
    const auto creates = request.method == "POST" && token.isEmpty();
    if (m_method == Method::OAuth2 || (m_method == Method::Jwt && !creates))
        return notImplemented();
    if (m_method == Method::None)
        return springError(404, request.path);
    if (creates) {
        const auto made = create(request, who);
        return made ? WebAnswer::json(201, made->json()) : made.error();
    }
    if (token.isEmpty() && request.method == "GET") {
        QJsonArray all;
        for (const auto &each : m_tokens.of(who.email))
            all.append(each.json());
        return WebAnswer::json(200, all);
    }
    if (token.isEmpty() && request.method == "DELETE") {
        m_tokens.removeAll(who.email);
        return {200};
    }
    // No check of the owner: so it is in v6.4.5 (measured on cBioPortal 6.4.5).
    const auto known = m_tokens.find(token);
    if (!known)
        return portalMessage(404, QStringLiteral("Specified token cannot be found"));
    if (request.method == "DELETE") {
        m_tokens.remove(token);
        return {200};
    }
    return WebAnswer::json(200, known->json());
}

} // namespace lanyard::sandbox
