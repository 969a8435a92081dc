#pragma once

#include "SecretStore.h"

#include <QCoreApplication>

#include <map>

namespace lanyard {

/// Keeps secrets for as long as the process runs: the sandbox's credentials.
class MemoryStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::MemoryStore)
public:
    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override;
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override;
    QCoro::Task<Outcome<void>> remove(QString key) override;
    QCoro::Task<Outcome<void>> ready() override;
    QCoro::Task<Outcome<void>> unlock() override;
    QString title() const override;

private:
    std::map<QString, SecretBuffer> m_secrets;
};

} // namespace lanyard
