#include "PortalContract.h"

#include <QRegularExpression>

namespace lanyard::contract {

namespace {

const QByteArray s_fileName = "attachment; filename=cbioportal_data_access_token.txt";

Expected toLogin()
{
    return {302, {}, "^$", "^http://127\\.0\\.0\\.1:\\d+/login(;jsessionid=[0-9A-F]{32})?$", {}, true};
}

Expected unauthorized()
{
    return {401, {}, "^$", {}, {}, true};
}

Expected data(const QString &body)
{
    return {200, "application/json", body};
}

Expected message(int status, const QString &text)
{
    return {status, "application/json", "^\\{\"message\":\"" + QRegularExpression::escape(text) + "\"\\}$"};
}

Expected springError(int status, const QString &error, const QString &path)
{
    return {status, "application/json",
            "^\\{\"error\":\"" + error + "\",\"path\":\"" + path + "\",\"status\":" + QString::number(status)
                + ",\"timestamp\":\"[^\"]+\"\\}$"};
}

Expected tokenFile(int status, const QString &body)
{
    return {status, "text/plain;charset=UTF-8", body, {}, s_fileName};
}

const QString s_privateStudy = QStringLiteral("\"studyId\":\"study_private_mel\"");
const QString s_publicOnly = QStringLiteral("^(?!.*study_private_mel).*\"studyId\":\"study_es_0\"");
const QString s_list = QStringLiteral("/api/studies");
const QString s_private = QStringLiteral("/api/studies/study_private_mel");
const QString s_download = QStringLiteral("/api/data-access-token");
const QString s_tokens = QStringLiteral("/api/data-access-tokens");
const QString s_uuid = QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
const QString s_javaDate = QStringLiteral("\\w{3} \\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2} UTC \\d{4}");
const QString s_sqlDate = QStringLiteral("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
const Expected s_forbidden = message(403, "Access to the specified resource has been forbidden");

Header is(const QByteArray &authorization)
{
    return [=](SandboxDriver &) { return authorization; };
}

Header offlineToken(const std::function<void(SandboxDriver &, const QString &token)> &before = {},
                    const QByteArray &scheme = "Bearer ", const QByteArray &end = {})
{
    return [=](SandboxDriver &sandbox) {
        const auto token = sandbox.offlineToken();
        if (before)
            before(sandbox, token);
        return scheme + token.toLatin1() + end;
    };
}

Header signedIn(const SignInPlan &plan, const char *kind = "refresh_token")
{
    return [=](SandboxDriver &sandbox) { return "Bearer " + field(sandbox.signIn(plan), kind).toLatin1(); };
}

/// A token that the portal made itself.
Header downloaded(const std::function<void(SandboxDriver &, const QString &token)> &before = {})
{
    return [=](SandboxDriver &sandbox) {
        const auto token = tokenIn(sandbox.download(sandbox.logInAtPortal()));
        if (before)
            before(sandbox, token);
        return "Bearer " + token.toLatin1();
    };
}

Setting method(const QString &name, int mostTokens = 1)
{
    return [=](SandboxSettings &settings) {
        settings.datMethod = name;
        settings.maxTokensPerUser = mostTokens;
    };
}

QString aliceIs()
{
    return QStringLiteral("alice");
}

/// `dat.method=oauth2`: who gets what.
QList<Row> bearers()
{
    SignInPlan ordinary, other;
    ordinary.scope = QStringLiteral("openid");
    other.clientId = QStringLiteral("lanyard");
    const auto rotates = [](SandboxSettings &settings) { settings.rotation = true; };
    const auto spent = [](SandboxDriver &sandbox, const QString &token) { sandbox.portal(s_list, token); };
    const auto disabled = [](SandboxDriver &sandbox, const QString &) { sandbox->setEnabled(aliceIs(), false); };
    const auto withoutRole = [](SandboxDriver &sandbox, const QString &) { sandbox->setRoles(aliceIs(), {}); };
    const QList<int> both {6, 7};
    const QList<int> six {6};
    return {
        {"no header", both, is({}), s_list, unauthorized()},
        {"garbage", both, is("Bearer garbage"), s_list, toLogin()},
        {"empty bearer", six, is("Bearer "), s_list, toLogin()},
        {"Basic", six, is("Basic YTpi"), s_list, toLogin()},
        {"offline token", both, offlineToken(), s_list, data(s_privateStudy)},
        {"scheme in lower case", six, offlineToken({}, "bearer "), s_list, data(s_privateStudy)},
        {"no blank behind the scheme", six, offlineToken({}, "Bearer"), s_list, data(s_privateStudy)},
        {"blanks behind the token", six, offlineToken({}, "Bearer ", "  "), s_list, data(s_privateStudy)},
        {"pasted file line", six, offlineToken({}, "Bearer token: "), s_list, toLogin()},
        {"ordinary refresh token", six, signedIn(ordinary), s_list, data(s_privateStudy)},
        {"access token", six, signedIn({}, "access_token"), s_list, toLogin()},
        {"another client's offline token", six, signedIn(other), s_list, toLogin()},
        {"revoked", six, offlineToken([](auto &sandbox, const auto &token) { sandbox.revoke(token); }), s_list,
         toLogin()},
        {"another token of the same user revoked", six,
         offlineToken([](auto &sandbox, const auto &) { sandbox.revoke(sandbox.offlineToken()); }), s_list,
         data(s_privateStudy)},
        {"rotation, first request", six, offlineToken(), s_list, data(s_privateStudy), rotates},
        {"rotation, second request", six, offlineToken(spent), s_list, toLogin(), rotates},
        {"rotation switched off after the second request", six, offlineToken([=](auto &sandbox, const auto &token) {
             spent(sandbox, token);
             spent(sandbox, token);
             sandbox->setRotation(false);
         }),
         s_list, toLogin(), rotates},
        {"user disabled", six, offlineToken(disabled), s_list, toLogin()},
        {"user enabled again", six, offlineToken([=](auto &sandbox, const auto &token) {
             disabled(sandbox, token);
             spent(sandbox, token);
             sandbox->setEnabled(aliceIs(), true);
         }),
         s_list, data(s_privateStudy)},
        {"role removed", six, offlineToken(withoutRole), s_private, s_forbidden},
        {"role added again", six, offlineToken([=](auto &sandbox, const auto &token) {
             withoutRole(sandbox, token);
             spent(sandbox, token);
             sandbox->setRoles(aliceIs(), {QStringLiteral("ROLE_Study_Private_Mel")});
         }),
         s_private, data(s_privateStudy)},
        {"20 kB bearer",
         six,
         is("Bearer " + QByteArray(20000, 'x')),
         s_list,
         {400, "text/html;charset=utf-8", "HTTP Status 400 – Bad Request"}},
        {"health, no header", six, is({}), "/api/health", data("^\\{\"status\":\"UP\"\\}$")},
        {"health, bad bearer", six, is("Bearer garbage"), "/api/health", toLogin()},
        {"health, good bearer", six, offlineToken(), "/api/health", data("^\\{\"status\":\"UP\"\\}$")},
    };
}

/// How a portal or its client at the issuer can be set up wrongly.
QList<Row> setUps()
{
    const QList<int> six {6};
    const auto foreign = [](SandboxSettings &settings) { settings.rolePath = QStringLiteral("foo::bar"); };
    const auto elsewhere = [](SandboxSettings &settings) { settings.clientRolesInAccessToken = false; };
    const auto prefixed = [](SandboxSettings &settings) { settings.filterGroupsByAppName = true; };
    const auto noRoles = [](SandboxSettings &settings) { settings.rolesInAccessToken = false; };
    const auto open = [](SandboxSettings &settings) { settings.authenticates = false; };
    QList<Row> rows;
    for (const auto &[situation, setting] : {std::pair<const char *, Setting>("role path that is not there", foreign),
                                             {"roles at another path than the portal's", elsewhere},
                                             {"filter by app name, roles without it", prefixed},
                                             {"full scope off", noRoles}}) {
        rows.append({situation, six, offlineToken(), s_list, data(s_publicOnly), setting});
        rows.append({situation, six, offlineToken(), s_private, s_forbidden, setting});
    }
    const auto noSubject = [](SandboxSettings &settings) { settings.subjectInAccessToken = false; };
    const auto lightweight = [](SandboxSettings &settings) {
        settings.subjectInAccessToken = false;
        settings.rolesInAccessToken = false;
    };
    const auto unreachable = [](SandboxSettings &settings) {
        settings.exchange = PortalExchange {QUrl(QStringLiteral("http://127.0.0.1:1/realms/none")),
                                            QStringLiteral("portal"), SecretBuffer(QByteArray("secret"))};
    };
    auto hidden = toLogin(); // before another issuer the portal's path is a secret
    hidden.location.replace(QLatin1String("/login"), QLatin1String("/[\\w-]+/login"));
    return rows
        + QList<Row> {
            {"access token without sub", six, offlineToken(), s_list, toLogin(), noSubject},
            {"lightweight access token", six, offlineToken(), s_list, toLogin(), lightweight},
            {"issuer unreachable", six, offlineToken(), s_list, hidden, unreachable},
            {"dat.method=none", six, offlineToken(), s_list, toLogin(), method(QStringLiteral("none"))},
            {"authenticate=false, no header", six, is({}), s_list, data("glioma_restricted"), open},
            {"authenticate=false, garbage", six, is("Bearer garbage"), s_list, data("glioma_restricted"), open},
            {"authenticate=false, download", six, is({}), s_download,
             message(401, "No authenticated identity found while processing request"), open},
        };
}

/// How `dat.method=oauth2` hands out a token, and what it has not.
QList<Row> oauth2Downloads()
{
    const QList<int> six {6};
    const auto filtered = [](SandboxSettings &settings) { settings.filterUserRole = QStringLiteral("ROLE_DAT_USER"); };
    const auto mayDownload
        = [](SandboxDriver &sandbox, const QString &) { sandbox->setRoles(aliceIs(), {QStringLiteral("DAT_USER")}); };
    // No state, no nonce, no PKCE.
    const Expected toIssuer {302,
                             {},
                             "^$",
                             "^http://127\\.0\\.0\\.1:\\d+/realms/sandbox/protocol/openid-connect/auth\\?"
                             "response_type=code&scope=openid\\+offline_access&client_id=cbioportal_api"
                             "&redirect_uri=http%3A%2F%2F127\\.0\\.0\\.1%3A\\d+%2Fapi%2Fdata-access-token%2Foauth2$"};
    const auto back = s_download + QStringLiteral("/oauth2");
    const auto missing = message(501, "Requested API is not implemented yet");
    return {
        {"download begins", six, offlineToken(), s_download, toIssuer},
        {"download comes back without a code", six, is({}), back, springError(500, "Internal Server Error", back)},
        {"download comes back with a bogus code", six, is({}), back + "?code=bogus",
         springError(500, "Internal Server Error", back)},
        {"filter_user_role, download without the role", six, offlineToken(), s_download,
         message(401, "You are prohibited from using Data Access Tokens"), filtered},
        {"filter_user_role, API without the role", six, offlineToken(), s_list, data(s_privateStudy), filtered},
        {"filter_user_role, download with the role", six, offlineToken(mayDownload), s_download, toIssuer, filtered},
        {"list of tokens", six, offlineToken(), s_tokens, missing},
        {"one token", six, offlineToken(), s_tokens + "/some", missing},
        {"make a token", six, offlineToken(), s_tokens, missing, {}, "POST"},
        {"delete a token", six, offlineToken(), s_tokens + "/some", missing, {}, "DELETE"},
        {"delete all tokens", six, offlineToken(), s_tokens, missing, {}, "DELETE"},
    };
}

/// `dat.method=uuid` and `jwt`.
QList<Row> portalsOwnTokens()
{
    const QList<int> six {6};
    const QList<int> both {6, 7};
    const auto uuid = method(QStringLiteral("uuid"), 5);
    const auto one = method(QStringLiteral("uuid"), 1);
    const auto jwt = method(QStringLiteral("jwt"));
    const auto datesFollow = "\ncreation_date: " + s_javaDate + "\nexpiration_date: " + s_javaDate + "\n$";
    const auto json = QStringLiteral("\\{\"creation\":\"%1\",\"expiration\":\"%1\",\"token\":\"%2\","
                                     "\"username\":\"alice@example\\.org\"\\}");
    const auto jws = QStringLiteral("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    const auto again = [](SandboxDriver &sandbox, const QString &token) { sandbox.portal(s_tokens, token, "POST"); };
    const auto endAll = [](SandboxDriver &sandbox, const QString &token) { sandbox.portal(s_tokens, token, "DELETE"); };
    const auto missing = message(501, "Requested API is not implemented yet");
    const auto unknown = message(404, "Specified token cannot be found");
    auto brokenFile
        = springError(500, "Internal Server Error", s_download); // and calls itself a token file all the same
    brokenFile.disposition = s_fileName;
    const auto notInTable = [=](SandboxSettings &settings) {
        uuid(settings);
        settings.people.first().inPortalDatabase = false;
    };
    return {
        {"uuid, download", both, downloaded(), s_download, tokenFile(201, "^token: " + s_uuid + datesFollow), uuid},
        {"uuid, studies", both, downloaded(), s_list, data(s_privateStudy), uuid},
        {"uuid, make",
         six,
         downloaded(),
         s_tokens,
         {201, "application/json", '^' + json.arg(s_sqlDate, s_uuid) + '$'},
         uuid,
         "POST"},
        {"uuid, list", six, downloaded(again), s_tokens,
         data("^\\[" + json.arg(s_sqlDate, s_uuid) + ',' + json.arg(s_sqlDate, s_uuid) + "\\]$"), uuid},
        {"uuid, one that is unknown", six, downloaded(), s_tokens + "/some", unknown, uuid},
        {"uuid, delete one that is unknown", six, downloaded(), s_tokens + "/some", unknown, uuid, "DELETE"},
        {"uuid, delete all", six, downloaded(), s_tokens, {200}, uuid, "DELETE"},
        {"uuid, deleted", both, downloaded(endAll), s_list, toLogin(), uuid},
        {"uuid, garbage", both, is("Bearer garbage"), s_list, toLogin(), uuid},
        {"uuid, one per user, after a newer one", six, downloaded(again), s_list, toLogin(), one},
        {"uuid, user not in the table users", six, is({}), s_download, brokenFile, notInTable, "GET", true},
        {"uuid, no limit per user", six, is({}), s_download, brokenFile, method(QStringLiteral("uuid"), -1), "GET",
         true},
        {"jwt, download", six, is({}), s_download, tokenFile(201, "^token: " + jws + datesFollow), jwt, "GET", true},
        {"jwt, used", six, downloaded(), s_list, toLogin(), jwt},
        {"jwt, malformed", six, is("Bearer not.a.jwt"), s_list, toLogin(), jwt},
    };
}

/// The API that access is tested with, and what is beside it.
QList<Row> studies()
{
    const QList<int> six {6};
    const QList<int> seven {7};
    const QList<int> both {6, 7};
    SignInPlan bob;
    bob.user = QStringLiteral("bob-smith");
    bob.password = QStringLiteral("bob");
    const auto unknown = QStringLiteral("/api/studies/nope");
    const auto notFound = message(404, "Study not found: nope");
    return {
        {"projection ID", six, offlineToken(), s_list + "?projection=ID",
         springError(500, "Internal Server Error", s_list)},
        {"projection ID", seven, offlineToken(), s_list + "?projection=ID", data("^\\[\\]$")},
        {"private study without the role", both, signedIn(bob), s_private, s_forbidden},
        {"its samples", both, signedIn(bob), s_private + "/samples?pageSize=1", s_forbidden},
        {"samples", both, offlineToken(), s_private + "/samples?pageSize=1",
         data("^\\[\\{[^{]*\"studyId\":\"study_private_mel\"[^{]*\\}\\]$")},
        {"unknown study", six, offlineToken(), unknown, s_forbidden},
        {"unknown study's samples", six, offlineToken(), unknown + "/samples", s_forbidden},
        {"unknown study", seven, offlineToken(), unknown, notFound},
        {"unknown study's samples", seven, offlineToken(), unknown + "/samples", notFound},
        {"page of size 0", six, offlineToken(), s_list + "?pageSize=0",
         message(400, "pageSize must be greater than or equal to 1")},
        {"info, no header", six, is({}), "/api/info", unauthorized()},
        {"info", six, offlineToken(), "/api/info", data("\"portalVersion\":\"v6\\.4\\.5\"")},
        {"unknown path", six, offlineToken(), "/api/teapots", springError(404, "Not Found", "/api/teapots")},
        {"root", six, is({}), "/", toLogin()},
        {"actuator", six, is({}), "/actuator/health", toLogin()},
        {"config_service", six, is({}), "/config_service", toLogin()},
    };
}

} // namespace

QList<Row> rows()
{
    return bearers() + setUps() + oauth2Downloads() + portalsOwnTokens() + studies();
}

} // namespace lanyard::contract
