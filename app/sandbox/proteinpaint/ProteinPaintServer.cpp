#include "ProteinPaintServer.h"

#include "Clock.h"
#include "CompactJws.h"
#include "WebToken.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace lanyard::sandbox {

namespace {

constexpr int s_sessionSeconds = 16 * 3600; // maxSessionAge is not passed on, so it is fixed
constexpr qsizetype s_idCharacters = 20;
const auto s_genome = QStringLiteral("hg38");

WebAnswer refused(const QJsonValue &error, int status = 401)
{
    return WebAnswer::json(status, QJsonObject {{QStringLiteral("error"), error}});
}

WebAnswer notFound(const WebRequest &request)
{
    return WebAnswer::html(404,
                           "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Error</title></head><body><pre>Cannot "
                               + request.method + ' ' + request.path.toHtmlEscaped().toUtf8()
                               + "</pre></body></html>\n");
}

QString shownRoute(const SandboxDataset &dataset)
{
    return dataset.route == QLatin1String("*") ? QStringLiteral("/**") : dataset.route; // renamed at launch
}

QByteArray cookieName(const SandboxDataset &dataset, const QString &embedder)
{
    if (dataset.route == QLatin1String("termdb"))
        return dataset.headerKey.toLatin1();
    return QStringLiteral("%1-%2-%3-Id").arg(dataset.label, shownRoute(dataset), embedder).toLatin1();
}

QByteArray sessionCookie(const SandboxDataset &dataset, const QString &embedder, const QByteArray &id)
{
    return cookieName(dataset, embedder) + '=' + id + (id.isEmpty() ? "; Max-Age=0" : "")
        + "; HttpOnly; SameSite=None; Secure";
}

QString text(const QJsonObject &body, const char *name)
{
    return body.value(QLatin1String(name)).toString();
}

QString nameOf(SandboxDataset::Type type)
{
    return type == SandboxDataset::Type::Basic ? QStringLiteral("basic") : QStringLiteral("jwt");
}

/// A list must hold the id; a text is searched for it, so that “xAy” opens A.
bool holds(const QJsonValue &datasets, const QString &id)
{
    return datasets.isString() ? datasets.toString().contains(id) : datasets.toArray().contains(id);
}

} // namespace

ProteinPaintServer::ProteinPaintServer(QList<SandboxDataset> datasets, QByteArray portalKey, QByteArray password,
                                       const Clock *clock)
    : m_datasets(std::move(datasets)), m_portalKey(std::move(portalKey)), m_password(std::move(password)),
      m_keys(JwkSet::fromKeyFile(m_portalKey).value_or(JwkSet())), m_clock(clock)
{
    // With a public key the server signs its sessions by HS256 with that key's text. Here it is a secret of the run:
    // a signer takes nothing public for a secret.
    const auto isPublic = !m_keys.keys().isEmpty() && m_keys.keys().first().type() != KeyType::Oct;
    m_sessionSigner
        = Signer::read(isPublic ? randomToken(64) : m_portalKey).value_or(Signer::read(randomToken(64)).value());
}

QDateTime ProteinPaintServer::now() const
{
    return m_clock ? m_clock->now() : QDateTime::currentDateTimeUtc();
}

WebAnswer ProteinPaintServer::answer(const WebRequest &request)
{
    const auto isPost = request.method == "POST";
    const auto body = QJsonDocument::fromJson(request.body).object(); // whatever the media type says
    if (isPost && request.path == QLatin1String("/jwt-status"))
        return jwtStatus(request, body);
    if (isPost && request.path == QLatin1String("/dslogin"))
        return login(request, body);
    if (isPost && request.path == QLatin1String("/dslogout"))
        return logout(request, body);
    if (isPost && request.path == QLatin1String("/demoToken"))
        return demoToken(request, body);
    if (isPost && request.path == QLatin1String("/authorizedActions"))
        return authorizedActions(request, body);
    if (request.path == QLatin1String("/genomes"))
        return genomes(request);
    if (request.path == QLatin1String("/healthcheck"))
        return health();
    if (request.path == QLatin1String("/termdb/config") || request.path == QLatin1String("/termdb/matrix"))
        return data(request);
    return notFound(request);
}

const SandboxDataset *ProteinPaintServer::dataset(const QString &label) const
{
    for (const auto &each : m_datasets) {
        if (each.label == label)
            return &each;
    }
    return nullptr;
}

