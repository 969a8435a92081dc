#include "Reminders.h"

#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ReminderSettings.h"
#include "SecretClip.h"
#include "Settings.h"
#include "TimeWords.h"

#include <QPointer>

namespace lanyard {

Reminders::Reminders(Workspace &workspace, MainWindow &window, Notifier &notifier, const QString &historyFile,
                     Autostart autostart, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_tray(workspace, std::move(autostart)),
      m_notifier(notifier, [this](const QString &title, const QString &text) { return m_tray.say(title, text); }),
      m_service({workspace.profiles(), workspace.vault(), workspace.clock(), m_notifier,
                 [this](Profile profile) { return use(std::move(profile)); }, [this] { return quietHours(); }},
                historyFile, QTimeZone::systemTimeZone()),
      m_roles({workspace.profiles(), workspace.clock(), m_notifier, [this] { return quietHours(); }},
              RoleHistory::beside(workspace.folder()), QTimeZone::systemTimeZone())
{
    connect(&workspace, &Workspace::rolesSeen, this, &Reminders::keepRoles);
    connect(&workspace.profiles(), &ProfileStore::removed, this,
            [this](const QString &profileId) { RoleHistory::beside(m_workspace.folder()).forget(profileId); });
    connect(&m_roles, &RoleWatch::openWanted, this, &Reminders::open);
    connect(&m_service, &ReminderService::looked, &m_roles, &RoleWatch::look);
    connect(&m_service, &ReminderService::openWanted, this, &Reminders::open);
    connect(&m_service, &ReminderService::renewWanted, this, &Reminders::renew);
    connect(&m_service, &ReminderService::looked, &m_tray, &Tray::tell);
    connect(&m_window, &MainWindow::refreshed, &m_tray, &Tray::tell);
    connect(&m_tray, &Tray::openWanted, this, [this] { open({}); });
    connect(&m_tray, &Tray::signInWanted, this, &Reminders::signIn);
    connect(&m_tray, &Tray::copyWanted, this, &Reminders::copyToken);
    connect(&m_tray, &Tray::messageClicked, &m_notifier, &TrayNotifier::clicked);
    m_service.run();
}

QCoro::Task<bool> Reminders::use(Profile profile)
{
    const auto ready = co_await m_workspace.vault().ready(profile); // nobody is there to unlock it
    if (!ready)
        co_return false;
    const auto session = m_workspace.session(profile);
    if (!session || !(*session)->canExchange())
        co_return false;
    const auto token = co_await (*session)->accessToken(std::chrono::seconds(0), true);
    co_return token.has_value();
}

QuietHours Reminders::quietHours() const
{
    return ReminderSettings::beside(m_workspace.folder()).quietHours();
}

void Reminders::keepRoles(const RolesSeen &seen)
{
    // A token is worth more than its history: where that cannot be written, nothing is told of it later.
    RoleHistory::beside(m_workspace.folder()).see(seen.profile, seen.subject, seen.roles, seen.at);
    m_roles.look();
}

void Reminders::open(const QString &profileId)
{
    m_window.showProfile(profileId);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Reminders::renew(const QString &profileId)
{
    auto *desk = m_window.desk(profileId);
    if (!desk)
        return;
    const auto ending = desk->context().firstToEnd();
    if (ending && renewsBySelf(*ending)) {
        renewBySelf(profileId);
        return;
    }
    open(profileId);
    const auto canSignIn = !desk->context().profile().issuer.isEmpty();
    const auto way = ending ? ending->way : canSignIn ? RenewalWay::SignIn : RenewalWay::TokenFile;
    if (way == RenewalWay::SignIn || way == RenewalWay::Password)
        desk->startSignIn();
    else if (way == RenewalWay::TokenFile)
        desk->showTokenFile();
}

void Reminders::renewBySelf(const QString &profileId)
{
    auto &context = m_window.desk(profileId)->context();
    auto *once = new QObject(&context);
    connect(&context, &ProfileContext::changed, once, [this, once, profileId, &context] {
        if (context.isRenewing())
            return;
        once->deleteLater();
        disconnect(&context, nullptr, once, nullptr);
        m_tray.tell();
        if (context.failure()) {
            open(profileId); // which says why, and what next
            return;
        }
        const auto ending = context.firstToEnd();
        Notification told;
        told.key = QStringLiteral("renewed/") + profileId;
        told.title = tr("%1 is renewed").arg(context.profile().name);
        if (ending && ending->life.ends.isValid())
            told.text = tr("It now ends %1.").arg(timewords::both(ending->life.ends, context.now()));
        m_notifier.show(told);
    });
    context.renew();
}

void Reminders::signIn(const QString &profileId)
{
    open(profileId);
    if (auto *desk = m_window.desk(profileId))
        desk->startSignIn();
}

QCoro::Task<> Reminders::copyToken(QString profileId)
{
    const auto profile = m_workspace.profiles().byId(profileId);
    const auto session = profile ? m_workspace.session(*profile) : Outcome<Session *>(nullptr);
    if (!profile || !session)
        co_return;
    const QPointer<Reminders> self(this);
    const auto bearer = co_await (*session)->bearer(std::nullopt, std::chrono::seconds(30), false);
    if (!self)
        co_return;
    Notification told;
    told.key = QStringLiteral("copy/") + profileId;
    if (bearer) {
        const auto time = Settings(m_workspace.folder()).copiedTime();
        secretclip::copy(bearer->token, time);
        told.title = tr("%1: the token is copied").arg(profile->name);
        told.text = tr("It leaves the clipboard in %n seconds.", nullptr, static_cast<int>(time.count()));
    } else {
        told.title = tr("%1: no token was copied").arg(profile->name);
        told.text = bearer.error().message;
    }
    co_await m_notifier.show(told);
}

} // namespace lanyard
