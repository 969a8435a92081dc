#include "ProgramList.h"

#include "Paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace lanyard {

namespace {

const QLatin1String s_schema("lanyard.programs/1");
const QLatin1String s_asks("asks");
const QLatin1String s_programs("programs");

} // namespace

ProgramList ProgramList::ofThisPerson()
{
    return ProgramList(paths::configuration() + QStringLiteral("/programs.json"));
}

ProgramList::Profiles ProgramList::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QJsonObject();
    const auto document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (document.object().value(QLatin1String("schema")) != s_schema)
        return std::nullopt;
    return document.object().value(QLatin1String("profiles")).toObject();
}

const ProgramList::Profiles &ProgramList::known() const
{
    return m_known.of(m_file, [this] { return read(); });
}

QJsonObject ProgramList::entry(const QString &profileId) const
{
    const auto &profiles = known();
    return profiles ? profiles->value(profileId).toObject() : QJsonObject();
}

bool ProgramList::asks(const QString &profileId) const
{
    const auto &profiles = known();
    return !profiles || profiles->value(profileId).toObject().value(s_asks).toBool();
}

std::optional<bool> ProgramList::isAllowed(const QString &profileId, const QString &program) const
{
    const auto decision = entry(profileId).value(s_programs).toObject().value(program);
    return decision.isBool() ? std::optional(decision.toBool()) : std::nullopt;
}

QMap<QString, bool> ProgramList::decisions(const QString &profileId) const
{
    QMap<QString, bool> decisions;
    const auto programs = entry(profileId).value(s_programs).toObject();
    for (auto it = programs.begin(); it != programs.end(); ++it)
        decisions.insert(it.key(), it.value().toBool());
    return decisions;
}

Outcome<void> ProgramList::setAsks(const QString &profileId, bool asks)
{
    auto changed = entry(profileId);
    changed.insert(s_asks, asks);
    return save(profileId, changed);
}

Outcome<void> ProgramList::decide(const QString &profileId, const QString &program, bool isAllowed)
{
    auto changed = entry(profileId);
    auto programs = changed.value(s_programs).toObject();
    programs.insert(program, isAllowed);
    changed.insert(s_programs, programs);
    return save(profileId, changed);
}

Outcome<void> ProgramList::forget(const QString &profileId)
{
    auto changed = entry(profileId);
    changed.remove(s_programs);
    return save(profileId, changed);
}

Outcome<void> ProgramList::save(const QString &profileId, const QJsonObject &entry)
{
    auto profiles = read();
    if (!profiles)
        return failure(FailureKind::Misconfigured, tr("%1 is damaged, so it was left as it is.").arg(m_file),
                       tr("Delete it, then say anew which programs may ask."));
    profiles->insert(profileId, entry);
    QSaveFile file(m_file);
    const QJsonObject document {{QStringLiteral("schema"), s_schema}, {QStringLiteral("profiles"), *profiles}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
        return failure(FailureKind::Misconfigured, tr("%1 could not be written: %2.").arg(m_file, file.errorString()),
                       tr("Make room, or make the folder writable. Nothing was changed."));
    return {};
}

} // namespace lanyard