const SandboxDataset *ProteinPaintServer::credential(const QString &label, const QString &embedder) const
{
    const auto *found = dataset(label);
    if (!found || found->type == SandboxDataset::Type::Open)
        return nullptr;
    const auto glob = QRegularExpression::fromWildcard(found->embedder, Qt::CaseSensitive);
    return found->embedder == QLatin1String("*") || glob.match(embedder).hasMatch() ? found : nullptr;
}

WebAnswer ProteinPaintServer::jwtStatus(const WebRequest &request, const QJsonObject &body)
{
    const auto embedder = text(body, "embedder");
    const auto *found = credential(text(body, "dslabel"), embedder);
    if (!found) // nothing is protected for this question, so nothing is looked at
        return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}});
    if (embedder.isEmpty())
        return refused(QStringLiteral("missing q.embedder"));
    const auto withoutCookie = [&](const QJsonValue &error) {
        return refused(error).with("Set-Cookie", sessionCookie(*found, embedder, {}));
    };
    if (found->type == SandboxDataset::Type::Basic)
        return refused(QStringLiteral("Incorrect authorization route, use '/dslogin'"), 400);
    if (m_portalKey.isEmpty())
        return WebAnswer::json(
            401,
            QJsonObject {{QStringLiteral("status"), QStringLiteral("error")},
                         {QStringLiteral("error"), QStringLiteral("no credentials set up for this embedder")},
                         {QStringLiteral("code"), 403}});
    const auto token = request.header(found->headerKey.toLatin1());
    if (token.isEmpty())
        return withoutCookie(QStringLiteral("missing header['%1']").arg(found->headerKey));
    const auto payload = verifiedWebToken(token, m_keys, now());
    if (!payload)
        return withoutCookie(payload.error());
    if (const auto reason = refusal(*payload, *found))
        return WebAnswer::json(401, *reason).with("Set-Cookie", sessionCookie(*found, embedder, {}));
    return opened(*found, embedder, *payload);
}

std::optional<QJsonObject> ProteinPaintServer::refusal(const QJsonObject &claims, const SandboxDataset &wanted) const
{
    const auto listed = claims.value(QLatin1String("datasets"));
    const auto listsNothing = listed.isUndefined() || (listed.isArray() && listed.toArray().isEmpty());
    QStringList missing;
    for (const auto &id : wanted.names) {
        if (!listsNothing && !holds(listed, id))
            missing.append(id);
    }
    // Without dsnames the ids are undefined, which no list holds.
    if (!missing.isEmpty() || (wanted.names.isEmpty() && !listsNothing))
        return QJsonObject {{QStringLiteral("error"), QStringLiteral("Missing access")},
                            {QStringLiteral("linkKey"), missing.join(QLatin1Char(','))}};

    const auto ip = text(claims, "ip");
    if (wanted.ipCheck == SandboxDataset::IpCheck::None
        || (wanted.ipCheck == SandboxDataset::IpCheck::Loose && ip.isEmpty()))
        return std::nullopt;
    if (ip.isEmpty())
        return QJsonObject {
            {QStringLiteral("error"), QStringLiteral("Server error: missing ip address in saved session")}};
    if (ip != QLatin1String("127.0.0.1")) // nobody else reaches the sandbox
        return QJsonObject {
            {QStringLiteral("error"),
             QStringLiteral("Your connection has changed, please refresh your page or sign in again.")}};
    return std::nullopt;
}

WebAnswer ProteinPaintServer::opened(const SandboxDataset &found, const QString &embedder, const QJsonObject &payload)
{
    const auto issued = now().toSecsSinceEpoch();
    QJsonObject claims {{QStringLiteral("dslabel"), found.label},
                        {QStringLiteral("iat"), issued},
                        {QStringLiteral("time"), now().toMSecsSinceEpoch()},
                        {QStringLiteral("embedder"), embedder},
                        {QStringLiteral("route"), shownRoute(found)},
                        {QStringLiteral("exp"), issued + s_sessionSeconds}, // whatever the portal's token said
                        {QStringLiteral("datasets"), QJsonArray::fromStringList(found.names)}};
    for (const auto *name : {"ip", "email", "clientAuthResult"}) {
        const auto value = payload.value(QLatin1String(name));
        if (!value.isUndefined())
            claims.insert(QLatin1String(name), value);
    }
    const auto session = signedToken(m_sessionSigner, QStringLiteral("HS256"), {}, claims);
    const auto id = session.right(s_idCharacters);
    m_sessions.insert(id, {found.label, embedder, claims});
    QJsonObject answer {{QStringLiteral("status"), QStringLiteral("ok")},
                        {QStringLiteral("jwt"), QString::fromLatin1(session)},
                        {QStringLiteral("route"), shownRoute(found)}};
    if (claims.contains(QLatin1String("clientAuthResult")))
        answer.insert(QStringLiteral("clientAuthResult"), claims.value(QLatin1String("clientAuthResult")));
    return WebAnswer::json(200, answer).with("Set-Cookie", sessionCookie(found, embedder, id));
}

