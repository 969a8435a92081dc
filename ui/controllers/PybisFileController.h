#pragma once

#include "PybisFile.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <optional>

namespace lanyard {

/// The token in the file of pybis and obis: put there because the person wants it, and taken away again.
class PybisFileController final : public QObject
{
    Q_OBJECT
public:
    /// `readToken`: from the vault, which may ask for a password.
    PybisFileController(PybisFile file, std::function<QCoro::Task<Outcome<SecretBuffer>>()> readToken,
                        QObject *parent = nullptr);

    const PybisFile &file() const { return m_file; }
    bool isThere() const; ///< the file, whatever token it holds
    void write();
    void remove();
    const std::optional<Failure> &failure() const { return m_failure; } ///< of the last of these

Q_SIGNALS:
    void changed();

private:
    void settle(const Outcome<void> &done);

    PybisFile m_file;
    std::function<QCoro::Task<Outcome<SecretBuffer>>()> m_readToken;
    std::optional<Failure> m_failure;
};

} // namespace lanyard
