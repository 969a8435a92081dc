#include "CredentialExchange.h"

#include "Clock.h"
#include "IdToken.h"
#include "Vault.h"

#include <utility>

namespace lanyard {

void describeCredential(CredentialRecord &record, const TokenAnswer &answer, const QDateTime &receivedAt)
{
    // 0 means "no date": the realm may still let the session idle out.
    if (answer.refreshExpiresIn && answer.refreshExpiresIn->count() > 0)
        record.statedEnd = receivedAt.addSecs(answer.refreshExpiresIn->count());
    else if (answer.refreshExpiresIn)
        record.statedEnd = {};
    const auto jws = Jws::parse(answer.refreshToken.view());
    const auto object = jws ? jws->claims() : std::nullopt;
    if (!object)
        return; // an opaque refresh token says nothing of itself
    const Claims claims(*object);
    record.isOffline = claims.type().isEmpty() || claims.type() == QLatin1String("Offline");
    record.rotates = claims.rotates();
    if (claims.expiresAt())
        record.statedEnd = *claims.expiresAt();
}

CredentialExchange::CredentialExchange(HttpClient &http, Vault &vault, ProviderKeys &keys, const Clock &clock)
    : m_http(http), m_vault(vault), m_keys(keys), m_clock(clock)
{ }

QCoro::Task<Outcome<ProviderMetadata>> CredentialExchange::provider(Profile profile)
{
    if (profile.issuer.isEmpty())
        co_return failure(
            FailureKind::Misconfigured,
            tr("“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.").arg(profile.name),
            tr("Add the profile with --issuer and --client-id, or take in a token file with lanyard import."));
    if (!m_provider || m_provider->issuer != profile.issuer || m_providerFetchedAt.secsTo(m_clock.now()) > 600) {
        auto fetched = co_await ProviderMetadata::fetch(m_http, profile.issuer, profile.allowHttp);
        if (!fetched)
            co_return unexpected(fetched.error());
        m_provider = std::move(*fetched);
        m_providerFetchedAt = m_clock.now();
    }
    co_return ProviderMetadata(*m_provider); // a copy by name: QCoro 0.8 moves from a returned lvalue
}

QCoro::Task<Outcome<ClientSettings>> CredentialExchange::client(Profile profile)
{
    ClientSettings settings;
    settings.clientId = profile.clientId;
    settings.scopes = profile.scopes;
    settings.redirectPorts = profile.redirectPorts;
    settings.authorizationParameters = profile.authorizationParameters;
    if (profile.isConfidential) {
        auto secret = co_await m_vault.load(profile, Slot::ClientSecret);
        if (!secret)
            co_return unexpected(secret.error());
        settings.secret = std::move(*secret);
    }
    co_return std::move(settings);
}

QCoro::Task<Outcome<SecretBuffer>> CredentialExchange::load(Profile profile, Slot slot)
{
    if (!m_unsaved.isEmpty()) {
        const auto saved = co_await keep(profile, slot, m_unsaved.copy(),
                                         m_vault.record(profile, slot).value_or(CredentialRecord()));
        if (!saved)
            co_return unexpected(saved.error());
    }
    auto credential = co_await m_vault.load(profile, slot);
    co_return std::move(credential);
}

QCoro::Task<Outcome<void>> CredentialExchange::keep(Profile profile, Slot slot, SecretBuffer rotated,
                                                    CredentialRecord record)
{
    auto stored = co_await m_vault.store(profile, slot, rotated.copy(), record);
    m_unsaved = stored ? SecretBuffer() : std::move(rotated); // tried again before the next exchange
    co_return stored;
}

QCoro::Task<Outcome<CredentialExchange::Ready>> CredentialExchange::prepare(Profile profile, Slot slot)
{
    auto metadata = co_await provider(profile);
    if (!metadata)
        co_return unexpected(metadata.error());
    auto settings = co_await client(profile);
    if (!settings)
        co_return unexpected(settings.error());
    auto credential = co_await load(profile, slot);
    if (!credential)
        co_return unexpected(credential.error());
    co_return Ready {std::move(*metadata), std::move(*settings), std::move(*credential)};
}

Outcome<void> CredentialExchange::samePerson(const TokenAnswer &answer, const Profile &profile,
                                             const CredentialRecord &record) const
{
    if (answer.idToken.isEmpty() || record.subject.isEmpty())
        return {};
    const auto jws = Jws::parse(answer.idToken.view());
    const auto object = jws ? jws->claims() : std::nullopt;
    const Claims claims(object.value_or(QJsonObject()));
    if (claims.issuer() == profile.issuer && claims.subject() == record.subject) // OIDC Core section 12.2
        return {};
    return failure(
        FailureKind::BadAnswer,
        tr("%1 answered with the tokens of another person. They were not used.").arg(QUrl(profile.issuer).host()),
        tr("Sign in again, and tell the provider's administrator."));
}

QCoro::Task<Outcome<AccessToken>> CredentialExchange::refresh(Profile profile, Slot slot)
{
    // Everything that may fail without harm comes before the one request that cannot be repeated under rotation.
    const auto ready = co_await prepare(profile, slot);
    if (!ready)
        co_return unexpected(ready.error());
    auto record = m_vault.record(profile, slot).value_or(CredentialRecord());

    TokenClient tokens(m_http, ready->provider, ready->client);
    auto answer = co_await tokens.refresh(ready->credential.copy());
    if (!answer) {
        auto failed = answer.error();
        if (failed.kind == FailureKind::SessionEnded || failed.kind == FailureKind::UserDisabled) {
            record.endedBecause = failed.message;
            m_vault.updateRecord(profile, slot, record);
        }
        if (record.rotates && failed.cause == QLatin1String("answer-lost"))
            failed.hint = tr("Try again. If %1 then says that the credential was used before, the new one was lost on "
                             "its way: sign in again.")
                              .arg(QUrl(profile.issuer).host());
        co_return unexpected(failed);
    }
    const auto now = m_clock.now();
    if (const auto same = samePerson(*answer, profile, record); !same)
        co_return unexpected(same.error());

    record.lastUsedAt = now;
    record.endedBecause.clear();
    if (!answer->refreshToken.isEmpty()) {
        describeCredential(record, *answer, now);
        const auto kept = co_await keep(profile, slot, answer->refreshToken.copy(), record);
        if (!kept)
            co_return unexpected(kept.error());
    } else if (const auto updated = m_vault.updateRecord(profile, slot, record); !updated) {
        co_return unexpected(updated.error());
    }
    const auto life = answer->expiresIn.count() > 0 ? answer->expiresIn.count()
                                                    : 60; // not said: a minute is short for any provider
    co_return AccessToken {std::move(answer->accessToken), now, now.addSecs(life)};
}

QCoro::Task<Outcome<void>> CredentialExchange::revoke(Profile profile, Slot slot)
{
    const auto record = m_vault.record(profile, slot);
    if (record && record->binding.clientId != profile.clientId)
        co_return failure(FailureKind::Misconfigured,
                          tr("It was made for the portal's own client “%1”, in whose name Lanyard cannot revoke it.")
                              .arg(record->binding.clientId),
                          tr("End it in your account page at the issuer, or ask the portal's administrator."));
    const auto ready = co_await prepare(profile, slot);
    if (!ready)
        co_return unexpected(ready.error());
    TokenClient tokens(m_http, ready->provider, ready->client);
    const auto revoked = co_await tokens.revoke(ready->credential.copy());
    co_return revoked;
}

} // namespace lanyard
