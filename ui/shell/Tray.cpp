#include "Tray.h"

#include "Icons.h"
#include "State.h"
#include "TimeWords.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

QIcon markWith(State state)
{
    QIcon mark;
    for (const auto size : {22, 32, 48, 64}) { // what trays ask for
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintIcon(&painter, QStringLiteral("lanyard-mark"), QRectF(0, 0, size, size), colorOf(Tone::Accent));
        if (state != State::Fine) {
            const auto part = size * 0.6;
            const QRectF corner(size - part, size - part, part, part);
            painter.setCompositionMode(QPainter::CompositionMode_Clear);
            painter.fillRect(corner, Qt::transparent); // so that the shape stands clear
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            paintIcon(&painter, iconNameOf(state), corner,
                      colorOf(state == State::Ended ? Tone::Ended : Tone::EndsSoon));
        }
        mark.addPixmap(picture);
    }
    return mark;
}

State worstOf(const QList<Reminder> &reminders)
{
    const auto any = [&](Reminder::State state) {
        return std::any_of(reminders.begin(), reminders.end(), [=](const auto &each) { return each.state == state; });
    };
    return any(Reminder::State::Ended) ? State::Ended : any(Reminder::State::EndsSoon) ? State::EndsSoon : State::Fine;
}

QString nextDue(const QList<Reminder> &reminders, const QDateTime &now)
{
    for (const auto &reminder : reminders) {
        if (reminder.state == Reminder::State::Ended)
            return Tray::tr("%1 has ended").arg(reminder.profileName);
        if (reminder.life.ends.isValid())
            return Tray::tr("%1 ends %2").arg(reminder.profileName, timewords::distance(reminder.life.ends, now));
    }
    return Tray::tr("Nothing is due.");
}

} // namespace

Tray::Tray(Workspace &workspace, Autostart autostart, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_autostart(std::move(autostart))
{
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fill);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    m_icon.setContextMenu(&m_menu);
    fill();
    tell();
    m_icon.show();
}

QList<Reminder> Tray::reminders() const
{
    return Reminder::all(m_workspace.profiles().all(), m_workspace.vault(), m_workspace.clock().now());
}

void Tray::tell()
{
    const auto all = reminders();
    m_icon.setIcon(markWith(worstOf(all)));
    m_icon.setToolTip(tr("Lanyard: %1").arg(nextDue(all, m_workspace.clock().now())));
}

void Tray::fill()
{
    m_menu.clear();
    m_copy.clear();
    m_signIn.clear();
    m_copy.setTitle(tr("Copy a token"));
    m_signIn.setTitle(tr("Sign in"));
    auto *due = m_menu.addAction(nextDue(reminders(), m_workspace.clock().now()));
    due->setEnabled(false);
    m_menu.addSeparator();
    const auto records = m_workspace.vault().records();
    for (const auto &profile : m_workspace.profiles().all()) {
        const auto name = QString(profile.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        const auto record = records.find(profile.id, Slot::Portal);
        if (record && !record->isToBeRevoked())
            m_copy.addAction(name, this, [this, id = profile.id] { Q_EMIT copyWanted(id); });
        if (!profile.issuer.isEmpty())
            m_signIn.addAction(name, this, [this, id = profile.id] { Q_EMIT signInWanted(id); });
    }
    if (!m_copy.isEmpty())
        m_menu.addMenu(&m_copy);
    if (!m_signIn.isEmpty())
        m_menu.addMenu(&m_signIn);
    m_menu.addAction(tr("Open Lanyard"), this, &Tray::openWanted);
    auto *atLogin = m_menu.addAction(tr("Start at login, and stay here"));
    atLogin->setCheckable(true);
    atLogin->setChecked(m_autostart.isOn());
    connect(atLogin, &QAction::toggled, this, &Tray::setAutostart);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
}

bool Tray::say(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon.showMessage(title, text);
    return true;
}

void Tray::setAutostart(bool on)
{
    const auto set = m_autostart.set(on);
    if (!set)
        m_icon.showMessage(set.error().message, set.error().hint, QSystemTrayIcon::Warning);
    Q_EMIT staysAfterClosing(m_autostart.isOn());
}

} // namespace lanyard
