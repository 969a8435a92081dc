#include "PortalDate.h"

#include <QLocale>
#include <QRegularExpression>

namespace lanyard {

QDateTime portalDate(const QString &text)
{
    if (auto iso = QDateTime::fromString(text, Qt::ISODateWithMs); iso.isValid()) {
        if (iso.timeSpec() == Qt::LocalTime) // no zone in it: the portals mean UTC
            iso.setTimeSpec(Qt::UTC);
        return iso.toUTC();
    }
    static const QRegularExpression java(
        QStringLiteral("^\\w{3} (\\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2}) (UTC|GMT|Z) (\\d{4})$"));
    const auto parts = java.match(text);
    if (!parts.hasMatch())
        return {}; // an abbreviation such as CST is several zones: better no date than a wrong one
    auto date = QLocale::c().toDateTime(parts.captured(1) + QLatin1Char(' ') + parts.captured(3),
                                        QStringLiteral("MMM dd HH:mm:ss yyyy"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace lanyard
