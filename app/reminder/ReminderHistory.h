#pragma once

#include "Outcome.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

namespace lanyard {

/// What was said already, by the cause that was spoken of. No secret is in it.
class ReminderHistory
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ReminderHistory)
public:
    struct Entry
    {
        QString step; ///< which of the reminders before an end, or the end
        QDateTime saidAt; ///< not valid: never
        QDateTime againAt; ///< put off until then; not valid: it was not
    };

    explicit ReminderHistory(QString file); ///< reads it; a missing or broken file is an empty history
    void load(); ///< what another process has said since

    Entry of(const QString &cause) const { return m_entries.value(cause); }
    void say(const QString &cause, const QString &step, const QDateTime &now);
    void putOff(const QString &cause, const QDateTime &until);
    Outcome<void> save() const; ///< atomically, 0600

private:
    QString m_file;
    QMap<QString, Entry> m_entries;
};

} // namespace lanyard
