#pragma once

#include "FakeClock.h"
#include "NetworkHttpClient.h"
#include "Sandbox.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

using Fields = QList<QPair<QString, QString>>;

/// How a sign-in shall go, where it is not the usual one.
struct SignInPlan
{
    QString user = QStringLiteral("alice");
    QString password = QStringLiteral("alice");
    QString clientId = QStringLiteral("cbioportal_api");
    QString clientSecret = {};
    QString scope = QStringLiteral("openid offline_access");
};

/// A browser and an OAuth client in one: talks to a sandbox over real loopback HTTP, and follows no redirect by itself.
class SandboxDriver
{
public:
    explicit SandboxDriver(SandboxSettings settings = {});
    Sandbox *operator->() { return m_sandbox.get(); }
    Sandbox &sandbox() { return *m_sandbox; }
    void end() { m_sandbox.reset(); }

    HttpAnswer send(HttpRequest request);
    HttpAnswer get(const QUrl &url, const QByteArray &authorization = {}, const QByteArray &cookie = {});
    HttpAnswer post(const QUrl &url, const Fields &fields, const QByteArray &cookie = {});
    HttpAnswer portal(const QString &path, const QString &bearer = {}, const QByteArray &method = "GET");

    QUrl endpoint(const QString &name) const; ///< of the provider, such as `token`
    QUrl authorizationUrl(const Fields &changes = {}) const; ///< a good request of `lanyard`, with the changes
    HttpAnswer submitLogin(const HttpAnswer &page, const Fields &fields);
    /// The token endpoint's answer to a whole sign-in through the form.
    HttpAnswer signIn(const SignInPlan &plan = {});
    QString offlineToken(const SignInPlan &plan = {}); ///< of a sign-in; empty when it failed
    /// What the portal's download page brings in the end to the person in a browser of their own.
    HttpAnswer download(const SignInPlan &plan = {});
    HttpAnswer refresh(const QString &token,
                       const Fields &client = {{QStringLiteral("client_id"), QStringLiteral("cbioportal_api")}});
    HttpAnswer revoke(const QString &token, const QString &clientId = QStringLiteral("cbioportal_api"));
    /// The portal's session cookie after a login in its browser, led there by a wish for a token (not with oauth2,
    /// where the issuer asks).
    QByteArray logInAtPortal(const QString &user = QStringLiteral("alice"),
                             const QString &password = QStringLiteral("alice"));
    /// The file that the portal hands to whoever is logged in with the cookie.
    HttpAnswer download(const QByteArray &cookie);
    QStringList studies(const QString &bearer); ///< what the portal lists; `HTTP status` in its place when it refuses

private:
    std::unique_ptr<NetworkHttpClient> m_http;
    std::unique_ptr<Sandbox> m_sandbox;
};

QJsonObject jsonOf(const HttpAnswer &answer);
QString field(const HttpAnswer &answer, const char *name); ///< a text of the JSON object
QUrl locationOf(const HttpAnswer &answer);
QString parameter(const QUrl &url, const QString &name);
QJsonObject tokenPart(const QString &token, int part); ///< 0 the header, 1 the claims
QByteArray cookieOf(const HttpAnswer &answer);
QString tokenIn(const HttpAnswer &tokenFile); ///< what follows `token: ` on its first line

/// RFC 7636 appendix B.
inline const QString verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
inline const QString challenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
inline const QString redirect = QStringLiteral("http://127.0.0.1:45678/callback");

} // namespace lanyard
