#include "PybisFileController.h"

#include "Deliver.h"

namespace lanyard {

PybisFileController::PybisFileController(PybisFile file, std::function<QCoro::Task<Outcome<SecretBuffer>>()> readToken,
                                         QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_readToken(std::move(readToken))
{ }

bool PybisFileController::isThere() const
{
    return QFile::exists(m_file.path());
}

void PybisFileController::write()
{
    deliver(m_readToken(), this, [this](const Outcome<SecretBuffer> &token) {
        settle(token ? m_file.write(*token) : Outcome<void>(unexpected(token.error())));
    });
}

void PybisFileController::remove()
{
    settle(m_file.remove());
}

void PybisFileController::settle(const Outcome<void> &done)
{
    m_failure.reset();
    if (!done)
        m_failure = done.error();
    Q_EMIT changed();
}

} // namespace lanyard
