#pragma once

#include "Outcome.h"
#include "Profile.h"
#include "RoleChange.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace lanyard {

/// Which roles the access tokens of each profile held, since when, and what changed: names and dates, never a token.
/// One file for the window and any number of command lines, read anew with each question; 0600.
class RoleHistory
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleHistory)
public:
    struct Entry
    {
        QString rolePath;
        QString client; ///< of which the tokens were, with its issuer
        QString subject; ///< whose roles they are, `sub` at the issuer
        QDateTime since; ///< the first look
        QStringList roles; ///< as last seen
        QList<RoleChange> changes; ///< the latest last

        QStringList rolesBefore(qsizetype change) const; ///< that change, by its place in `changes`
        bool hasUnread() const;
    };

    explicit RoleHistory(QString file);
    static RoleHistory beside(const QString &configurationFolder);

    std::optional<Entry> of(const QString &profileId) const;
    /// Another role path, client or person begins anew: what differs then was neither gained nor lost. Of the
    /// sandbox's profile, which is never written anywhere, nothing is kept.
    Outcome<void> see(const Profile &profile, const QString &subject, const QStringList &roles, const QDateTime &at);
    Outcome<void> markAnnounced(const QString &profileId);
    Outcome<void> markRead(const QString &profileId);
    Outcome<void> forget(const QString &profileId);

    static constexpr qsizetype mostChanges = 100; ///< per profile; the oldest go

private:
    QJsonObject load() const;
    Outcome<void> change(const std::function<void(QJsonObject &)> &edit) const;
    Outcome<void> markAll(const QString &profileId, bool isRead) const;

    QString m_file;
};

} // namespace lanyard
