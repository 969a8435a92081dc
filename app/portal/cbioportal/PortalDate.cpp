#include "PortalDate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace lanyard {

namespace {

constexpr int s_easternmost = 14 * 60; // of all zones: there a day begins first

/// The zones of Java's abbreviations, in minutes east of Greenwich. Missing are those that mean several zones, such as
/// BST, CST and IST: better no moment than a wrong one.
std::optional<int> minutesEast(const QString &zone)
{
    static const QHash<QString, int> hours {
        {QStringLiteral("AEDT"), 11}, {QStringLiteral("AEST"), 10}, {QStringLiteral("AKDT"), -8},
        {QStringLiteral("AKST"), -9}, {QStringLiteral("CEST"), 2},  {QStringLiteral("CET"), 1},
        {QStringLiteral("EDT"), -4},  {QStringLiteral("EEST"), 3},  {QStringLiteral("EET"), 2},
        {QStringLiteral("EST"), -5},  {QStringLiteral("GMT"), 0},   {QStringLiteral("HKT"), 8},
        {QStringLiteral("HST"), -10}, {QStringLiteral("JST"), 9},   {QStringLiteral("KST"), 9},
        {QStringLiteral("MDT"), -6},  {QStringLiteral("MSK"), 3},   {QStringLiteral("MST"), -7},
        {QStringLiteral("NZDT"), 13}, {QStringLiteral("NZST"), 12}, {QStringLiteral("PDT"), -7},
        {QStringLiteral("PST"), -8},  {QStringLiteral("UTC"), 0},   {QStringLiteral("WEST"), 1},
        {QStringLiteral("WET"), 0},   {QStringLiteral("Z"), 0},
    };
    if (const auto known = hours.constFind(zone); known != hours.cend())
        return *known * 60;
    static const QRegularExpression offset(QStringLiteral("^GMT([+-])(\\d{2}):(\\d{2})$")); // a zone without a name
    const auto parts = offset.match(zone);
    if (!parts.hasMatch())
        return std::nullopt;
    const auto minutes = parts.captured(2).toInt() * 60 + parts.captured(3).toInt();
    return parts.captured(1) == QLatin1String("-") ? -minutes : minutes;
}

/// Java's `Date.toString()`, in the zone of the server.
QDateTime javaDate(const QString &text, std::optional<int> elsewhere)
{
    static const QRegularExpression java(
        QStringLiteral("^\\w{3} (\\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2}) (\\S+) (\\d{4})$"));
    const auto parts = java.match(text);
    const auto east = minutesEast(parts.captured(2));
    if (!parts.hasMatch() || (!east && !elsewhere))
        return {};
    auto date = QLocale::c().toDateTime(parts.captured(1) + QLatin1Char(' ') + parts.captured(3),
                                        QStringLiteral("MMM dd HH:mm:ss yyyy"));
    date.setTimeSpec(Qt::UTC);
    return date.addSecs(-60 * (east ? *east : *elsewhere));
}

} // namespace

QDateTime portalDate(const QString &text)
{
    if (auto iso = QDateTime::fromString(text, Qt::ISODateWithMs); iso.isValid()) {
        if (iso.timeSpec() == Qt::LocalTime) // no zone in it: the portals mean UTC
            iso.setTimeSpec(Qt::UTC);
        return iso.toUTC();
    }
    return javaDate(text, std::nullopt);
}

QDateTime earliestPortalDate(const QString &text)
{
    return javaDate(text, s_easternmost);
}

} // namespace lanyard
