#include "OpenBisObjects.h"

#include <algorithm>

namespace lanyard::sandbox {

namespace {

void insertDate(QJsonObject &object, const char *name, const QDateTime &date)
{
    object.insert(QLatin1String(name), date.isValid() ? QJsonValue(date.toMSecsSinceEpoch()) : QJsonValue());
}

} // namespace

OpenBisObjects::OpenBisObjects(const QList<SandboxPerson> &people, const QDateTime &peopleSince,
                               const QJsonObject &fetchOptions)
    : m_people(people), m_peopleSince(peopleSince), m_fetchOptions(fetchOptions)
{ }

QJsonValue OpenBisObjects::permId(const QString &type, const QString &value)
{
    return m_writer.object(type, value, [&](QJsonObject &id) { id.insert(QStringLiteral("permId"), value); });
}

QJsonValue OpenBisObjects::person(const QString &user)
{
    return m_writer.object(QStringLiteral("as.dto.person.Person"), user, [&](QJsonObject &object) {
        const auto found
            = std::find_if(m_people.begin(), m_people.end(), [&](const auto &each) { return each.user == user; });
        const auto known = found == m_people.end() ? SandboxPerson {user, {}, {}, {}, {}} : *found;
        object.insert(QStringLiteral("permId"), permId(QStringLiteral("as.dto.person.id.PersonPermId"), user));
        object.insert(QStringLiteral("userId"), user);
        object.insert(QStringLiteral("firstName"), known.givenName);
        object.insert(QStringLiteral("lastName"), known.familyName);
        object.insert(QStringLiteral("email"), known.email);
        object.insert(QStringLiteral("active"), known.enabled);
        insertDate(object, "registrationDate", m_peopleSince);
        for (const auto *absent : {"space", "registrator", "roleAssignments", "webAppSettings"})
            object.insert(QLatin1String(absent), QJsonValue());
    });
}

QJsonValue OpenBisObjects::personIfWanted(const char *role, const QString &user)
{
    return m_fetchOptions.value(QLatin1String(role)).isObject() ? person(user) : QJsonValue();
}

QJsonValue OpenBisObjects::fetchOptions(const QString &type)
{
    return m_writer.object(type, {}, [&](QJsonObject &options) {
        for (const auto *name : {"from", "count", "sort"})
            options.insert(QLatin1String(name), m_fetchOptions.value(QLatin1String(name)).toVariant().toJsonValue());
        for (const auto *name : {"owner", "registrator", "modifier", "leader", "space"}) {
            if (m_fetchOptions.value(QLatin1String(name)).isObject()) {
                const auto part = m_fetchOptions.value(QLatin1String(name)).toObject();
                options.insert(QLatin1String(name),
                               m_writer.object(part.value(QLatin1String("@type")).toString(), QLatin1String(name),
                                               [](QJsonObject &) { }));
            }
        }
    });
}

QJsonValue OpenBisObjects::token(const PersonalAccessToken &token)
{
    const auto fill = [&](QJsonObject &object) {
        object.insert(QStringLiteral("fetchOptions"),
                      fetchOptions(QStringLiteral("as.dto.pat.fetchoptions.PersonalAccessTokenFetchOptions")));
        object.insert(QStringLiteral("permId"),
                      permId(QStringLiteral("as.dto.pat.id.PersonalAccessTokenPermId"), token.permId));
        object.insert(QStringLiteral("hash"), token.permId);
        object.insert(QStringLiteral("sessionName"), token.sessionName);
        insertDate(object, "validFromDate", token.validFrom);
        insertDate(object, "validToDate", token.validTo);
        object.insert(QStringLiteral("owner"), personIfWanted("owner", token.owner));
        object.insert(QStringLiteral("registrator"), personIfWanted("registrator", token.registrator));
        object.insert(QStringLiteral("modifier"), personIfWanted("modifier", token.registrator));
        insertDate(object, "registrationDate", token.registeredAt);
        insertDate(object, "modificationDate", token.registeredAt);
        insertDate(object, "accessDate", token.accessedAt);
    };
    return m_writer.object(QStringLiteral("as.dto.pat.PersonalAccessToken"), token.permId, fill);
}

QJsonValue OpenBisObjects::space(const SandboxSpace &space)
{
    return m_writer.object(QStringLiteral("as.dto.space.Space"), space.code, [&](QJsonObject &object) {
        object.insert(QStringLiteral("fetchOptions"),
                      fetchOptions(QStringLiteral("as.dto.space.fetchoptions.SpaceFetchOptions")));
        object.insert(QStringLiteral("permId"), permId(QStringLiteral("as.dto.space.id.SpacePermId"), space.code));
        object.insert(QStringLiteral("code"), space.code);
        object.insert(QStringLiteral("description"), space.description);
        for (const auto *flag : {"frozen", "frozenForProjects", "frozenForSamples"})
            object.insert(QLatin1String(flag), false);
        insertDate(object, "registrationDate", m_peopleSince);
        insertDate(object, "modificationDate", m_peopleSince);
        object.insert(QStringLiteral("registrator"), personIfWanted("registrator", QStringLiteral("admin")));
    });
}

QJsonValue OpenBisObjects::project(const SandboxSpace &space, const QString &code)
{
    const auto identifier = QStringLiteral("/%1/%2").arg(space.code, code);
    return m_writer.object(QStringLiteral("as.dto.project.Project"), identifier, [&](QJsonObject &object) {
        object.insert(QStringLiteral("fetchOptions"),
                      fetchOptions(QStringLiteral("as.dto.project.fetchoptions.ProjectFetchOptions")));
        object.insert(QStringLiteral("permId"), permId(QStringLiteral("as.dto.project.id.ProjectPermId"), identifier));
        object.insert(QStringLiteral("identifier"),
                      m_writer.object(QStringLiteral("as.dto.project.id.ProjectIdentifier"), identifier,
                                      [&](QJsonObject &id) { id.insert(QStringLiteral("identifier"), identifier); }));
        object.insert(QStringLiteral("code"), code);
        object.insert(QStringLiteral("description"), QJsonValue());
        for (const auto *flag : {"frozen", "frozenForExperiments", "frozenForSamples"})
            object.insert(QLatin1String(flag), false);
        insertDate(object, "registrationDate", m_peopleSince);
        insertDate(object, "modificationDate", m_peopleSince);
        object.insert(QStringLiteral("leader"), QJsonValue());
        for (const auto *role : {"registrator", "modifier"})
            object.insert(QLatin1String(role), personIfWanted(role, QStringLiteral("admin")));
        object.insert(QStringLiteral("space"),
                      m_fetchOptions.value(QLatin1String("space")).isObject() ? this->space(space) : QJsonValue());
    });
}

QJsonValue OpenBisObjects::session(const OpenBisCaller &caller, const QString &sessionToken)
{
    const auto isToken = !caller.personalAccessToken.isEmpty();
    return m_writer.object(QStringLiteral("as.dto.session.SessionInformation"), {}, [&](QJsonObject &object) {
        object.insert(QStringLiteral("sessionToken"), isToken ? QJsonValue() : sessionToken);
        object.insert(QStringLiteral("userName"), caller.user);
        object.insert(QStringLiteral("homeGroupCode"), QJsonValue());
        object.insert(QStringLiteral("personalAccessTokenSession"), isToken);
        object.insert(QStringLiteral("personalAccessTokenSessionName"),
                      isToken ? QJsonValue(caller.sessionName) : QJsonValue());
        object.insert(QStringLiteral("person"), person(caller.user));
        object.insert(QStringLiteral("creatorPerson"), person(caller.user));
    });
}

QJsonValue OpenBisObjects::searchResult(const std::function<QJsonArray()> &write)
{
    return m_writer.object(QStringLiteral("as.dto.common.search.SearchResult"), {}, [&](QJsonObject &object) {
        const auto all = write();
        const auto from = m_fetchOptions.value(QLatin1String("from")).toInt();
        const auto count = m_fetchOptions.value(QLatin1String("count")).toInt(static_cast<int>(all.size()));
        QJsonArray wanted;
        for (qsizetype i = from; i < all.size() && i < from + count; ++i)
            wanted.append(all.at(i));
        object.insert(QStringLiteral("objects"), wanted);
        object.insert(QStringLiteral("totalCount"), all.size());
    });
}

} // namespace lanyard::sandbox
