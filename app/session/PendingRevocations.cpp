#include "PendingRevocations.h"

#include "ProfileStore.h"
#include "SignOut.h"
#include "Vault.h"

#include <QPointer>

namespace lanyard {

PendingRevocations::PendingRevocations(ProfileStore &profiles, const Vault &vault, const Clock &clock, Retry retry,
                                       QObject *parent)
    : QObject(parent), m_profiles(profiles), m_vault(vault), m_clock(clock), m_retry(std::move(retry)),
      m_startedAt(clock.now())
{ }

QList<Profile> PendingRevocations::waiting() const
{
    auto profiles = m_profiles.all();
    profiles.removeIf([this](const Profile &profile) { return !SignOut::waitsSince(m_vault, profile).isValid(); });
    return profiles;
}

std::chrono::milliseconds PendingRevocations::untilNext() const
{
    auto due = m_triedAt.isValid() ? m_triedAt.addSecs(std::chrono::seconds(pause).count()) : m_startedAt;
    for (const auto &profile : waiting()) {
        const auto since = SignOut::waitsSince(m_vault, profile);
        if (!m_triedAt.isValid() && since > m_startedAt) // the sign-out itself has just tried
            due = std::max(due, since.addSecs(std::chrono::seconds(pause).count()));
    }
    return std::chrono::milliseconds(std::max<qint64>(0, m_clock.now().msecsTo(due)));
}

void PendingRevocations::look()
{
    if (m_isBusy || waiting().isEmpty())
        return;
    m_isBusy = true;
    if (const auto rest = untilNext(); rest.count() > 0)
        m_clock.callAfter(rest, this, [this] { tryAll(); });
    else
        tryAll();
}

QCoro::Task<> PendingRevocations::tryAll()
{
    const QPointer<PendingRevocations> self(this); // it may be gone when an answer comes
    const auto profiles = waiting();
    for (const auto &profile : profiles) {
        co_await m_retry(profile);
        if (!self)
            co_return;
    }
    m_triedAt = m_clock.now();
    m_isBusy = false;
    Q_EMIT tried();
    if (self)
        look();
}

} // namespace lanyard
