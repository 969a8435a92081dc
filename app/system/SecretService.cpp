#include "SecretService.h"

#include <QCoroDBusPendingReply>
#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>

namespace lanyard {

#if defined(Q_OS_LINUX)

namespace {

const auto s_service = QStringLiteral("org.freedesktop.secrets");
const auto s_path = QStringLiteral("/org/freedesktop/secrets");
const auto s_interface = QStringLiteral("org.freedesktop.Secret.Service");

/// Receives the end of a Secret Service prompt (`Completed(b dismissed, v result)`).
class Prompt final : public QObject
{
    Q_OBJECT
public:
    explicit Prompt(const QString &path)
    {
        QDBusConnection::sessionBus().connect(s_service, path, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                              QStringLiteral("Completed"), this, SLOT(finish(bool)));
    }
    bool isDismissed() const { return m_dismissed; }

Q_SIGNALS:
    void completed();

private Q_SLOTS:
    void finish(bool dismissed)
    {
        m_dismissed = dismissed;
        Q_EMIT completed();
    }

private:
    bool m_dismissed = true;
};

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(s_service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

int milliseconds(std::chrono::milliseconds patience)
{
    return static_cast<int>(patience.count());
}

} // namespace

QCoro::Task<Outcome<void>> SecretService::ready(std::chrono::milliseconds patience)
{
    const auto absent = [] {
        return failure(FailureKind::VaultAbsent, tr("This computer has no keychain that Lanyard can reach."),
                       tr("Start a keychain such as GNOME Keyring or KWallet in your session, then try again."));
    };
    const auto silent = [&] {
        return failure(
            FailureKind::VaultSilent,
            tr("The keychain has not answered for %n seconds. It may be asking for its password in another window.",
               nullptr, milliseconds(patience) / 1000),
            tr("Look for its window, then try again. Nothing is lost."));
    };

    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        co_return absent();
    // There QtKeychain speaks to KWallet itself, which has no such question; its own errors and the time limit must do.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE")))
        co_return Outcome<void>();

    const auto alias = call(s_path, s_interface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const QDBusPendingReply<QDBusObjectPath> collection = bus.asyncCall(alias, milliseconds(patience));
    QLibrary(QStringLiteral("secret-1"), 0).load(); // QtKeychain's first job needs it: here it comes while others work
    co_await collection;
    if (collection.isError()) {
        const auto error = collection.error().type();
        if (error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut)
            co_return silent();
        co_return absent();
    }
    if (collection.value().path() == QLatin1String("/"))
        co_return Outcome<void>(); // no collection yet: the first write makes one

    const auto get
        = call(collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
               {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const QDBusPendingReply<QDBusVariant> locked = bus.asyncCall(get, milliseconds(patience));
    co_await locked;
    if (locked.isError())
        co_return silent();
    if (locked.value().variant().toBool())
        co_return failure(
            FailureKind::VaultLocked,
            tr("The vault is locked, so Lanyard cannot reach the credential. Nothing is lost."),
            tr("Unlock the keychain (log in to the desktop, or open its password window), then try again."));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> SecretService::unlock(std::chrono::milliseconds patience)
{
    auto bus = QDBusConnection::sessionBus();
    auto isRefused = false;
    const auto alias = call(s_path, s_interface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const QDBusPendingReply<QDBusObjectPath> collection = bus.asyncCall(alias, milliseconds(patience));
    co_await collection;
    if (collection.isValid() && !collection.isError()) {
        const auto request = call(s_path, s_interface, QStringLiteral("Unlock"),
                                  {QVariant::fromValue(QList<QDBusObjectPath> {collection.value()})});
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply
            = bus.asyncCall(request, milliseconds(patience));
        co_await reply;
        const auto prompt = reply.isError() ? QDBusObjectPath(QStringLiteral("/")) : reply.argumentAt<1>();
        if (prompt.path() != QLatin1String("/")) {
            Prompt ending(prompt.path());
            bus.asyncCall(call(prompt.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Prompt"),
                               {QString()}));
            const auto ended = co_await qCoro(&ending, &Prompt::completed, patience);
            isRefused = ended && ending.isDismissed();
        }
    }
    const auto state = co_await ready(patience);
    if (!state && state.error().kind == FailureKind::VaultLocked && isRefused)
        co_return failure(
            FailureKind::VaultLocked,
            tr("The keychain's password window was closed, so the keychain is still locked. Nothing is lost."),
            tr("Unlock again, and type the keychain's password there."), QStringLiteral("vault-refused"));
    co_return state;
}

#else

QCoro::Task<Outcome<void>> SecretService::ready(std::chrono::milliseconds)
{
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> SecretService::unlock(std::chrono::milliseconds)
{
    co_return Outcome<void>();
}

#endif

} // namespace lanyard

#include "SecretService.moc"
