#pragma once

#include "SecretStore.h"

#include <QSet>

#include <QCoreApplication>

#include <memory>

namespace lanyard {

/// A store that takes long secrets too, over one whose entries have a limit (2560 bytes on Windows). A secret of up to
/// `mostBytes` is one plain entry. A longer one stands in parts under keys of its own; the entry under its key, the
/// head, says which parts, how long they are together and their SHA-256.
///
/// There are two sets of parts, a and b. A write fills the one that the head does not name, then lets the head name it,
/// then deletes the other: whenever a crash comes, the head names a whole secret, the old or the new one. What a crash
/// leaves over is deleted by the next write or removal. Parts that do not fit the head are `SignInNeeded` with cause
/// `vault-damaged`.
class SplitEntries final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SplitEntries)
public:
    static constexpr qsizetype mostBytes = 2000;

    explicit SplitEntries(std::shared_ptr<SecretStore> store) : m_store(std::move(store)) { }

    QCoro::Task<Outcome<std::optional<SecretBuffer>>> read(QString key) override;
    QCoro::Task<Outcome<void>> write(QString key, SecretBuffer secret) override;
    QCoro::Task<Outcome<void>> remove(QString key) override;
    QCoro::Task<Outcome<void>> ready() override { return m_store->ready(); }
    QCoro::Task<Outcome<void>> unlock() override { return m_store->unlock(); }
    QString title() const override { return m_store->title(); }

private:
    QCoro::Task<Outcome<void>> writeParts(QString key, QChar set, SecretBuffer secret);
    /// Deletes a set, whatever is left of it: first what is counted from its start, last its first part, so that what
    /// remains after a crash is found again.
    QCoro::Task<Outcome<void>> removeParts(QString key, QChar set);

    std::shared_ptr<SecretStore> m_store;
    QSet<QString> m_whole; ///< keys whose secret was last seen to stand in one entry
};

} // namespace lanyard
