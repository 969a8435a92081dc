#include "RoleChange.h"

#include "DateWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleChange)
};

constexpr qsizetype s_mostNamed = 5;

QString named(const QStringList &roles)
{
    const auto first = roles.first(std::min(roles.size(), s_mostNamed)).join(QStringLiteral(", "));
    const auto rest = static_cast<int>(roles.size() - s_mostNamed);
    return rest > 0 ? Words::tr("%1 and %n more", nullptr, rest).arg(first) : first;
}

/// A weekday is clear for a week only.
QString dayOf(const QDateTime &at, const QDateTime &now)
{
    const auto days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today");
    const auto local = at.toLocalTime();
    return Words::tr("on %1").arg(days > 0 && days < 7 ? QLocale().dayName(local.date().dayOfWeek())
                                                       : datewords::day(local, datewords::Year::Told));
}

} // namespace

QString RoleChange::inWords(const QString &profileName, const QDateTime &now) const
{
    const auto day = dayOf(at, now);
    if (gained.isEmpty())
        return Words::tr("You lost %1 in %2 %3.", "roles, profile, day").arg(named(lost), profileName, day);
    if (lost.isEmpty())
        return Words::tr("You gained %1 in %2 %3.", "roles, profile, day").arg(named(gained), profileName, day);
    return Words::tr("You lost %1 and gained %2 in %3 %4.", "roles, roles, profile, day")
        .arg(named(lost), named(gained), profileName, day);
}

QJsonObject RoleChange::toJson() const
{
    return {{QStringLiteral("at"), at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("gained"), QJsonArray::fromStringList(gained)},
            {QStringLiteral("lost"), QJsonArray::fromStringList(lost)},
            {QStringLiteral("announced"), isAnnounced},
            {QStringLiteral("read"), isRead}};
}

RoleChange RoleChange::fromJson(const QJsonObject &object)
{
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    return {QDateTime::fromString(value("at").toString(), Qt::ISODate), value("gained").toVariant().toStringList(),
            value("lost").toVariant().toStringList(), value("announced").toBool(), value("read").toBool()};
}

} // namespace lanyard
