#pragma once

#include "Outcome.h"

#include <QCoreApplication>

namespace lanyard {

/// Whether a program starts, hidden, when the person logs in: an entry in the desktop's autostart folder (Desktop
/// Application Autostart Specification).
class Autostart
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Autostart)
public:
    Autostart(const QString &folder, QString program);
    static Autostart ofThisProgram(); ///< in the person's own folder

    bool isOn() const;
    Outcome<void> set(bool on) const;

private:
    QString m_file;
    QString m_program;
};

} // namespace lanyard
