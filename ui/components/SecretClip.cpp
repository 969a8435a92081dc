#include "SecretClip.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace lanyard::secretclip {

namespace {

/// What was put there: its hash, so that no second copy of the secret lives here.
class Ours final : public QTimer
{
public:
    explicit Ours(QObject *parent) : QTimer(parent)
    {
        setObjectName(QStringLiteral("secretClip"));
        setSingleShot(true);
        callOnTimeout(this, &Ours::takeOff);
        connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &Ours::takeOff);
    }
    void put(const SecretBuffer &secret, std::chrono::seconds time)
    {
        m_hash = hashOf(secret.toByteArray());
        auto *data = new QMimeData;
        data->setText(QString::fromUtf8(secret.view()));
        data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
        QGuiApplication::clipboard()->setMimeData(data);
        start(time);
    }

private:
    static QByteArray hashOf(const QByteArray &text)
    {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    }
    void takeOff()
    {
        if (!m_hash.isEmpty() && hashOf(QGuiApplication::clipboard()->text().toUtf8()) == m_hash)
            QGuiApplication::clipboard()->clear();
        m_hash.clear();
    }

    QByteArray m_hash;
};

} // namespace

void copy(const SecretBuffer &secret, std::chrono::seconds time)
{
    static auto *const ours = new Ours(qGuiApp);
    ours->put(secret, time);
}

} // namespace lanyard::secretclip
