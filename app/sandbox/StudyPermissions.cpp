#include "StudyPermissions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard::sandbox {

QStringList rolesAt(const QJsonObject &claims, const QString &path)
{
    QJsonValue node = claims;
    for (const auto &key : path.split(QStringLiteral("::"))) {
        if (node.isString())
            node = QJsonDocument::fromJson(node.toString().toUtf8()).object();
        node = node.toObject().value(key);
    }
    if (node.isString())
        node = QJsonDocument::fromJson(node.toString().toUtf8()).array();
    QStringList roles;
    const auto items = node.toArray();
    for (const auto &role : items) {
        if (role.isString())
            roles.append(role.toString());
    }
    return roles;
}

StudyPermissions::StudyPermissions(const SandboxSettings &settings)
    : m_everything(!settings.authenticates), m_lowerCaseGroupsMatch(settings.portalVersion >= 7),
      m_appPrefix(settings.filterGroupsByAppName ? settings.appName.toUpper() + QLatin1Char(':') : QString()),
      m_alwaysShown(settings.alwaysShowStudyGroup.toUpper())
{ }

QSet<QString> StudyPermissions::authorities(const QStringList &roles) const
{
    QSet<QString> result;
    for (auto role : roles) {
        if (role.startsWith(QLatin1String("ROLE_")))
            role.remove(0, 5);
        role = role.toUpper();
        if (role.startsWith(m_appPrefix))
            result.insert(role.mid(m_appPrefix.size()));
    }
    if (!m_alwaysShown.isEmpty())
        result.insert(m_alwaysShown);
    return result;
}

bool StudyPermissions::mayRead(const SandboxStudy &study, const QStringList &roles) const
{
    const auto held = authorities(roles);
    const auto id = study.id.toUpper();
    if (m_everything || held.contains(QStringLiteral("ALL")) || held.contains(id))
        return true;
    if ((id.endsWith(QLatin1String("_TCGA")) && held.contains(QStringLiteral("ALL_TCGA")))
        || (id.endsWith(QLatin1String("_NCI_TARGET")) && held.contains(QStringLiteral("ALL_NCI_TARGET"))))
        return true;
    const auto groups = study.groups.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return std::any_of(groups.begin(), groups.end(), [&](const QString &group) {
        // Until v7.0.0 a group in lower case never matched: only the role was upper-cased (cbioportal#12057).
        return held.contains(m_lowerCaseGroupsMatch ? group.trimmed().toUpper() : group.trimmed());
    });
}

} // namespace lanyard::sandbox
