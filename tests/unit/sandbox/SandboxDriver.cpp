#include "SandboxDriver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace lanyard {

SandboxDriver::SandboxDriver(SandboxSettings settings) : m_http(*NetworkHttpClient::make({}))
{
    auto started = Sandbox::start(std::move(settings), *m_http);
    if (!started)
        qFatal("The sandbox did not start: %s", qPrintable(started.error().message));
    m_sandbox = std::move(*started);
}

HttpAnswer SandboxDriver::send(HttpRequest request)
{
    const auto answer = QCoro::waitFor(m_http->send(std::move(request)));
    if (!answer)
        qWarning("No answer: %s", qPrintable(answer.error().message));
    return answer.value_or(HttpAnswer());
}

HttpAnswer SandboxDriver::get(const QUrl &url, const QByteArray &authorization, const QByteArray &cookie)
{
    HttpRequest request;
    request.url = url;
    if (!authorization.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Authorization", authorization));
    if (!cookie.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Cookie", cookie));
    return send(std::move(request));
}

HttpAnswer SandboxDriver::post(const QUrl &url, const Fields &fields, const QByteArray &cookie)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded"));
    if (!cookie.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Cookie", cookie));
    for (const auto &[name, value] : fields)
        request.body += (request.body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    return send(std::move(request));
}

HttpAnswer SandboxDriver::portal(const QString &path, const QString &bearer, const QByteArray &method)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(m_sandbox->portal().toString() + path);
    if (!bearer.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Authorization", "Bearer " + bearer.toLatin1()));
    return send(std::move(request));
}

QUrl SandboxDriver::endpoint(const QString &name) const
{
    return QUrl(m_sandbox->issuer().toString() + QStringLiteral("/protocol/openid-connect/") + name);
}

QUrl SandboxDriver::authorizationUrl(const Fields &changes) const
{
    Fields fields {{QStringLiteral("response_type"), QStringLiteral("code")},
                   {QStringLiteral("client_id"), QStringLiteral("lanyard")},
                   {QStringLiteral("redirect_uri"), redirect},
                   {QStringLiteral("scope"), QStringLiteral("openid offline_access")},
                   {QStringLiteral("state"), QStringLiteral("state-1")},
                   {QStringLiteral("nonce"), QStringLiteral("nonce-1")},
                   {QStringLiteral("code_challenge"), challenge},
                   {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    for (const auto &change : changes) {
        fields.removeIf([&](const auto &each) { return each.first == change.first; });
        if (!change.second.isNull())
            fields.append(change);
    }
    QUrlQuery query;
    for (const auto &[name, value] : fields)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    auto url = endpoint(QStringLiteral("auth"));
    url.setQuery(query);
    return url;
}

HttpAnswer SandboxDriver::submitLogin(const HttpAnswer &page, const Fields &fields)
{
    static const QRegularExpression action(QStringLiteral("<form method=\"post\" action=\"([^\"]+)\""));
    const auto found = action.match(QString::fromUtf8(page.body));
    return found.hasMatch() ? post(QUrl(found.captured(1)), fields) : HttpAnswer();
}

HttpAnswer SandboxDriver::signIn(const SignInPlan &plan)
{
    const auto page
        = get(authorizationUrl({{QStringLiteral("client_id"), plan.clientId}, {QStringLiteral("scope"), plan.scope}}));
    const auto back
        = submitLogin(page, {{QStringLiteral("username"), plan.user}, {QStringLiteral("password"), plan.password}});
    Fields form {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                 {QStringLiteral("code"), parameter(locationOf(back), QStringLiteral("code"))},
                 {QStringLiteral("redirect_uri"), redirect},
                 {QStringLiteral("client_id"), plan.clientId},
                 {QStringLiteral("code_verifier"), verifier}};
    if (!plan.clientSecret.isEmpty())
        form.append({QStringLiteral("client_secret"), plan.clientSecret});
    return post(endpoint(QStringLiteral("token")), form);
}

QString SandboxDriver::offlineToken(const SignInPlan &plan)
{
    return field(signIn(plan), "refresh_token");
}

HttpAnswer SandboxDriver::download(const SignInPlan &plan)
{
    auto answer = portal(QStringLiteral("/api/data-access-token"));
    QByteArray cookie;
    for (int hops = 0; hops < 12; ++hops) {
        if (const auto next = cookieOf(answer); next.startsWith("JSESSIONID="))
            cookie = next;
        if (answer.status == 302)
            answer = get(locationOf(answer), {}, cookie);
        else if (answer.body.contains("<form"))
            answer = submitLogin(
                answer, {{QStringLiteral("username"), plan.user}, {QStringLiteral("password"), plan.password}});
        else
            break;
    }
    return answer;
}

HttpAnswer SandboxDriver::refresh(const QString &token, const Fields &client)
{
    return post(endpoint(QStringLiteral("token")),
                Fields {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                        {QStringLiteral("refresh_token"), token}}
                    + client);
}

HttpAnswer SandboxDriver::revoke(const QString &token, const QString &clientId)
{
    return post(endpoint(QStringLiteral("revoke")),
                {{QStringLiteral("token"), token}, {QStringLiteral("client_id"), clientId}});
}

QByteArray SandboxDriver::logInAtPortal(const QString &user, const QString &password)
{
    const auto wish = portal(QStringLiteral("/api/data-access-token"));
    const auto toIssuer = get(locationOf(wish), {}, cookieOf(wish));
    const auto back = submitLogin(get(locationOf(toIssuer)),
                                  {{QStringLiteral("username"), user}, {QStringLiteral("password"), password}});
    return cookieOf(get(locationOf(back), {}, cookieOf(wish)));
}

HttpAnswer SandboxDriver::download(const QByteArray &cookie)
{
    return get(QUrl(m_sandbox->portal().toString() + QStringLiteral("/api/data-access-token")), {}, cookie);
}

QStringList SandboxDriver::studies(const QString &bearer)
{
    const auto answer = portal(QStringLiteral("/api/studies"), bearer);
    if (answer.status != 200)
        return {QStringLiteral("HTTP %1").arg(answer.status)};
    QStringList ids;
    for (const auto &study : QJsonDocument::fromJson(answer.body).array())
        ids.append(study.toObject().value(QStringLiteral("studyId")).toString());
    ids.sort();
    return ids;
}

QJsonObject jsonOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString field(const HttpAnswer &answer, const char *name)
{
    return jsonOf(answer).value(QLatin1String(name)).toString();
}

QUrl locationOf(const HttpAnswer &answer)
{
    return QUrl::fromEncoded(answer.header("Location"));
}

QString parameter(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject tokenPart(const QString &token, int part)
{
    const auto text = token.split(QLatin1Char('.')).value(part).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).object();
}

QString tokenIn(const HttpAnswer &tokenFile)
{
    const auto line = tokenFile.body.left(tokenFile.body.indexOf('\n'));
    return QString::fromLatin1(line.mid(line.indexOf(' ') + 1));
}

QByteArray cookieOf(const HttpAnswer &answer)
{
    const auto cookie = answer.header("Set-Cookie");
    return cookie.left(cookie.indexOf(';'));
}

} // namespace lanyard
