#pragma once

#include "FileMemo.h"
#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

namespace lanyard {

/// The profiles of one person: a JSON file each, 0600, written atomically, named by the profile's id. Profiles whose
/// vault is memory are held beside them and never written.
class ProfileStore final : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(QString folder, QObject *parent = nullptr);

    /// By name. A file that cannot be read is left alone and told in `problems()`.
    QList<Profile> all() const;
    QStringList problems() const { return m_problems; }

    /// `Misconfigured` when there is none; the hint names those that there are.
    Outcome<Profile> find(const QString &name) const;
    std::optional<Profile> byId(const QString &id) const;

    /// Adds or replaces by id. Refuses a name that another profile has.
    Outcome<void> save(const Profile &profile);
    Outcome<void> remove(const Profile &profile);
    /// The same under a name and an id of its own; nobody is signed in there.
    Outcome<Profile> duplicate(const Profile &profile);

    /// Beside the profile, for the lock of one credential slot.
    QString lockFile(const Profile &profile, const QString &slot) const;

Q_SIGNALS:
    void changed();
    void removed(const QString &profileId);

private:
    QString fileOf(const Profile &profile) const;

    QList<Profile> read() const; ///< in no order

    QString m_folder;
    QList<Profile> m_inMemory;
    mutable FileMemo<QStringList> m_names;
    mutable QHash<QString, FileMemo<std::optional<Profile>>> m_read; ///< by the file's name
    mutable QStringList m_problems;
};

} // namespace lanyard
