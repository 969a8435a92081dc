#include "TrayNotifier.h"

#include <QPointer>

namespace lanyard {

TrayNotifier::TrayNotifier(Notifier &desktop, Say say, QObject *parent)
    : Notifier(parent), m_desktop(desktop), m_say(std::move(say))
{
    connect(&m_desktop, &Notifier::chosen, this, &Notifier::chosen);
}

QCoro::Task<bool> TrayNotifier::show(Notification notification)
{
    const QPointer<TrayNotifier> self(this);
    const auto isShown = co_await m_desktop.show(notification);
    if (isShown || !self)
        co_return isShown;
    m_lastKey = notification.key;
    co_return m_say(notification.title, notification.text);
}

void TrayNotifier::clicked()
{
    Q_EMIT chosen(m_lastKey, QStringLiteral("default"));
}

} // namespace lanyard
