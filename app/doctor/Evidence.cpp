#include "Evidence.h"

#include "Claims.h"
#include "Jws.h"
#include "RolePath.h"

#include <QUuid>

#include <algorithm>

namespace lanyard {

TokenFacts TokenFacts::of(QByteArrayView token)
{
    TokenFacts facts;
    facts.octets = token.size();
    facts.isUuid = token.size() == 36 && !QUuid::fromString(QString::fromLatin1(token)).isNull();
    if (facts.isUuid)
        return facts;
    const auto jws = Jws::parse(token);
    if (!jws) {
        facts.flaw = jws.error().cause;
        facts.flawWords = jws.error().message;
        return facts;
    }
    facts.algorithm = jws->algorithm();
    facts.claims = jws->claims().value_or(QJsonObject());
    return facts;
}

bool Evidence::seesWhatPortalSees() const
{
    if (!accessClaims || !bearer)
        return false;
    const auto sentBy = Claims(bearer->claims).authorizedParty();
    return sentBy.isEmpty() || sentBy == accessClient;
}

QMap<QString, QStringList> Evidence::rolePaths() const
{
    QMap<QString, QStringList> paths;
    const auto all = RolePath::allIn(accessClaims.value_or(QJsonObject()));
    for (auto it = all.begin(); it != all.end(); ++it) {
        auto roles = it.value();
        roles.removeIf(isKeycloaksOwnRole);
        const auto isOther = it.key() == QLatin1String("aud") || it.key() == QLatin1String("allowed-origins")
            || it.key() == QLatin1String("amr") || it.key().startsWith(QLatin1String("resource_access::account::"));
        if (!roles.isEmpty() && !isOther)
            paths.insert(it.key(), roles);
    }
    return paths;
}

QList<AccessRow> Evidence::askedRows() const
{
    QList<AccessRow> asked;
    if (access)
        std::copy_if(access->rows.begin(), access->rows.end(), std::back_inserter(asked),
                     [](const AccessRow &row) { return row.status.has_value(); });
    return asked;
}

bool Evidence::hidesNothing() const
{
    return access && allStudies
        && std::count_if(access->rows.begin(), access->rows.end(), [](const AccessRow &row) { return row.listed; })
        >= *allStudies;
}

bool isKeycloaksOwnRole(const QString &role)
{
    return role == QLatin1String("offline_access") || role == QLatin1String("uma_authorization")
        || role.startsWith(QLatin1String("default-roles-"));
}

} // namespace lanyard
