#pragma once

#include "Clock.h"
#include "Outcome.h"
#include "Profile.h"

#include <QObject>

#include <functional>

namespace lanyard {

class ProfileStore;
class Vault;

/// Tries again, in a running window, to revoke what could not be revoked at sign-out: what was left from before at
/// once, and then at most once an hour. While nothing waits it sleeps on no timer.
class PendingRevocations final : public QObject
{
    Q_OBJECT
public:
    using Retry = std::function<QCoro::Task<Outcome<void>>(Profile)>;

    /// The ports must outlive this object.
    PendingRevocations(ProfileStore &profiles, const Vault &vault, const Clock &clock, Retry retry,
                       QObject *parent = nullptr);

    /// To be called at start and whenever something may have been left.
    void look();

    static constexpr std::chrono::hours pause {1};

Q_SIGNALS:
    void tried(); ///< one round is over, whatever came of it

private:
    QCoro::Task<> tryAll();
    QList<Profile> waiting() const;
    std::chrono::milliseconds untilNext() const;

    ProfileStore &m_profiles;
    const Vault &m_vault;
    const Clock &m_clock;
    Retry m_retry;
    QDateTime m_startedAt;
    QDateTime m_triedAt; ///< not valid: not yet
    bool m_isBusy = false; ///< trying, or waiting for the next time to
};

} // namespace lanyard
