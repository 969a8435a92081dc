#pragma once

#include "SandboxDriver.h"

#include <QJsonDocument>

namespace lanyard {

/// Calls the sandbox's openBIS as its documented clients do.
class OpenBisDriver : public SandboxDriver
{
public:
    using SandboxDriver::SandboxDriver;

    HttpAnswer post(const QByteArray &body)
    {
        HttpRequest request;
        request.method = "POST";
        request.url
            = QUrl((*this)->openBis().toString() + QStringLiteral("/openbis/openbis/rmi-application-server-v3.json"));
        request.body = body;
        return send(std::move(request));
    }
    QJsonObject call(const char *method, const QJsonArray &parameters)
    {
        const QJsonObject request {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                   {QStringLiteral("id"), QStringLiteral("2")},
                                   {QStringLiteral("method"), QLatin1String(method)},
                                   {QStringLiteral("params"), parameters}};
        return QJsonDocument::fromJson(post(QJsonDocument(request).toJson()).body).object();
    }
    QJsonValue result(const char *method, const QJsonArray &parameters)
    {
        return call(method, parameters).value(QLatin1String("result"));
    }
    /// The message of a failure; empty when it did not fail.
    QString error(const char *method, const QJsonArray &parameters)
    {
        return call(method, parameters)
            .value(QLatin1String("error"))
            .toObject()
            .value(QLatin1String("message"))
            .toString();
    }
    QString logIn(const QString &user = QStringLiteral("alice"), const QString &password = QStringLiteral("alice"))
    {
        return result("login", {user, password}).toString();
    }
    static QJsonObject creation(const QString &name, const QDateTime &from, const QDateTime &to)
    {
        return {{QStringLiteral("@type"), QStringLiteral("as.dto.pat.create.PersonalAccessTokenCreation")},
                {QStringLiteral("sessionName"), name},
                {QStringLiteral("validFromDate"), from.toMSecsSinceEpoch()},
                {QStringLiteral("validToDate"), to.toMSecsSinceEpoch()}};
    }
    /// A token of the name that lasts for `days` from `from`; the error in its place when it was refused.
    QString create(const QString &session, const QString &name, const QDateTime &from, int days)
    {
        const auto answer
            = call("createPersonalAccessTokens", {session, QJsonArray {creation(name, from, from.addDays(days))}});
        return answer.value(QLatin1String("result"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String("permId"))
            .toString(answer.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString());
    }
    static QJsonObject idOf(const QString &token)
    {
        return {{QStringLiteral("@type"), QStringLiteral("as.dto.pat.id.PersonalAccessTokenPermId")},
                {QStringLiteral("permId"), token}};
    }
    static QJsonObject deletion(const QJsonValue &reason)
    {
        return {{QStringLiteral("@type"), QStringLiteral("as.dto.pat.delete.PersonalAccessTokenDeletionOptions")},
                {QStringLiteral("reason"), reason}};
    }
    static QJsonObject fetchOptions(bool withPersons = true)
    {
        QJsonObject options {
            {QStringLiteral("@type"), QStringLiteral("as.dto.pat.fetchoptions.PersonalAccessTokenFetchOptions")}};
        const QJsonObject person {
            {QStringLiteral("@type"), QStringLiteral("as.dto.person.fetchoptions.PersonFetchOptions")}};
        for (const auto *role : {"owner", "registrator", "modifier"}) {
            if (withPersons)
                options.insert(QLatin1String(role), person);
        }
        return options;
    }
    /// How a text is compared, such as `StringEqualTo`; an empty name finds all.
    static QJsonObject criteria(const QString &name, const QString &how = QStringLiteral("StringEqualTo"))
    {
        QJsonArray parts;
        if (!name.isEmpty())
            parts.append(QJsonObject {
                {QStringLiteral("@type"),
                 QStringLiteral("as.dto.pat.search.PersonalAccessTokenSessionNameSearchCriteria")},
                {QStringLiteral("fieldName"), QStringLiteral("sessionName")},
                {QStringLiteral("fieldType"), QStringLiteral("ATTRIBUTE")},
                {QStringLiteral("fieldValue"),
                 QJsonObject {{QStringLiteral("@type"), QStringLiteral("as.dto.common.search.%1Value").arg(how)},
                              {QStringLiteral("value"), name}}}});
        return {{QStringLiteral("@type"), QStringLiteral("as.dto.pat.search.PersonalAccessTokenSearchCriteria")},
                {QStringLiteral("criteria"), parts},
                {QStringLiteral("operator"), QStringLiteral("AND")}};
    }
    QJsonArray search(const QString &token, const QJsonObject &wanted = criteria({}))
    {
        return result("searchPersonalAccessTokens", {token, wanted, fetchOptions()})
            .toObject()
            .value(QLatin1String("objects"))
            .toArray();
    }
    QStringList namesFound(const QString &token, const QString &name, const QString &how)
    {
        QStringList names;
        const auto found = search(token, criteria(name, how));
        for (const auto &each : found)
            names.append(each.toObject().value(QLatin1String("sessionName")).toString());
        names.sort();
        return names;
    }
};

} // namespace lanyard
