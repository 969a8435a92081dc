#include "TokenFileController.h"

#include "Deliver.h"
#include "IssuerWords.h"
#include "TimeWords.h"

#include <QFile>
#include <QFileInfo>

namespace lanyard {

namespace {
constexpr qint64 mostBytes = 64 * 1024; // no token is larger (facts/security.md)
}

TokenFileController::TokenFileController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) { }

void TokenFileController::fetch()
{
    stopFetching(); // opened again, it waits anew
    m_failure.reset();
    auto watch = m_ports.fetch();
    if (!watch) {
        m_failure = watch.error();
        Q_EMIT changed();
        return;
    }
    m_watch = std::move(*watch);
    m_phase = Phase::Waiting;
    deliver(DownloadWatch::next(m_watch, std::chrono::minutes(10)), this,
            [this, watch = m_watch](Outcome<DownloadedFile> file) {
                if (watch == m_watch)
                    take(std::move(file));
            });
    Q_EMIT changed();
}

void TokenFileController::stopFetching()
{
    if (!m_watch)
        return;
    m_watch->stop();
    m_watch.reset();
    if (m_phase == Phase::Waiting)
        m_phase = Phase::Choosing;
    Q_EMIT changed();
}

void TokenFileController::take(Outcome<DownloadedFile> file)
{
    m_watch.reset();
    if (file) {
        m_path = file->path;
        m_isFileDeleted = false;
        look(file->content.view());
        return;
    }
    m_failure = file.error();
    m_phase = Phase::Choosing;
    Q_EMIT changed();
}

void TokenFileController::lookAtFile(const QString &path)
{
    stopFetching();
    QFile file(path);
    m_path = path;
    m_isFileDeleted = false;
    if (!file.open(QIODevice::ReadOnly)) {
        m_failure = Failure {FailureKind::Usage, tr("%1 cannot be read: %2.").arg(fileName(), file.errorString()),
                             tr("Choose another file.")};
        m_phase = Phase::Choosing;
        Q_EMIT changed();
        return;
    }
    const auto content = SecretBuffer::taking(file.read(mostBytes + 1));
    look(content.view());
}

void TokenFileController::lookAtText(const QByteArray &content)
{
    stopFetching();
    m_path.clear();
    m_isFileDeleted = false;
    look(content);
}

void TokenFileController::look(QByteArrayView content)
{
    m_file.reset();
    m_failure.reset();
    m_phase = Phase::Choosing;
    if (auto file = m_ports.inspect(content)) {
        m_file = std::move(*file);
        m_phase = Phase::Shown;
    } else {
        m_failure = file.error();
    }
    Q_EMIT changed();
}

void TokenFileController::keep()
{
    if (m_phase != Phase::Shown)
        return;
    m_phase = Phase::Keeping;
    TokenFile file = std::move(*m_file);
    m_file.reset();
    deliver(m_ports.import(std::move(file)), this, [this](const Outcome<void> &outcome) {
        m_phase = outcome ? Phase::Kept : Phase::Choosing;
        if (!outcome)
            m_failure = outcome.error();
        Q_EMIT changed();
        if (outcome)
            Q_EMIT kept();
    });
    Q_EMIT changed();
}

void TokenFileController::forget()
{
    m_file.reset();
    m_failure.reset();
    m_path.clear();
    m_phase = Phase::Choosing;
    Q_EMIT changed();
}

void TokenFileController::deleteFile()
{
    QFile file(m_path);
    m_isFileDeleted = file.remove();
    m_failure.reset();
    if (!m_isFileDeleted)
        m_failure = Failure {FailureKind::Usage, tr("%1 could not be deleted: %2.").arg(fileName(), file.errorString()),
                             tr("Delete it by hand: it holds your credential.")};
    Q_EMIT changed();
}

QString TokenFileController::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QList<QPair<QString, QString>> TokenFileController::facts() const
{
    if (!m_file)
        return {};
    const QDateTime now = m_ports.now();
    QList<QPair<QString, QString>> facts;
    if (hasFile())
        facts.append({tr("File"), fileName()});
    facts.append(
        {tr("Issued by"), m_file->issuer.isEmpty() ? tr("The token does not say") : issuerInWords(m_file->issuer)});
    if (!m_file->clientId.isEmpty())
        facts.append({tr("Client"), m_file->clientId});
    if (m_file->issuedAt.isValid())
        facts.append({tr("Made"), timewords::both(m_file->issuedAt, now)});
    facts.append({tr("Ends"),
                  m_file->expiresAt.isValid() ? tr("%1, stated").arg(timewords::both(m_file->expiresAt, now))
                                              : tr("The token states no end")});
    if (m_file->isPortalsJwt)
        facts.append(
            {tr("Kind"), tr("Signed by the portal itself: cBioPortal 6.4.5 and later hand these out and accept none")});
    if (m_file->rotates)
        facts.append({tr("Use"), tr("Once: this realm replaces it whenever it is used")});
    return facts;
}

} // namespace lanyard