WebAnswer ProteinPaintServer::login(const WebRequest &request, const QJsonObject &body)
{
    const auto label = text(body, "dslabel");
    const auto embedder = text(body, "embedder");
    const auto *found = credential(label, embedder);
    if (!found)
        return refused(QStringLiteral("No login required for dataset='%1'").arg(label), 400);
    if (found->type != SandboxDataset::Type::Basic)
        return refused(QStringLiteral("Incorrect authorization route, use '/jwt-status'"), 400);
    const auto authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return refused(QStringLiteral("missing authorization header"));
    const auto scheme = authorization.left(authorization.indexOf(' '));
    if (scheme.compare("basic", Qt::CaseInsensitive) != 0)
        return refused(
            QStringLiteral("unsupported authorization type='%1', allowed: 'Basic'").arg(QString::fromLatin1(scheme)));
    // The password alone, without a user before it.
    if (QByteArray::fromBase64(authorization.mid(scheme.size() + 1)) != m_password)
        return refused(QStringLiteral("invalid password"));
    return opened(*found, embedder, {{QStringLiteral("ip"), QStringLiteral("127.0.0.1")}});
}

WebAnswer ProteinPaintServer::logout(const WebRequest &request, const QJsonObject &body)
{
    const auto embedder = text(body, "embedder");
    const auto *found = credential(text(body, "dslabel"), embedder);
    auto id = request.header("x-sjppds-sessionid");
    if (found && id.isEmpty())
        id = request.cookie(cookieName(*found, embedder));
    if (!found || id.isEmpty())
        return refused(QStringLiteral("missing session cookie"));
    m_sessions.remove(id); // the session's token itself still works as bearer: nothing revokes it
    return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}})
        .with("Set-Cookie", sessionCookie(*found, embedder, {}));
}

WebAnswer ProteinPaintServer::demoToken(const WebRequest &request, const QJsonObject &body) const
{
    if (text(body, "genome") != s_genome)
        return refused(QStringLiteral("invalid genome"));
    const auto *found = dataset(text(body, "dslabel"));
    if (!found)
        return refused(QStringLiteral("invalid dslabel"));
    if (found->demoRoles.isEmpty())
        return refused(QStringLiteral("missing ds.demoJwtInput"));
    const auto embedder = text(body, "embedder");
    if (!credential(found->label, embedder))
        return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}});
    const auto role = text(body, "role");
    const auto made = m_demoTokens.token(*found, role, QString::fromUtf8(request.header("Referer")), now());
    if (!made)
        return refused(made.error()).with("Set-Cookie", sessionCookie(*found, embedder, {}));
    const QJsonObject byRole {{role, QString::fromLatin1(*made)}};
    return WebAnswer::json(
        200,
        QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}, {QStringLiteral("fakeTokensByRole"), byRole}});
}

WebAnswer ProteinPaintServer::authorizedActions(const WebRequest &request, const QJsonObject &body) const
{
    const auto *found = credential(text(body, "dslabel"), text(body, "embedder"));
    // The route is like any other where all are protected. What the server would write into its file is not kept.
    if (found && found->route == QLatin1String("*") && !sessionOf(request, *found))
        return refused(QStringLiteral("unestablished or expired browser session"));
    return WebAnswer::json(200, QJsonObject {{QStringLiteral("status"), QStringLiteral("ok")}});
}

WebAnswer ProteinPaintServer::genomes(const WebRequest &request) const
{
    const auto embedder = request.query.value(QStringLiteral("embedder"));
    QJsonArray wanted;
    QJsonObject datasets;
    for (const auto &each : m_datasets) {
        datasets.insert(each.label, QJsonObject {{QStringLiteral("label"), each.label}});
        if (const auto *found = credential(each.label, embedder))
            wanted.append(
                QJsonObject {{QStringLiteral("dslabel"), found->label},
                             {QStringLiteral("route"), shownRoute(*found)},
                             {QStringLiteral("type"), nameOf(found->type)},
                             {QStringLiteral("headerKey"), found->headerKey},
                             {QStringLiteral("insession"), sessionOf(request, *found).has_value()},
                             {QStringLiteral("demoTokenRoles"), QJsonArray::fromStringList(found->demoRoles)}});
    }
    return WebAnswer::json(
        200,
        QJsonObject {
            {QStringLiteral("genomes"), QJsonObject {{s_genome, QJsonObject {{QStringLiteral("datasets"), datasets}}}}},
            {QStringLiteral("dsAuth"), wanted}});
}

