#include "Vault.h"

#include <QLocale>

namespace lanyard {

namespace {

QString keyOf(const Profile &profile, Slot slot)
{
    return profile.id + QLatin1Char('/') + nameOf(slot);
}

} // namespace

Vault::Vault(std::shared_ptr<SecretStore> keychain, QString indexFile, std::shared_ptr<SecretStore> file)
    : m_keychain(std::move(keychain)), m_file(std::move(file)), m_memory(std::make_shared<MemoryStore>()),
      m_index(std::move(indexFile))
{ }

SecretStore &Vault::storeOf(VaultKind kind) const
{
    switch (kind) {
    case VaultKind::Keychain:
        return *m_keychain;
    case VaultKind::File:
        return *m_file;
    case VaultKind::Memory:
        return *m_memory;
    }
    Q_UNREACHABLE();
}

QString Vault::wayToCredential(const Profile &profile)
{
    if (profile.kind == PortalKind::OpenBis)
        return tr("Have openBIS make a token: lanyard credential new '%1'").arg(profile.name);
    if (profile.issuer.isEmpty())
        return tr("Take in the token file that the portal hands out: lanyard import '%1' FILE").arg(profile.name);
    return tr("Sign in: lanyard login '%1'").arg(profile.name);
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
    const auto next = wayToCredential(profile);
    if (!known)
        co_return failure(FailureKind::SignInNeeded,
                          tr("“%1” is not signed in: there is no credential for it.").arg(profile.name), next);
    if (!known->isBoundTo(profile))
        co_return failure(
            FailureKind::SignInNeeded,
            tr("The credential of “%1” was made for another issuer, client or portal address, so it is not sent.")
                .arg(profile.name),
            next);

    auto secret = co_await storeOf(profile.vault).read(keyOf(profile, slot));
    if (!secret)
        co_return unexpected(secret.error());
    if (!*secret)
        co_return failure(
            FailureKind::SignInNeeded,
            profile.vault == VaultKind::File
                ? tr("The encrypted file no longer holds the credential of “%1”.").arg(profile.name)
                : tr("The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.")
                      .arg(profile.name),
            next);
    co_return std::move(**secret);
}

QCoro::Task<Outcome<void>> Vault::store(Profile profile, Slot slot, SecretBuffer secret, CredentialRecord record)
{
    const auto written = co_await storeOf(profile.vault).write(keyOf(profile, slot), std::move(secret));
    if (!written)
        co_return written;
    co_return updateRecord(profile, slot, record);
}

QCoro::Task<Outcome<void>> Vault::remove(Profile profile, Slot slot)
{
    const auto removed = co_await storeOf(profile.vault).remove(keyOf(profile, slot));
    if (!removed)
        co_return removed;
    co_return m_index.erase(profile.id, slot);
}

QCoro::Task<Outcome<void>> Vault::ready(Profile profile)
{
    const auto state = co_await storeOf(profile.vault).ready();
    co_return state;
}

QCoro::Task<Outcome<void>> Vault::unlock(Profile profile)
{
    const auto unlocked = co_await storeOf(profile.vault).unlock();
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
    return title(profile.vault);
}

QString Vault::title(VaultKind kind) const
{
    return storeOf(kind).title();
}

QCoro::Task<Outcome<bool>> Vault::copy(Profile profile, Slot slot, VaultKind to)
{
    const auto key = keyOf(profile, slot);
    const auto secret = co_await storeOf(profile.vault).read(key);
    if (!secret)
        co_return unexpected(secret.error());
    if (!*secret)
        co_return false;
    const auto written = co_await storeOf(to).write(key, (*secret)->copy());
    if (!written)
        co_return unexpected(written.error());
    const auto readBack = co_await storeOf(to).read(key);
    if (!readBack)
        co_return unexpected(readBack.error());
    if (!*readBack || !(**readBack == **secret))
        co_return failure(FailureKind::VaultSilent,
                          tr("“%1” took the credential and gives back another.").arg(title(to)), tr("Try again."),
                          QStringLiteral("vault-not-kept"));
    co_return true;
}

QCoro::Task<Outcome<void>> Vault::removeCopy(Profile profile, Slot slot, VaultKind from)
{
    const auto removed = co_await storeOf(from).remove(keyOf(profile, slot));
    co_return removed;
}

} // namespace lanyard
