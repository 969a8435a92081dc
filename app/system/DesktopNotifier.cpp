#include "DesktopNotifier.h"

#include <QCoreApplication>
#include <QCoroDBusPendingReply>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QPointer>
#include <QVariantMap>

#include <chrono>

namespace lanyard {

namespace {

const auto s_name = QStringLiteral("org.freedesktop.Notifications");
const auto s_path = QStringLiteral("/org/freedesktop/Notifications");
constexpr std::chrono::milliseconds s_patience = std::chrono::seconds(5);
constexpr int s_desktopsOwnTime = -1;

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(s_name, s_path, s_name, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(s_name, s_path, s_name, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

QCoro::Task<bool> DesktopNotifier::show(Notification notification)
{
    QStringList actions;
    for (const auto &[name, words] : notification.actions)
        actions += {name, words};
    const QVariantMap hints {{QStringLiteral("desktop-entry"), QCoreApplication::applicationName().toLower()}};
    auto call = QDBusMessage::createMethodCall(s_name, s_path, s_name, QStringLiteral("Notify"));
    call.setArguments({QCoreApplication::applicationName(), m_shown.value(notification.key), // 0: a new one
                       QStringLiteral("lanyard"), notification.title,
                       notification.text.toHtmlEscaped(), // the body may be read as markup, the title is not
                       actions, hints, s_desktopsOwnTime});
    const QPointer<DesktopNotifier> self(this);
    const QDBusPendingReply<uint> asked
        = QDBusConnection::sessionBus().asyncCall(call, static_cast<int>(s_patience.count()));
    const auto answer = co_await asked;
    if (!self || answer.isError())
        co_return false;
    m_shown.insert(notification.key, answer.value());
    co_return true;
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (const auto key = m_shown.key(id); !key.isEmpty())
        Q_EMIT chosen(key, action);
}

void DesktopNotifier::onClosed(uint id, uint)
{
    m_shown.remove(m_shown.key(id));
}

} // namespace lanyard
