#include "AccessCsv.h"

#include "Csv.h"

namespace lanyard {

QByteArray toCsv(const QList<AccessRow> &rows)
{
    QByteArray csv = "id,name,promised,promised_by,listed,status,milliseconds,verdict\r\n";
    const auto yesNo = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    for (const auto &row : rows) {
        const QStringList fields {
            csvField(row.id),
            csvField(row.name),
            row.promised ? yesNo(*row.promised) : QString(),
            row.promisedBy.isEmpty() ? QString() : csvField(row.promisedBy),
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
