#include "PastedTokenController.h"

#include "Deliver.h"
#include "PastedToken.h"
#include "Workspace.h"

#include <QFile>
#include <QFileInfo>

namespace lanyard {

PastedTokenController::PastedTokenController(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_token({{}, {}, [&workspace] { return workspace.clock().now(); }}, {})
{
    connect(&m_token, &TokenController::changed, this, &PastedTokenController::changed);
}

void PastedTokenController::look(QByteArrayView pasted)
{
    forget();
    const auto jws = tokenIn(pasted);
    if (!jws) {
        m_failure = jws.error();
        Q_EMIT changed();
        return;
    }
    const auto file = TokenFile::read(pasted);
    m_isKeepable = file && (file->isOffline || file->isPortalsJwt);
    if (m_isKeepable)
        m_pasted = SecretBuffer(pasted);
    deliver(viewOfPasted(m_workspace, *jws), this, [this, attempt = m_attempt](TokenView view) {
        if (attempt == m_attempt)
            m_token.show(std::move(view));
    });
}

void PastedTokenController::lookAtFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const auto content = SecretBuffer::taking(file.read(TokenFile::mostBytes + 1));
        look(content.view());
        return;
    }
    forget();
    m_failure
        = Failure {FailureKind::Usage, tr("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()),
                   tr("Choose another file.")};
    Q_EMIT changed();
}

void PastedTokenController::forget()
{
    ++m_attempt;
    m_failure.reset();
    m_isKeepable = false;
    m_pasted = {};
    m_token.clear();
}

} // namespace lanyard
