#pragma once

#include "SecretStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace lanyard {

/// The OS keychain, by QtKeychain, under the service name `lanyard`. Always text: text and binary under one key would
/// be two items on the Secret Service. Before a job the Secret Service is asked for its state, because QtKeychain
/// calls a locked keyring "not found" and may wait for ever for one that is not there. Causes beyond the kind:
/// `vault-refused` (the person closed its password window), `vault-denied` (it does not let this program in),
/// `vault-not-kept` and `vault-not-deleted` (it said it did, and did not).
class KeychainStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::KeychainStore)
public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(20));

    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override;
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override;
    QCoro::Task<Outcome<void>> remove(QString key) override;
    QCoro::Task<Outcome<void>> ready() override;
    QCoro::Task<Outcome<void>> unlock() override;
    QString title() const override;

private:
    /// Nothing when a job may be started at this moment.
    QCoro::Task<Outcome<void>> mayStart();
    /// Runs the job to its end or to the time limit. A job that never ends is left to itself: it deletes itself if it
    /// ever does. QtKeychain has one serial queue per process, so until then no other job is started.
    QCoro::Task<Outcome<void>> finished(QKeychain::Job *job);
    unexpected<Failure> silent() const;

    std::chrono::milliseconds m_patience;
    QElapsedTimer m_sinceReady; ///< when the Secret Service last said so
};

} // namespace lanyard
