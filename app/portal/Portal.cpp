#include "Portal.h"

#include "Access.h"
#include "ApiPortal.h"
#include "CbioPortal.h"
#include "OpenBisPortal.h"
#include "ProteinPaintPortal.h"
#include "Redaction.h"
#include "Shown.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace lanyard {

namespace {

constexpr qsizetype s_mostOfAMessage = 200;

/// What a portal says of itself, without the token that it may quote: the words end up in reports.
QString messageOf(const QByteArray &answer, const SecretBuffer &headerValue)
{
    const auto message
        = QJsonDocument::fromJson(answer).object().value(QLatin1String("message")).toString().simplified();
    auto words = message.toUtf8();
    const auto bearer = headerValue.view().sliced(headerValue.view().lastIndexOf(' ') + 1); // behind `Bearer`
    if (!bearer.isEmpty())
        words.replace(bearer, "…");
    return shown(redacted(QString::fromUtf8(words)), s_mostOfAMessage);
}

/// RFC 6454 section 5.
bool isOfOneOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// A login at a service that the profile does not know asks for a code (RFC 6749 section 4.1.1) or speaks SAML.
bool isLoginRequest(const QUrl &address)
{
    const QUrlQuery query(address);
    return query.hasQueryItem(QStringLiteral("response_type")) || query.hasQueryItem(QStringLiteral("SAMLRequest"));
}

constexpr int s_networkWantsLogin = 511; // RFC 6585 section 6

/// A login page in the place of data. What has no content (RFC 9110 section 15.3.5) is none, whatever its type.
bool isWebPage(const HttpAnswer &answer)
{
    return answer.mediaType() == "text/html" && answer.status < 300 && answer.status != 204;
}

/// Beside 401: the server cannot make sense of the token (RFC 6750 section 3.1), or does not take one of that length.
bool isOfTheToken(int status)
{
    return status == 400 || status == 413 || status == 431;
}

} // namespace

Portal::Portal(const Profile &profile, HttpClient &http) : m_profile(profile), m_http(http) { }

std::unique_ptr<Portal> Portal::make(const Profile &profile, HttpClient &http)
{
    if (profile.kind == PortalKind::CBioPortal)
        return std::make_unique<CbioPortal>(profile, http);
    if (profile.kind == PortalKind::OpenBis)
        return std::make_unique<OpenBisPortal>(profile, http);
    if (profile.kind == PortalKind::ProteinPaint)
        return std::make_unique<ProteinPaintPortal>(profile, http);
    return std::make_unique<ApiPortal>(profile, http);
}

QCoro::Task<Outcome<std::pair<HttpAnswer, PortalAnswer>>> Portal::get(QUrl address, SecretBuffer headerValue,
                                                                      int expectedStatus)
{
    HttpRequest request;
    request.url = address;
    auto answer = co_await send(std::move(request), std::move(headerValue), expectedStatus);
    co_return std::move(answer);
}

QCoro::Task<Outcome<std::pair<HttpAnswer, PortalAnswer>>> Portal::send(HttpRequest request, SecretBuffer headerValue,
                                                                       int expectedStatus)
{
    request.addHeader("Accept", "application/json");
    if (!headerValue.isEmpty())
        request.addHeader(m_profile.headerName.toLatin1(), headerValue.toByteArray());
    request.mostBytes = 256 * 1024 * 1024;
    const auto asked = request.url;
    const auto host = asked.host();

    auto answer = co_await m_http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    if (const auto other = interposition(*answer, asked); other && headerValue.isEmpty())
        co_return unexpected(*other);

    PortalAnswer read;
    read.status = answer->status;
    read.elapsed = answer->elapsed;
    read.refusalCause = QStringLiteral("token-not-accepted");
    const auto notAccepted = tr("It does not say why.");
    if (answer->status >= 300 && answer->status < 400)
        read.refusal = QUrl(QString::fromLatin1(answer->header("Location")))
                           .path()
                           .startsWith(m_profile.portal.path() + QStringLiteral("/login"))
            ? tr("%1 sent Lanyard to its login page: it did not accept the token. %2").arg(host, notAccepted)
            : tr("%1 sent Lanyard to another address, which it does not follow with a token: it did not accept the "
                 "token, or the portal's address has changed.")
                  .arg(host);
    else if (answer->status == 401)
        read.refusal = tr("%1 did not accept the token: it answered 401. %2").arg(host, notAccepted);
    else if (isWebPage(*answer))
        read.refusal = tr("%1 answered with a web page, not with data: the token was not accepted, it is the wrong "
                          "address, or there is a login in between.")
                           .arg(host);
    else if (answer->status != expectedStatus) {
        const auto words = messageOf(answer->body, headerValue);
        const auto what = isTroubleOfServer(answer->status)
            ? tr("%1 cannot answer at the moment, which says nothing about your token: it answered %2")
            : answer->status == 403 ? tr("%1 accepts your token but refuses this request: it answered %2")
                                    : tr("%1 answered %2");
        if (!isOfTheToken(answer->status))
            read.refusalCause = answer->status == 403 ? QStringLiteral("list-forbidden") : QStringLiteral("bad-answer");
        const auto sentence = what.arg(host).arg(answer->status);
        read.refusal = words.isEmpty() ? tr("%1.", "a sentence").arg(sentence)
                                       : tr("%1: “%2”.", "a sentence, and what the host said").arg(sentence, words);
    } else if (!answer->isJson() && m_profile.kind == PortalKind::CBioPortal) {
        read.refusalCause = QStringLiteral("bad-answer");
        read.refusal = tr("%1 answered with something that is no data: the address may be wrong.").arg(host);
    } else {
        read.refusalCause.clear();
        read.isData = true;
    }
    co_return std::pair(std::move(*answer), std::move(read));
}

std::optional<Failure> Portal::interposition(const HttpAnswer &answer, const QUrl &asked) const
{
    const auto host = asked.host();
    const auto found = [](const QString &what) {
        const auto so = tr("Something else answers in its place, or the address is wrong. No token was sent there.");
        return Failure(FailureKind::BadAnswer, what + QLatin1Char(' ') + so,
                       tr("Open any page in your browser: a network such as a guest network may want you to log in "
                          "first. Else check the portal's address."),
                       QStringLiteral("captive-portal"));
    };
    if (answer.status >= 300 && answer.status < 400) {
        const auto target = asked.resolved(QUrl::fromEncoded(answer.header("Location")));
        if (isOfOneOrigin(target, m_profile.portal) || isOfOneOrigin(target, QUrl(m_profile.issuer))
            || isLoginRequest(target))
            return std::nullopt;
        return found(tr("Where %1 should answer with data, it leads to %2.").arg(host, shown(target.host())));
    }
    if (answer.status == s_networkWantsLogin || isWebPage(answer))
        return found(tr("Where %1 should answer with data, a web page came.").arg(host));
    return std::nullopt;
}

} // namespace lanyard
