#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace lanyard {

/// What the desktop asks of every program beside its colours and its font, and Qt does not hand on: less motion, and
/// more contrast. Its portal tells both (the XDG portal's interface Settings); where none is, nothing is asked.
class DesktopWishes final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopWishes(QObject *parent = nullptr);

    void ask(); ///< the desktop, now and whenever it changes its mind
    bool reducesMotion() const { return m_asksForLessMotion || !m_hasAnimations; }
    bool wantsContrast() const { return m_wantsContrast; }

public Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void changed();

private:
    void takeAll(QDBusPendingCallWatcher *answer);

    bool m_asksForLessMotion = false;
    bool m_hasAnimations = true; ///< GNOME's older word for the same
    bool m_wantsContrast = false;
};

} // namespace lanyard
