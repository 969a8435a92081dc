// What a session does for a portal whose tokens Lanyard makes itself.
#include "Clock.h"
#include "ProfileStore.h"
#include "Session.h"
#include "Vault.h"

namespace lanyard {

QCoro::Task<Outcome<void>> Session::storeSigningKey(Signer key)
{
    if (!makesTokens())
        co_return failure(FailureKind::Usage,
                          tr("“%1” takes no signing key: only ProteinPaint servers do.").arg(m_profile.name),
                          tr("Sign in with lanyard login, or add a profile with --kind proteinpaint."));
    const auto open = co_await openVault();
    if (!open)
        co_return open;
    const auto lock = co_await turnAt(Slot::Portal);
    if (!lock)
        co_return unexpected(lock.error());
    CredentialRecord record;
    record.binding = Binding {m_profile.issuer, m_profile.clientId, m_profile.portalOrigin()};
    record.storedAt = m_ports.clock.now();
    record.isOffline = false; // it does not end by itself
    const auto stored
        = co_await m_ports.vault.store(m_profile, Slot::Portal, SecretBuffer::taking(key.content()), record);
    Q_EMIT changed();
    co_return stored;
}

QCoro::Task<Outcome<Signer>> Session::signingKey()
{
    const auto lock = co_await turnAt(Slot::Portal);
    if (!lock)
        co_return unexpected(lock.error());
    const auto add = tr("Add the key that the server checks with: lanyard key add '%1' FILE").arg(m_profile.name);
    if (!m_ports.vault.record(m_profile, Slot::Portal))
        co_return failure(FailureKind::SignInNeeded, tr("There is no signing key for “%1”.").arg(m_profile.name), add,
                          QStringLiteral("no-key"));
    const auto stored = co_await m_ports.vault.load(m_profile, Slot::Portal);
    if (!stored) {
        const auto &reason = stored.error();
        co_return failure(reason.kind, reason.message, reason.kind == FailureKind::SignInNeeded ? add : reason.hint,
                          reason.cause);
    }
    auto signer = Signer::read(stored->view());
    co_return std::move(signer);
}

QCoro::Task<Outcome<void>> Session::removeSigningKey()
{
    const auto lock = co_await turnAt(Slot::Portal);
    if (!lock)
        co_return unexpected(lock.error());
    const auto removed = co_await m_ports.vault.remove(m_profile, Slot::Portal);
    Q_EMIT changed();
    co_return removed;
}

QCoro::Task<Outcome<AccessToken>> Session::portalToken(std::chrono::seconds lifetime)
{
    const auto signer = co_await signingKey();
    if (!signer)
        co_return unexpected(signer.error());
    auto made = PortalToken::make(m_profile, *signer, m_ports.clock.now(), lifetime);
    co_return std::move(made);
}

} // namespace lanyard
