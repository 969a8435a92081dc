#include "DesktopWishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace lanyard {

namespace {

const auto s_appearance = QStringLiteral("org.freedesktop.appearance");
const auto s_gnome = QStringLiteral("org.gnome.desktop.interface");
const auto s_portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto s_path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto s_settings = QStringLiteral("org.freedesktop.portal.Settings");

using Groups = QMap<QString, QVariantMap>;

} // namespace

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent) { }

void DesktopWishes::ask()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(s_portal, s_path, s_settings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(s_portal, s_path, s_settings, QStringLiteral("ReadAll"));
    call.setArguments({QStringList {s_appearance, s_gnome}});
    connect(new QDBusPendingCallWatcher(bus.asyncCall(call), this), &QDBusPendingCallWatcher::finished, this,
            &DesktopWishes::takeAll);
}

void DesktopWishes::takeAll(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    if (answer->isError())
        return;
    const auto groups = qdbus_cast<Groups>(answer->reply().arguments().value(0));
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        for (auto setting = group->cbegin(); setting != group->cend(); ++setting)
            take(group.key(), setting.key(), QDBusVariant(setting.value()));
    }
}

void DesktopWishes::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    const auto before = std::pair(reducesMotion(), m_wantsContrast);
    if (group == s_gnome && key == QLatin1String("enable-animations"))
        m_hasAnimations = value.variant().toBool();
    else if (group == s_appearance && key == QLatin1String("reduced-motion"))
        m_asksForLessMotion = value.variant().toUInt() == 1;
    else if (group == s_appearance && key == QLatin1String("contrast"))
        m_wantsContrast = value.variant().toUInt() == 1;
    if (before != std::pair(reducesMotion(), m_wantsContrast))
        Q_EMIT changed();
}

} // namespace lanyard
