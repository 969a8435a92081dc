#pragma once

#include "Notifier.h"

#include <QHash>

namespace lanyard {

/// The notification service of Unix desktops, `org.freedesktop.Notifications` on the session bus.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    QCoro::Task<bool> show(Notification notification) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QHash<QString, uint> m_shown; ///< the service's number of each that is in view
};

} // namespace lanyard
