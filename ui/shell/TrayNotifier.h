#pragma once

#include "Notifier.h"

#include <functional>

namespace lanyard {

/// The desktop's notifications, and where no service shows them the tray's message: one at a time, without buttons, a
/// click on it opens.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    using Say = std::function<bool(const QString &title, const QString &text)>; ///< false: nobody sees it

    /// `desktop` must outlive this object.
    TrayNotifier(Notifier &desktop, Say say, QObject *parent = nullptr);

    QCoro::Task<bool> show(Notification notification) override;
    void clicked(); ///< on what the tray said last

private:
    Notifier &m_desktop;
    Say m_say;
    QString m_lastKey;
};

} // namespace lanyard
