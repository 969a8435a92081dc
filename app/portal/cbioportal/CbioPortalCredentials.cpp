#include "CbioPortalCredentials.h"

#include "PortalDate.h"
#include "Shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

CbioPortalCredentials::CbioPortalCredentials(const Profile &profile, HttpClient &http)
    : PortalCredentials(profile, http)
{ }

std::optional<CbioPortalCredentials::Entry> CbioPortalCredentials::entryOf(const QJsonObject &object)
{
    auto secret = SecretBuffer::taking(object.value(QLatin1String("token")).toString());
    if (secret.isEmpty())
        return std::nullopt;
    auto listed = PortalCredential::of(secret.view());
    listed.owner = shown(object.value(QLatin1String("username")).toString());
    listed.validFrom = portalDate(object.value(QLatin1String("creation")).toString());
    listed.validTo = portalDate(object.value(QLatin1String("expiration")).toString());
    return Entry {std::move(secret), listed};
}

QCoro::Task<Outcome<HttpAnswer>> CbioPortalCredentials::ask(QByteArray method, SecretBuffer bearer, QString below,
                                                            int expectedStatus)
{
    HttpRequest request;
    request.method = method;
    request.url = m_profile.portalUrl(QStringLiteral("/api/data-access-tokens") + below);
    request.addHeader("Accept", "application/json");
    request.addHeader(m_profile.headerName.toLatin1(), m_profile.headerPrefix.toUtf8() + bearer.toByteArray());
    auto answer = co_await m_http.send(std::move(request));
    if (!answer)
        co_return unexpected(answer.error());
    const auto isData = method == "DELETE" || answer->isJson(); // a deletion answers with nothing
    if (answer->status != expectedStatus || !isData)
        co_return unexpected(refusalOf(*answer, method));
    co_return std::move(answer);
}

Failure CbioPortalCredentials::refusalOf(const HttpAnswer &answer, const QByteArray &method) const
{
    const auto host = m_profile.portal.host();
    const auto isPage = answer.mediaType() == "text/html" && answer.status < 400;
    if ((answer.status >= 300 && answer.status < 400) || answer.status == 401 || isPage)
        return {FailureKind::Refused,
                tr("%1 did not accept the token, so it does not show the list. It does not say why.").arg(host),
                tr("lanyard doctor '%1' finds out why.").arg(m_profile.name), QStringLiteral("token-not-accepted")};
    if (answer.status == 501)
        return {FailureKind::Refused,
                tr("%1 keeps no list of tokens: it hands out those of the login service (its method is oauth2), or "
                   "signs them and forgets them (jwt).")
                    .arg(host),
                tr("Sign in, or take in the file that the portal hands out: lanyard import '%1' --watch")
                    .arg(m_profile.name),
                QStringLiteral("no-list")};
    if (answer.status == 500 && method == "POST")
        return {FailureKind::Refused,
                tr("%1 could not make a token: it answered 500. Either its table of users does not hold your address "
                   "(users-foreign-key), or it sets no limit of tokens per user, without which its first one fails "
                   "(uuid-limit-bug).")
                    .arg(host),
                tr("Ask the portal's administrator to add you to the table users, and to set "
                   "dat.uuid.max_number_per_user."),
                QStringLiteral("token-not-made")};
    if (answer.status >= 500 || answer.status == 429)
        return {FailureKind::ServerError,
                tr("%1 cannot answer at the moment: it answered %2.").arg(host).arg(answer.status),
                tr("Try again later. Nothing was changed here.")};
    if (answer.status == 404)
        return {
            FailureKind::Refused,
            tr("%1 has no list of tokens: it answered 404. Its method may be none, or the address is wrong.").arg(host),
            tr("Ask the portal's administrator how people get a token there."), QStringLiteral("not-found")};
    return {FailureKind::BadAnswer,
            tr("%1 answered with something that is no list of tokens: it answered %2.").arg(host).arg(answer.status),
            tr("Look at the portal's address.")};
}

Failure CbioPortalCredentials::goneAlready(const QString &id) const
{
    return {
        FailureKind::Refused,
        tr("%1 has no token %2 of yours: it is gone already, or never was.").arg(m_profile.portal.host(), shown(id)),
        tr("lanyard credential list '%1' shows those that there are.").arg(m_profile.name),
        QStringLiteral("gone-already")};
}

QCoro::Task<Outcome<std::vector<CbioPortalCredentials::Entry>>> CbioPortalCredentials::entries(SecretBuffer bearer)
{
    auto answer = co_await ask("GET", std::move(bearer), {}, 200);
    if (!answer)
        co_return unexpected(answer.error());
    const auto document = QJsonDocument::fromJson(answer->body);
    wipe(answer->body);
    if (!document.isArray())
        co_return unexpected(refusalOf(*answer, "GET"));
    std::vector<Entry> all;
    const auto items = document.array();
    for (const auto &item : items) {
        if (auto entry = entryOf(item.toObject()))
            all.push_back(std::move(*entry));
    }
    co_return std::move(all);
}

QCoro::Task<Outcome<QList<PortalCredential>>> CbioPortalCredentials::list(SecretBuffer bearer)
{
    const auto all = co_await entries(bearer.copy());
    if (!all)
        co_return unexpected(all.error());
    QList<PortalCredential> listed;
    for (const auto &entry : *all) {
        listed.append(entry.listed);
        listed.last().isThisOne = entry.secret == bearer;
    }
    co_return std::move(listed);
}

QString CbioPortalCredentials::costOfAnother(const QList<PortalCredential> &listed) const
{
    if (listed.isEmpty())
        return {};
    return tr("%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends "
              "the oldest at once.",
              nullptr, static_cast<int>(listed.size()))
        .arg(m_profile.portal.host());
}

QCoro::Task<Outcome<NewCredential>> CbioPortalCredentials::create(SecretBuffer bearer, NewCredentialRequest)
{
    auto answer = co_await ask("POST", std::move(bearer), {}, 201);
    if (!answer)
        co_return unexpected(answer.error());
    auto entry = entryOf(QJsonDocument::fromJson(answer->body).object());
    wipe(answer->body);
    if (!entry)
        co_return unexpected(refusalOf(*answer, "POST"));
    co_return NewCredential {std::move(entry->secret), entry->listed, {}};
}

QCoro::Task<Outcome<void>> CbioPortalCredentials::remove(SecretBuffer bearer, QString id, QString)
{
    const auto all = co_await entries(bearer.copy());
    if (!all)
        co_return unexpected(all.error());
    for (const auto &entry : *all) {
        if (entry.listed.id != id)
            continue;
        // The one place where a token stands in an address: 6.4.5 knows a token by nothing else.
        const auto below = QStringLiteral("/") + QString::fromUtf8(entry.secret.view());
        const auto answer = co_await ask("DELETE", std::move(bearer), below, 200);
        if (answer)
            co_return Outcome<void>();
        const auto isGone = answer.error().cause == QLatin1String("not-found");
        co_return unexpected(isGone ? goneAlready(id) : answer.error());
    }
    co_return unexpected(goneAlready(id));
}

} // namespace lanyard
