#pragma once

#include "SandboxSettings.h"

#include <QJsonObject>
#include <QSet>

namespace lanyard::sandbox {

/// The roles at a `::`-separated path of an access token. A text there is read as JSON. Anything unexpected yields no
/// roles and no error, which is what makes a wrong path so hard to see (measured on cBioPortal 6.4.5).
QStringList rolesAt(const QJsonObject &claims, const QString &path);

/// Who may read which study (measured on cBioPortal 6.4.5).
class StudyPermissions
{
public:
    explicit StudyPermissions(const SandboxSettings &settings);

    /// Of a person with these roles, as they stand in the token.
    bool mayRead(const SandboxStudy &study, const QStringList &roles) const;

private:
    QSet<QString> authorities(const QStringList &roles) const;

    bool m_everything;
    bool m_lowerCaseGroupsMatch;
    QString m_appPrefix; ///< empty: roles count without a prefix
    QString m_alwaysShown;
};

} // namespace lanyard::sandbox
