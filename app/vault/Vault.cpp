#include "Vault.h"

#include "MemoryStore.h"

#include <QLocale>

namespace lanyard {

namespace {

QString keyOf(const Profile &profile, Slot slot)
{
    return profile.id + QLatin1Char('/') + nameOf(slot);
}

/// A credential is void when the profile now points elsewhere. A portal's own file was made for the portal's client,
/// which need not be the profile's; issuer and portal must fit all the same.
bool isBoundTo(const Profile &profile, const CredentialRecord &record)
{
    const auto issuerFits
        = profile.issuer.isEmpty() || record.binding.issuer.isEmpty() || record.binding.issuer == profile.issuer;
    const auto clientFits = record.isImported || record.binding.clientId == profile.clientId;
    return issuerFits && clientFits && record.binding.portalOrigin == profile.portalOrigin();
}

} // namespace

Vault::Vault(std::shared_ptr<SecretStore> keychain, QString indexFile)
    : m_keychain(std::move(keychain)), m_memory(std::make_shared<MemoryStore>()), m_index(std::move(indexFile))
{ }

SecretStore &Vault::storeOf(const Profile &profile) const
{
    return profile.vault == VaultKind::Memory ? *m_memory : *m_keychain;
}

QCoro::Task<Outcome<SecretBuffer>> Vault::load(Profile profile, Slot slot)
{
    const auto known = record(profile, slot);
    if (known && known->isToBeRevoked())
        co_return failure(FailureKind::SignInNeeded,
                          tr("“%1” is signed out. Its credential is kept only to be revoked at %2, which could not be "
                             "reached on %3.")
                              .arg(profile.name, QUrl(known->binding.issuer).host(),
                                   QLocale().toString(known->toBeRevokedSince.toLocalTime(), QLocale::ShortFormat)),
                          tr("Sign in: lanyard login '%1', which revokes it first.").arg(profile.name),
                          QStringLiteral("to-be-revoked"));
    auto secret = co_await loadToRevoke(profile, slot);
    co_return std::move(secret);
}

QCoro::Task<Outcome<SecretBuffer>> Vault::loadToRevoke(Profile profile, Slot slot)
{
    const auto known = record(profile, slot);
    const auto signIn = tr("Sign in: lanyard login '%1'").arg(profile.name);
    if (!known)
        co_return failure(FailureKind::SignInNeeded,
                          tr("“%1” is not signed in: there is no credential for it.").arg(profile.name), signIn);
    if (!isBoundTo(profile, *known))
        co_return failure(
            FailureKind::SignInNeeded,
            tr("The credential of “%1” was made for another issuer, client or portal address, so it is not sent.")
                .arg(profile.name),
            signIn);

    auto secret = co_await storeOf(profile).read(keyOf(profile, slot));
    if (!secret)
        co_return unexpected(secret.error());
    if (!*secret)
        co_return failure(
            FailureKind::SignInNeeded,
            tr("The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.")
                .arg(profile.name),
            signIn);
    co_return std::move(**secret);
}

QCoro::Task<Outcome<void>> Vault::store(Profile profile, Slot slot, SecretBuffer secret, CredentialRecord record)
{
    const auto written = co_await storeOf(profile).write(keyOf(profile, slot), std::move(secret));
    if (!written)
        co_return written;
    co_return updateRecord(profile, slot, record);
}

QCoro::Task<Outcome<void>> Vault::remove(Profile profile, Slot slot)
{
    const auto removed = co_await storeOf(profile).remove(keyOf(profile, slot));
    if (!removed)
        co_return removed;
    co_return m_index.erase(profile.id, slot);
}

QCoro::Task<Outcome<void>> Vault::ready(Profile profile)
{
    const auto state = co_await storeOf(profile).ready();
    co_return state;
}

QCoro::Task<Outcome<void>> Vault::unlock(Profile profile)
{
    const auto unlocked = co_await storeOf(profile).unlock();
    co_return unlocked;
}

std::optional<CredentialRecord> Vault::record(const Profile &profile, Slot slot) const
{
    return m_index.find(profile.id, slot);
}

Outcome<void> Vault::updateRecord(const Profile &profile, Slot slot, const CredentialRecord &record)
{
    return m_index.put(profile.id, slot, record, profile.vault == VaultKind::Memory);
}

QString Vault::title(const Profile &profile) const
{
    return storeOf(profile).title();
}

} // namespace lanyard
