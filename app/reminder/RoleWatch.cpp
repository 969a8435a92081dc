#include "RoleWatch.h"

#include "ProfileStore.h"

#include <QPointer>

#include <algorithm>

namespace lanyard {

namespace {

const auto s_prefix = QStringLiteral("roles/");
constexpr qsizetype s_mostAtOnce = 3; ///< of more profiles than so many one notification tells together

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::RoleWatch)
};

/// The roles of a profile that changed since a person was told, each role once.
struct News
{
    Profile profile;
    QStringList gained;
    QStringList lost;
};

Notification notificationOf(const News &news)
{
    const auto gained = static_cast<int>(news.gained.size());
    const auto lost = static_cast<int>(news.lost.size());
    QStringList parts;
    if (lost > 0)
        parts.append(Words::tr("You lost %n roles.", nullptr, lost));
    if (gained > 0)
        parts.append(Words::tr("You gained %n roles.", nullptr, gained));
    Notification notification;
    notification.key = s_prefix + news.profile.id;
    notification.title = Words::tr("%1: your roles have changed").arg(news.profile.name);
    notification.text = parts.join(QLatin1Char(' ')) + QLatin1Char(' ') + Words::tr("Lanyard shows which.");
    notification.actions = {{QStringLiteral("default"), Words::tr("Open", "a button")}};
    return notification;
}

Notification togetherOf(const QList<News> &all)
{
    QStringList names;
    for (const auto &news : all)
        names.append(news.profile.name);
    Notification notification;
    notification.key = s_prefix;
    notification.title = Words::tr("Your roles have changed in %n profiles", nullptr, static_cast<int>(all.size()));
    notification.text = names.join(QStringLiteral(", "));
    notification.actions = {{QStringLiteral("default"), Words::tr("Open", "a button")}};
    return notification;
}

} // namespace

RoleWatch::RoleWatch(Ports ports, RoleHistory history, QTimeZone zone, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_history(std::move(history)), m_zone(std::move(zone))
{
    connect(&m_ports.notifier, &Notifier::chosen, this, &RoleWatch::act);
}

QCoro::Task<> RoleWatch::look()
{
    if (m_ports.quietHours().contains(m_ports.clock.now().toTimeZone(m_zone)))
        co_return;
    QList<News> all;
    for (const auto &profile : m_ports.profiles.all()) {
        News news {profile, {}, {}};
        const auto entry = m_history.of(profile.id);
        for (const auto &change : entry ? entry->changes : QList<RoleChange>()) {
            if (!change.isAnnounced) {
                news.gained += change.gained;
                news.lost += change.lost;
            }
        }
        news.gained.removeDuplicates();
        news.lost.removeDuplicates();
        if (!news.gained.isEmpty() || !news.lost.isEmpty())
            all.append(news);
    }
    const QPointer<RoleWatch> self(this);
    if (all.size() > s_mostAtOnce) {
        const auto notification = togetherOf(all);
        const auto isShown = co_await m_ports.notifier.show(notification);
        for (qsizetype i = 0; self && isShown && i < all.size(); ++i)
            m_history.markAnnounced(all.at(i).profile.id);
        co_return;
    }
    for (const auto &news : std::as_const(all)) {
        const auto notification = notificationOf(news);
        const auto isShown = co_await m_ports.notifier.show(notification);
        if (!self)
            co_return;
        if (isShown)
            m_history.markAnnounced(news.profile.id);
    }
}

void RoleWatch::act(const QString &key)
{
    if (key.startsWith(s_prefix))
        Q_EMIT openWanted(key.mid(s_prefix.size()));
}

} // namespace lanyard
