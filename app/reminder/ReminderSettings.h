#pragma once

#include "Outcome.h"
#include "QuietHours.h"

#include <QCoreApplication>

namespace lanyard {

/// What a person chose of reminders for all profiles; how long before an end to speak is a profile's own, `remindDays`.
/// In a file, so that a running Lanyard follows the command line and the other way round.
class ReminderSettings
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ReminderSettings)
public:
    explicit ReminderSettings(QString file);
    static ReminderSettings beside(const QString &configurationFolder);

    QuietHours quietHours() const; ///< the usual ones where nobody chose, or the file cannot be read
    Outcome<void> save(const QuietHours &quiet) const;

private:
    QString m_file;
};

} // namespace lanyard
