#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace lanyard {

/// Roles that came and went between two access tokens of a profile.
struct RoleChange
{
    QDateTime at; ///< when Lanyard saw it
    QStringList gained;
    QStringList lost;
    bool isAnnounced = false; ///< the desktop said that there is something
    bool isRead = false; ///< a person was told which, at a terminal or in the window

    /// `You lost study_es_0 in genie on Tuesday.`
    QString inWords(const QString &profileName, const QDateTime &now) const;

    QJsonObject toJson() const;
    static RoleChange fromJson(const QJsonObject &object);
};

} // namespace lanyard
