#include "ProfileStore.h"

#include "FileLock.h"
#include "ProfileJson.h"
#include "Shown.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

Outcome<Profile> readProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Misconfigured, file.errorString(), {});
    return profileFromJson(file.readAll());
}

} // namespace

ProfileStore::ProfileStore(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder); // without it no lock could be taken
}

QString ProfileStore::fileOf(const Profile &profile) const
{
    return m_folder + QLatin1Char('/') + profile.id + QStringLiteral(".json");
}

QString ProfileStore::lockFile(const Profile &profile, const QString &slot) const
{
    return m_folder + QLatin1Char('/') + profile.id + QLatin1Char('.') + slot + QStringLiteral(".lock");
}

QList<Profile> ProfileStore::read() const
{
    m_problems.clear();
    auto profiles = m_inMemory;
    const auto names = m_names.of(m_folder, [this] {
        auto files = QDir(m_folder).entryList(QDir::Files);
        files.removeIf([](const QString &name) { return !name.endsWith(QLatin1String(".json")); });
        m_read.removeIf([&](const auto &known) { return !files.contains(known.key()); });
        return files;
    });
    for (const auto &name : names) {
        const auto path = m_folder + QLatin1Char('/') + name;
        const auto &known = m_read[name].of(path, [&] {
            const auto profile = readProfile(path);
            return profile ? std::optional(*profile) : std::nullopt;
        });
        if (known)
            profiles.append(*known);
        else if (const auto profile = readProfile(path); !profile) // in the language of now
            m_problems.append(QStringLiteral("%1: %2").arg(path, profile.error().message));
    }
    return profiles;
}

QList<Profile> ProfileStore::all() const
{
    auto profiles = read();
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

Outcome<Profile> ProfileStore::find(const QString &name) const
{
    for (const auto &profile : read()) {
        if (profile.name == name)
            return profile;
    }
    QStringList names;
    for (const auto &profile : all())
        names.append(shown(profile.name));
    if (!m_problems.isEmpty())
        return failure(FailureKind::Misconfigured, tr("There is no profile “%1”.").arg(shown(name)),
                       tr("It may be one that cannot be read. %1").arg(m_problems.join(QLatin1Char(' '))));
    return failure(FailureKind::Misconfigured, tr("There is no profile “%1”.").arg(shown(name)),
                   names.isEmpty() ? tr("Add one with lanyard profile add.")
                                   : tr("There are: %1.").arg(names.join(QStringLiteral(", "))));
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    for (const auto &profile : read()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

Outcome<void> ProfileStore::save(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return failure(FailureKind::Usage, tr("A profile needs a name."), tr("Choose one that you will know again."));
    FileLock names(m_folder + QStringLiteral("/names.lock")); // two processes must not take one name
    const auto taken = names.tryLockFor(std::chrono::seconds(10));
    if (!taken)
        return unexpected(taken.error());
    if (!*taken)
        return failure(FailureKind::Misconfigured,
                       tr("Another Lanyard is writing a profile and does not come to its end."),
                       tr("End that one, then try again. Nothing was changed."));
    for (const auto &other : all()) {
        if (other.name == profile.name && other.id != profile.id)
            return failure(FailureKind::Misconfigured, tr("There is a profile “%1” already.").arg(profile.name),
                           tr("Choose another name, or remove that one first."));
    }
    const auto content = toJson(profile);
    if (const auto readAgain = profileFromJson(content); !readAgain)
        return failure(FailureKind::Usage, readAgain.error().message, tr("Give another value. Nothing was changed."));
    if (profile.vault == VaultKind::Memory) {
        m_inMemory.removeIf([&](const Profile &other) { return other.id == profile.id; });
        m_inMemory.append(profile);
    } else {
        QSaveFile file(fileOf(profile));
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(content) < 0 || !file.commit())
            return failure(FailureKind::Misconfigured,
                           tr("The profile could not be written to %1: %2.").arg(m_folder, file.errorString()),
                           tr("Make room, or make the folder writable. Nothing was changed."));
    }
    Q_EMIT changed();
    return {};
}

Outcome<Profile> ProfileStore::duplicate(const Profile &profile)
{
    QSet<QString> names;
    for (const auto &other : all())
        names.insert(other.name);
    auto copy = profile;
    copy.id = Profile::newId();
    copy.name = tr("%1 (copy)").arg(profile.name);
    for (int number = 2; names.contains(copy.name); ++number)
        copy.name = tr("%1 (copy %2)").arg(profile.name).arg(number);
    const auto saved = save(copy);
    if (!saved)
        return unexpected(saved.error());
    return copy;
}

Outcome<void> ProfileStore::remove(const Profile &profile)
{
    const auto taken = m_inMemory.removeIf([&](const Profile &other) { return other.id == profile.id; });
    QFile file(fileOf(profile));
    if (taken == 0 && !file.remove())
        return failure(FailureKind::Misconfigured,
                       tr("The profile's file %1 could not be deleted: %2.").arg(file.fileName(), file.errorString()),
                       tr("Make the folder writable, then try again."));
    Q_EMIT removed(profile.id);
    Q_EMIT changed();
    return {};
}

} // namespace lanyard
