#pragma once

#include "SecretStore.h"

#include <map>

namespace lanyard {

/// A keychain in memory whose next answers a test can take away.
class FakeSecretStore final : public SecretStore
{
public:
    std::map<QString, QByteArray> entries;
    std::optional<Failure> failing; ///< every call answers this while it is set
    std::optional<Failure> failingWrites;
    std::optional<qsizetype> callsLeft; ///< so many calls still work, then each fails: a crash, seen from outside
    QStringList calls; ///< "read KEY", "write KEY", "remove KEY", in order

    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override;
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override;
    QCoro::Task<Outcome<void>> remove(QString key) override;
    QCoro::Task<Outcome<void>> ready() override;
    QCoro::Task<Outcome<void>> unlock() override;
    QString title() const override { return QStringLiteral("a fake keychain"); }

private:
    Outcome<void> begin(const QString &call);
};

} // namespace lanyard
