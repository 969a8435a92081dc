#pragma once

#include "FileMemo.h"
#include "Outcome.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace lanyard {

/// What the person decided about programs that ask the agent, per profile: a file of its own without secrets, looked
/// at anew before every answer.
class ProgramList
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProgramList)
public:
    explicit ProgramList(QString file) : m_file(std::move(file)) { }
    static ProgramList ofThisPerson();

    /// Whether the person wants to be asked about a program that is not in the list. No, unless they said so; yes when
    /// the file cannot be read.
    bool asks(const QString &profileId) const;
    std::optional<bool> isAllowed(const QString &profileId, const QString &program) const;
    QMap<QString, bool> decisions(const QString &profileId) const; ///< file of the program, allowed or not

    Outcome<void> setAsks(const QString &profileId, bool asks);
    Outcome<void> decide(const QString &profileId, const QString &program, bool isAllowed);
    Outcome<void> forget(const QString &profileId); ///< the decisions, not whether to ask

private:
    using Profiles = std::optional<QJsonObject>; ///< nothing: it is there and cannot be read
    Profiles read() const;
    const Profiles &known() const;
    QJsonObject entry(const QString &profileId) const;
    Outcome<void> save(const QString &profileId, const QJsonObject &entry);

    QString m_file;
    mutable FileMemo<Profiles> m_known;
};

} // namespace lanyard
