#include "FaultTable.h"

#include <QFile>
#include <QSet>
#include <QStringList>

bool FaultRow::runsOver(bool tls) const
{
    return over == QLatin1String("both") || over == QLatin1String(tls ? "https" : "http");
}

FaultTable FaultTable::read(const QString &fileName)
{
    FaultTable table;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        table.complaints << QStringLiteral("%1 cannot be read: %2").arg(fileName, file.errorString());
        return table;
    }
    QSet<QString> names;
    auto number = 0;
    while (!file.atEnd()) {
        ++number;
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        auto cells = line.split(QLatin1Char('\t'));
        if (cells.size() != 11) {
            table.complaints << QStringLiteral("line %1 has %2 cells instead of 11").arg(number).arg(cells.size());
            continue;
        }
        for (auto &cell : cells)
            cell = cell == QLatin1String("-") ? QString() : cell;
        if (names.contains(cells[0]))
            table.complaints << QStringLiteral("line %1: “%2” stands twice").arg(number).arg(cells[0]);
        names.insert(cells[0]);
        table.rows << FaultRow {cells[0], cells[1], cells[2], cells[3], cells[4], cells[5],
                                cells[6], cells[7], cells[8], cells[9], cells[10]};
    }
    return table;
}