WebAnswer ProteinPaintServer::health() const
{
    return WebAnswer::json(
        200,
        QJsonObject {
            {QStringLiteral("status"), QStringLiteral("ok")},
            {QStringLiteral("auth"), QJsonObject {{QStringLiteral("errors"), QJsonArray()}}},
            {QStringLiteral("versionInfo"), QJsonObject {{QStringLiteral("pkgver"), QStringLiteral("2.210.1")}}}});
}

std::optional<QJsonObject> ProteinPaintServer::sessionOf(const WebRequest &request, const SandboxDataset &wanted) const
{
    const auto authorization = request.header("Authorization");
    if (authorization.startsWith("Bearer ")) {
        // base64 of the token's text: a bare token decodes to something that is none.
        const auto token = QByteArray::fromBase64(authorization.mid(7));
        const auto ofSession
            = verifiedWebToken(token, JwkSet::of({m_sessionSigner.key()}, JwkSet::Origin::Local), now());
        if (ofSession && ofSession->value(QLatin1String("dslabel")) == wanted.label)
            return *ofSession;
        const auto ofPortal = verifiedWebToken(token, m_keys, now());
        if (ofPortal && holds(ofPortal->value(QLatin1String("datasets")), wanted.label))
            return *ofPortal;
        return std::nullopt;
    }
    const auto embedder = request.query.value(QStringLiteral("embedder"));
    for (const auto &id :
         {request.cookie(cookieName(wanted, embedder)), request.cookie(wanted.label.toLatin1() + "SessionId"),
          request.cookie("x-ds-access-token"), request.header("x-sjppds-sessionid"),
          request.query.value(QStringLiteral("x-sjppds-sessionid")).toLatin1()}) {
        const auto session = m_sessions.constFind(id);
        if (session != m_sessions.constEnd() && session->dataset == wanted.label && session->embedder == embedder)
            return session->claims;
    }
    return std::nullopt;
}

WebAnswer ProteinPaintServer::data(const WebRequest &request) const
{
    const auto label = request.query.value(QStringLiteral("dslabel"));
    if (!dataset(label)) // an error that comes with 200
        return refused(QStringLiteral("invalid dslabel"), 200);
    const auto *wanted = credential(label, request.query.value(QStringLiteral("embedder")));
    const auto isProtected
        = wanted && (wanted->route != QLatin1String("termdb") || request.path == QLatin1String("/termdb/matrix"));
    if (isProtected) {
        const auto session = sessionOf(request, *wanted);
        if (!session)
            return refused(QStringLiteral("unestablished or expired browser session"));
        if (const auto reason = refusal(*session, *wanted))
            return WebAnswer::json(401, *reason);
    }
    return WebAnswer::json(
        200, QJsonObject {{QStringLiteral("termdbConfig"), QJsonObject {{QStringLiteral("dslabel"), label}}}});
}

QJsonObject ProteinPaintServer::configuration() const
{
    const auto checkName = [](SandboxDataset::IpCheck check) {
        return check == SandboxDataset::IpCheck::Loose ? QStringLiteral("loose") : QStringLiteral("none");
    };
    QJsonObject all;
    for (const auto &each : m_datasets) {
        if (each.type == SandboxDataset::Type::Open)
            continue;
        QJsonObject credential {{QStringLiteral("type"), nameOf(each.type)}};
        if (each.type == SandboxDataset::Type::Basic) {
            credential.insert(QStringLiteral("password"), QString::fromUtf8(m_password));
        } else {
            QJsonArray names;
            for (const auto &id : each.names)
                names.append(QJsonObject {{QStringLiteral("id"), id}, {QStringLiteral("label"), id}});
            credential.insert(QStringLiteral("secret"), QString::fromUtf8(m_portalKey));
            credential.insert(QStringLiteral("headerKey"), each.headerKey);
            if (!names.isEmpty())
                credential.insert(QStringLiteral("dsnames"), names);
            if (each.ipCheck != SandboxDataset::IpCheck::Strict)
                credential.insert(QStringLiteral("ipCheck"), checkName(each.ipCheck));
        }
        all.insert(each.label, QJsonObject {{each.route, QJsonObject {{each.embedder, credential}}}});
    }
    return {{QStringLiteral("dsCredentials"), all}};
}

} // namespace lanyard::sandbox
