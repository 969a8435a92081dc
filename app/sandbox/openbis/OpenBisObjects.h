#pragma once

#include "AccessTokenStore.h"
#include "ObjectGraph.h"
#include "SandboxSettings.h"

namespace lanyard::sandbox {

/// openBIS's objects as it writes them. Persons are left out (null) unless the fetch options ask for them.
class OpenBisObjects
{
public:
    OpenBisObjects(const QList<SandboxPerson> &people, const QDateTime &peopleSince, const QJsonObject &fetchOptions);

    QJsonValue token(const PersonalAccessToken &token);
    QJsonValue space(const SandboxSpace &space);
    QJsonValue project(const SandboxSpace &space, const QString &code);
    QJsonValue session(const OpenBisCaller &caller, const QString &sessionToken);
    /// `write` gives the objects found, of which the fetch options may want a part only.
    QJsonValue searchResult(const std::function<QJsonArray()> &write);

private:
    QJsonValue person(const QString &user);
    QJsonValue personIfWanted(const char *role, const QString &user);
    /// The options that the object was fetched with, a new object each time.
    QJsonValue fetchOptions(const QString &type);
    QJsonValue permId(const QString &type, const QString &value);

    QList<SandboxPerson> m_people;
    QDateTime m_peopleSince;
    QJsonObject m_fetchOptions;
    ObjectWriter m_writer;
};

} // namespace lanyard::sandbox
