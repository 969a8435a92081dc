#include "ProfileFileController.h"

#include "Deliver.h"
#include "Shown.h"

#include <QFile>
#include <QFileInfo>

namespace lanyard {

namespace {

QString wireHost(const QUrl &address)
{
    const auto host = address.host(QUrl::FullyEncoded);
    return address.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(address.port());
}

} // namespace

ProfileFileController::ProfileFileController(Add add, QObject *parent) : QObject(parent), m_add(std::move(add)) { }

bool ProfileFileController::isProfileFile(const QString &path)
{
    return path.endsWith(QLatin1String(".lanyard"), Qt::CaseInsensitive);
}

void ProfileFileController::open(const QString &path)
{
    forget();
    m_path = path;
    QFile file(path);
    const bool isOrdinary = QFileInfo(path).isFile(); // a pipe would keep the window waiting
    if (!isOrdinary || !file.open(QIODevice::ReadOnly)) {
        const auto why = isOrdinary ? file.errorString() : tr("there is no such file");
        m_failure = Failure {FailureKind::Usage, tr("%1 cannot be read: %2.").arg(fileName(), why),
                             tr("Choose another file.")};
    } else if (auto shared = SharedProfile::read(file.read(SharedProfile::mostBytes + 1))) {
        m_shared = std::move(*shared);
    } else {
        m_failure = shared.error();
    }
    Q_EMIT changed();
}

void ProfileFileController::setName(const QString &name)
{
    if (!m_shared)
        return;
    m_shared->profile.name = name.trimmed();
    m_nameFault.clear();
    Q_EMIT changed();
}

void ProfileFileController::accept()
{
    if (!m_shared || m_isAdding)
        return;
    if (m_shared->profile.name.isEmpty()) {
        m_nameFault = tr("Give the portal a name in your list.");
        Q_EMIT changed();
        return;
    }
    m_isAdding = true;
    deliver(m_add(m_shared->profile), this, [this, id = m_shared->profile.id](const Outcome<void> &outcome) {
        m_isAdding = false;
        if (!outcome) {
            m_nameFault = outcome.error().message + QLatin1Char(' ') + outcome.error().hint;
            Q_EMIT changed();
            return;
        }
        forget();
        Q_EMIT added(id);
    });
    Q_EMIT changed();
}

void ProfileFileController::forget()
{
    m_path.clear();
    m_shared.reset();
    m_failure.reset();
    m_nameFault.clear();
}

QString ProfileFileController::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString ProfileFileController::portalHost() const
{
    return m_shared ? wireHost(m_shared->profile.portal) : QString();
}

QString ProfileFileController::issuerHost() const
{
    return m_shared ? wireHost(QUrl(m_shared->profile.issuer)) : QString();
}

QList<QPair<QString, QString>> ProfileFileController::facts() const
{
    if (!m_shared)
        return {};
    const auto &profile = m_shared->profile;
    QList<QPair<QString, QString>> facts {{tr("Kind of portal"), titleOf(profile.kind)},
                                          {tr("Portal address"), profile.portal.toString(QUrl::FullyEncoded)}};
    if (!profile.issuer.isEmpty()) {
        facts.append({tr("Issuer"), profile.issuer});
        facts.append({tr("Client"), profile.clientId});
        facts.append({tr("Scopes"), profile.scopes.join(QLatin1Char(' '))});
    }
    if (!profile.rolePath.isEmpty())
        facts.append({tr("Role path"), profile.rolePath});
    facts.append({tr("What the portal gets"),
                  profile.bearerKind() == BearerKind::AccessToken ? tr("A short-lived access token")
                                                                  : tr("The long-lived credential itself")});
    if (profile.kind == PortalKind::Api)
        facts.append(
            {tr("Test request"), tr("%1, which answers %2").arg(profile.testRequest).arg(profile.expectedStatus)});
    for (auto &fact : facts)
        fact.second = shown(fact.second, 200);
    return facts;
}

QString ProfileFileController::leftOut() const
{
    return m_shared ? shown(m_shared->leftOut.join(QStringLiteral(", ")), 200) : QString();
}

} // namespace lanyard
