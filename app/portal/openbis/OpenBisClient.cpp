#include "OpenBisClient.h"

#include "ObjectReferences.h"
#include "OpenBisFailure.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

const auto s_path = QStringLiteral("/openbis/openbis/rmi-application-server-v3.json");

/// As a JSON string, by hand: what goes through QJsonValue cannot be wiped.
QByteArray quoted(QByteArrayView secret)
{
    QByteArray text;
    text.reserve(secret.size() * 2 + 2);
    text += '"';
    for (const auto c : secret) {
        if (c == '"' || c == '\\')
            (text += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            text += "\\u00" + QByteArray(1, c).toHex();
        else
            text += c;
    }
    text += '"';
    return text;
}

QByteArray requestBody(const QString &method, const QByteArray &first, const QJsonArray &parameters)
{
    auto rest = QJsonDocument(parameters).toJson(QJsonDocument::Compact).mid(1); // behind its bracket
    const auto comma = first.isEmpty() || parameters.isEmpty() ? QByteArray() : QByteArray(",");
    return R"({"jsonrpc":"2.0","id":"1","method":")" + method.toLatin1() + R"(","params":[)" + first + comma + rest
        + '}';
}

} // namespace

OpenBisServerInformation OpenBisServerInformation::from(const QJsonObject &answer)
{
    OpenBisServerInformation information;
    const auto text = [&](const char *name) { return answer.value(QLatin1String(name)).toString(); };
    const auto seconds = [&](const char *name, std::chrono::seconds usual) {
        auto isNumber = false;
        const auto number = text(name).toLongLong(&isNumber); // openBIS writes numbers as texts
        return isNumber && number >= 0 ? std::chrono::seconds(number) : usual;
    };
    information.version = text("openbis-version").isEmpty() ? text("api-version") : text("openbis-version");
    if (const auto enabled = text("personal-access-tokens-enabled"); !enabled.isEmpty())
        information.tokensEnabled = enabled == QLatin1String("true");
    information.maxValidity = seconds("personal-access-tokens-max-validity-period", information.maxValidity);
    information.warningPeriod = seconds("personal-access-tokens-validity-warning-period", information.warningPeriod);
    return information;
}

QCoro::Task<Outcome<OpenBisClient::Answer>> OpenBisClient::call(QString method, SecretBuffer secret,
                                                                QJsonArray parameters)
{
    auto first = secret.isEmpty() ? QByteArray() : quoted(secret.view());
    auto body = requestBody(method, first, parameters);
    wipe(first);
    auto answer = co_await send(std::move(body));
    co_return std::move(answer);
}

QCoro::Task<Outcome<OpenBisClient::Answer>> OpenBisClient::send(QByteArray body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_portal;
    request.url.setPath(m_portal.path() + s_path);
    request.addHeader("Content-Type", "application/json");
    request.addHeader("Accept", "application/json");
    request.body = std::move(body);
    auto answered = co_await m_http.send(std::move(request));
    if (!answered)
        co_return unexpected(answered.error());
    const auto object = QJsonDocument::fromJson(answered->body).object();
    wipe(answered->body);
    if (object.value(QLatin1String("error")).isObject())
        co_return unexpected(openBisFailure(object.value(QLatin1String("error")).toObject(), host()));
    if (answered->status != 200 || !object.contains(QLatin1String("result")))
        co_return unexpected(noOpenBisAnswer(*answered, host()));
    Answer answer {withReferencesResolved(object.value(QLatin1String("result"))), answered->elapsed,
                   answered->serverDate()};
    co_return std::move(answer);
}

QCoro::Task<Outcome<OpenBisServerInformation>> OpenBisClient::publicInformation()
{
    const auto said = co_await call(QStringLiteral("getServerPublicInformation"), SecretBuffer());
    if (!said)
        co_return unexpected(said.error());
    auto information = OpenBisServerInformation::from(said->result.toObject());
    information.serverTime = said->serverTime;
    if (information.version.isEmpty()) { // what anybody may ask is the version of the interface
        const auto major = co_await call(QStringLiteral("getMajorVersion"), SecretBuffer());
        const auto minor = co_await call(QStringLiteral("getMinorVersion"), SecretBuffer());
        if (major && minor)
            information.version = QStringLiteral("%1.%2").arg(major->result.toInt()).arg(minor->result.toInt());
    }
    co_return std::move(information);
}

QCoro::Task<Outcome<OpenBisServerInformation>> OpenBisClient::information(SecretBuffer token)
{
    const auto said = co_await call(QStringLiteral("getServerInformation"), std::move(token));
    if (!said)
        co_return unexpected(said.error());
    auto information = OpenBisServerInformation::from(said->result.toObject());
    information.serverTime = said->serverTime;
    co_return std::move(information);
}

QCoro::Task<Outcome<SecretBuffer>> OpenBisClient::logIn(QString user, SecretBuffer password)
{
    auto name = quoted(user.toUtf8()) + ',';
    auto secret = quoted(password.view());
    auto first = name + secret;
    auto body = requestBody(QStringLiteral("login"), first, QJsonArray());
    wipe(secret);
    wipe(first);
    const auto answer = co_await send(std::move(body));
    if (!answer)
        co_return unexpected(answer.error());
    auto token = answer->result.toString();
    if (token.isEmpty()) // null, with HTTP 200 and without an error
        co_return failure(FailureKind::AccessDenied, tr("%1 does not know this user with this password.").arg(host()),
                          tr("Check both and try again. Where people sign in through their university, openBIS knows "
                             "no password: take a session token instead."),
                          QStringLiteral("wrong-password"));
    co_return SecretBuffer::taking(std::move(token));
}

QCoro::Task<Outcome<void>> OpenBisClient::logOut(SecretBuffer session)
{
    const auto done = co_await call(QStringLiteral("logout"), std::move(session));
    if (!done)
        co_return unexpected(done.error());
    co_return Outcome<void>();
}

QCoro::Task<Outcome<bool>> OpenBisClient::isActive(SecretBuffer token)
{
    const auto answer = co_await call(QStringLiteral("isSessionActive"), std::move(token));
    if (!answer)
        co_return unexpected(answer.error());
    co_return answer->result.toBool();
}

QCoro::Task<Outcome<QString>> OpenBisClient::userOf(SecretBuffer token)
{
    const auto answer = co_await call(QStringLiteral("getSessionInformation"), std::move(token));
    if (!answer)
        co_return unexpected(answer.error());
    const auto session = answer->result.toObject();
    co_return session.value(QLatin1String("person"))
        .toObject()
        .value(QLatin1String("userId"))
        .toString(session.value(QLatin1String("userName")).toString());
}

} // namespace lanyard
