#include "Words.h"

#include "DateWords.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Words)
};

QString span(qint64 seconds)
{
    if (seconds < 90)
        return Texts::tr("%n seconds", nullptr, static_cast<int>(seconds));
    if (seconds < 90 * 60)
        return Texts::tr("%n minutes", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 36 * 3600)
        return Texts::tr("%n hours", nullptr, static_cast<int>(seconds / 3600));
    return Texts::tr("%n days", nullptr, static_cast<int>(seconds / 86400));
}

} // namespace

QString inWords(const QDateTime &time, const QDateTime &now)
{
    const auto seconds = now.secsTo(time);
    const auto moment = datewords::moment(time.toLocalTime(), datewords::Year::Told);
    if (qAbs(seconds) < 2)
        return Texts::tr("%1, just now").arg(moment);
    const auto distance
        = seconds >= 0 ? Texts::tr("in %1").arg(span(seconds)) : Texts::tr("%1 ago").arg(span(-seconds));
    return Texts::tr("%1, %2").arg(moment, distance);
}

QString seenThroughInWords(const QString &clientId)
{
    return Texts::tr("The roles are seen through the client %1. The portal's own client may differ in scopes, full "
                     "scope and mappers.")
        .arg(clientId);
}

QJsonValue inJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace lanyard
