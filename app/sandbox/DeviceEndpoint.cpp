#include "DeviceEndpoint.h"

#include "AuthorizationCheck.h"
#include "ClientAuthentication.h"
#include "CompactJws.h"
#include "LoginPage.h"

#include <QRandomGenerator>

namespace lanyard::sandbox {

namespace {

/// Two groups of four letters without vowels, so that no word comes of them (RFC 8628 section 6.1).
QString newUserCode()
{
    static const QLatin1String letters("BCDFGHJKLMNPQRSTVWXZ");
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code += QLatin1Char('-');
        code += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return code;
}

WebAnswer refused(const char *error, const QString &description)
{
    return WebAnswer::oauthError(400, QLatin1String(error), description);
}

} // namespace

WebAnswer DeviceEndpoint::authorize(const WebRequest &request)
{
    const auto asked = request.form();
    const auto client = authenticateClient(m_realm, request, asked);
    if (!client)
        return client.error();
    const auto scope = Realm::grantedScope(asked.value(QStringLiteral("scope")));
    if (!scope)
        return refused("invalid_scope", QStringLiteral("Invalid scopes: ") + asked.value(QStringLiteral("scope")));
    if (const auto problem = challengeProblem(**client, asked); !problem.isEmpty())
        return refused("invalid_request", problem);

    Code code;
    code.ask.clientId = (*client)->id;
    code.ask.scope = *scope;
    code.ask.codeChallenge = asked.value(QStringLiteral("code_challenge"));
    code.userCode = newUserCode();
    code.endsAt = m_realm.now().addSecs(life);
    const auto deviceCode = QString::fromLatin1(randomToken(32));
    m_codes.insert(deviceCode, code);

    const auto address = m_realm.issuer.toString() + QStringLiteral("/device");
    return WebAnswer::json(
               200,
               {{QStringLiteral("device_code"), deviceCode},
                {QStringLiteral("user_code"), code.userCode},
                {QStringLiteral("verification_uri"), address},
                {QStringLiteral("verification_uri_complete"), address + QStringLiteral("?user_code=") + code.userCode},
                {QStringLiteral("expires_in"), life},
                {QStringLiteral("interval"), interval}})
        .with("Cache-Control", "no-store");
}

WebAnswer DeviceEndpoint::page(const WebRequest &request)
{
    return form(200, request.query.value(QStringLiteral("user_code")), {}, {});
}

WebAnswer DeviceEndpoint::decide(const WebRequest &request)
{
    const auto given = request.form();
    const auto typed = given.value(QStringLiteral("device_user_code"));
    const auto user = given.value(QStringLiteral("username"));
    auto *code = byUserCode(typed);
    if (!code)
        return form(200, {}, user, LoginPage::wrongCode());
    if (given.contains(QStringLiteral("cancel"))) {
        code->isDenied = true;
        return LoginPage::answer(200, LoginPage::notice(LoginPage::deniedTitle(), LoginPage::backToDevice()));
    }
    const auto *person = m_realm.personByUser(user);
    if (!person || person->password != given.value(QStringLiteral("password")))
        return form(200, typed, user, LoginPage::wrongPassword());
    if (!person->enabled)
        return form(200, typed, user, LoginPage::disabled());
    code->who = m_sessions.bySignInCookie(m_sessions.signIn(person->subject, m_realm.now()));
    return LoginPage::answer(200, LoginPage::notice(LoginPage::allowedTitle(), LoginPage::backToDevice()));
}

tl::expected<CodeGrant, WebAnswer> DeviceEndpoint::poll(const RealmClient &client, const Parameters &form)
{
    const auto deviceCode = form.value(QStringLiteral("device_code"));
    const auto found = m_codes.find(deviceCode);
    if (found == m_codes.end() || found->ask.clientId != client.id)
        return tl::unexpected(refused("invalid_grant", QStringLiteral("Device code not valid")));
    const auto now = m_realm.now();
    if (now > found->endsAt)
        return tl::unexpected(refused("expired_token", QStringLiteral("Device code is expired")));
    const auto last = std::exchange(found->lastPoll, now);
    if (last.isValid() && last.msecsTo(now) < interval * 1000 - 250) // a quarter second for the way here
        return tl::unexpected(refused("slow_down", QStringLiteral("Slow down")));
    if (const auto problem = verifierProblem(found->ask, form); !problem.isEmpty())
        return tl::unexpected(refused("invalid_grant", problem));
    if (found->isDenied)
        return tl::unexpected(
            refused("access_denied", QStringLiteral("The end user denied the authorization request")));
    if (!found->who)
        return tl::unexpected(
            refused("authorization_pending", QStringLiteral("The authorization request is still pending")));
    const CodeGrant grant {found->ask, *found->who, now};
    m_codes.remove(deviceCode); // once
    return grant;
}

DeviceEndpoint::Code *DeviceEndpoint::byUserCode(const QString &typed)
{
    const auto plain = [](QString code) { return code.remove(QLatin1Char('-')).simplified().toUpper(); };
    for (auto &code : m_codes) {
        if (plain(code.userCode) == plain(typed) && !code.who && !code.isDenied && m_realm.now() <= code.endsAt)
            return &code;
    }
    return nullptr;
}

WebAnswer DeviceEndpoint::form(int status, const QString &code, const QString &user, const QString &message) const
{
    return LoginPage::answer(status,
                             LoginPage::deviceForm(m_realm.issuer.path() + QStringLiteral("/device"), code, user,
                                                   message, m_realm.people()));
}

} // namespace lanyard::sandbox
