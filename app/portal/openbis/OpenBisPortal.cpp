#include "OpenBisPortal.h"

#include <algorithm>

namespace lanyard {

namespace {

QJsonObject typed(const QString &type)
{
    return {{QStringLiteral("@type"), type}};
}

AccessRow rowOf(const QJsonObject &object)
{
    AccessRow row;
    const auto code = object.value(QLatin1String("code")).toString();
    const auto description = object.value(QLatin1String("description")).toString();
    const auto identifier = object.value(QLatin1String("identifier")).toObject();
    row.id = identifier.value(QLatin1String("identifier")).toString(QLatin1Char('/') + code); // a space has none
    row.name = description.isEmpty() ? code : description;
    row.listed = true;
    return row;
}

} // namespace

OpenBisPortal::OpenBisPortal(const Profile &profile, HttpClient &http)
    : Portal(profile, http), m_client(profile.portal, http)
{ }

QCoro::Task<Outcome<PortalAnswer>> OpenBisPortal::search(bool projects, SecretBuffer token)
{
    const auto what = projects ? QStringLiteral("project") : QStringLiteral("space");
    const auto name = projects ? QStringLiteral("Project") : QStringLiteral("Space");
    const QJsonArray wanted {typed(QStringLiteral("as.dto.%1.search.%2SearchCriteria").arg(what, name)),
                             typed(QStringLiteral("as.dto.%1.fetchoptions.%2FetchOptions").arg(what, name))};
    const auto found = co_await m_client.call(QStringLiteral("search%1s").arg(name), std::move(token), wanted);
    PortalAnswer answer;
    if (!found) {
        const auto &failure = found.error();
        const auto isOfToken = failure.kind == FailureKind::SessionEnded || failure.kind == FailureKind::SignInNeeded;
        if (!isOfToken && failure.kind != FailureKind::Refused)
            co_return unexpected(failure);
        answer.status = isOfToken || failure.cause == QLatin1String("pat-not-yet-valid") ? 401 : 403;
        answer.refusal = failure.message;
        answer.refusalCause = QStringLiteral("token-not-accepted");
        co_return std::move(answer);
    }
    answer.status = 200;
    answer.elapsed = found->elapsed;
    answer.isData = true;
    const auto objects = found->result.toObject().value(QLatin1String("objects")).toArray();
    for (const auto &each : objects) {
        answer.rows.append(rowOf(each.toObject()));
        answer.groups.append(QStringList());
    }
    co_return std::move(answer);
}

QCoro::Task<Outcome<PortalAnswer>> OpenBisPortal::list(SecretBuffer headerValue)
{
    if (headerValue.isEmpty()) { // no request without a token can be made: that is the answer
        PortalAnswer nobody;
        nobody.status = 401;
        nobody.refusal = tr("openBIS shows nothing without a token.");
        co_return std::move(nobody);
    }
    auto answer = co_await search(false, headerValue.copy());
    if (!answer || !answer->isData)
        co_return std::move(answer);
    const auto projects = co_await search(true, std::move(headerValue));
    if (!projects)
        co_return unexpected(projects.error());
    answer->rows += projects->rows;
    answer->groups += projects->groups;
    co_return std::move(answer);
}

QCoro::Task<Outcome<PortalAnswer>> OpenBisPortal::ask(QString id, SecretBuffer headerValue)
{
    const auto isProject = id.count(QLatin1Char('/')) > 1;
    auto answer = co_await search(isProject, std::move(headerValue));
    if (!answer || !answer->isData)
        co_return std::move(answer);
    const auto isThere
        = std::any_of(answer->rows.cbegin(), answer->rows.cend(), [&](const AccessRow &row) { return row.id == id; });
    if (!isThere) { // openBIS does not tell what is hidden from what is not there
        answer->status = 404;
        answer->isData = false;
        answer->refusal = tr("%1 does not show %2 to this token.").arg(m_client.host(), id);
    }
    co_return std::move(answer);
}

QString OpenBisPortal::promisingRole(const AccessRow &, const QStringList &, const QStringList &) const
{
    return {};
}

} // namespace lanyard
