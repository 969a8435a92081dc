#include "AccessCsv.h"

namespace lanyard {

namespace {

/// One field; a spreadsheet must not take a portal's text for a formula.
QString quoted(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray toCsv(const QList<AccessRow> &rows)
{
    QByteArray csv = "id,name,promised,promised_by,listed,status,milliseconds,verdict\r\n";
    const auto yesNo = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    for (const auto &row : rows) {
        const QStringList fields {
            quoted(row.id),
            quoted(row.name),
            row.promised ? yesNo(*row.promised) : QString(),
            row.promisedBy.isEmpty() ? QString() : quoted(row.promisedBy),
            yesNo(row.listed),
            row.status ? QString::number(*row.status) : QString(),
            row.status ? QString::number(row.elapsed.count()) : QString(),
            row.verdict(),
        };
        csv += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace lanyard
