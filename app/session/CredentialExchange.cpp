#include "CredentialExchange.h"

#include "Clock.h"
#include "PortalCredentials.h"
#include "Vault.h"

#include <QLocale>

#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

/// Between the tries to put a rotated credential into a vault that does not take it: half a minute in all.
constexpr std::array s_pauses {1s, 2s, 4s, 8s, 15s};

/// Whether the provider may have done what it was asked, and the credential be used up.
bool leavesOpen(const Failure &ofRefresh)
{
    return ofRefresh.cause == QLatin1String("answer-lost") || ofRefresh.cause == QLatin1String("provider-failed")
        || ofRefresh.kind == FailureKind::BadAnswer;
}

QCoro::Task<Outcome<SecretBuffer>> atHand(SecretBuffer credential)
{
    co_return std::move(credential);
}

} // namespace

void describeCredential(CredentialRecord &record, const TokenAnswer &answer, const QDateTime &receivedAt)
{
    // 0 means "no date": the realm may still let the session idle out. A time from now holds by any clock, and so comes
    // before `exp`, which is by the provider's.
    record.statedEndText.clear(); // it was of the file, before this exchange
    const auto isStated = answer.refreshExpiresIn && answer.refreshExpiresIn->count() > 0;
    if (isStated)
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
    if (claims.expiresAt() && !isStated)
        record.statedEnd = *claims.expiresAt();
}

CredentialExchange::CredentialExchange(HttpClient &http, Vault &vault, const Clock &clock)
    : m_http(http), m_vault(vault), m_clock(clock)
{ }

QCoro::Task<Outcome<ProviderMetadata>> CredentialExchange::provider(Profile profile, bool fresh)
{
    if (profile.issuer.isEmpty())
        co_return failure(
            FailureKind::Misconfigured,
            tr("“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.").arg(profile.name),
            tr("Add the profile with --issuer and --client-id, or take in a token file with lanyard import."),
            QStringLiteral("no-issuer"));
    if (fresh || !m_provider || m_provider->issuer != profile.issuer
        || m_providerFetchedAt.secsTo(m_clock.now()) > 600) {
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
    settings.pushesAuthorization = profile.pushesAuthorization;
    if (profile.isConfidential) {
        auto secret = co_await m_vault.load(profile, Slot::ClientSecret);
        if (!secret)
            co_return unexpected(secret.error());
        settings.secret = std::move(*secret);
    }
    co_return std::move(settings);
}

QCoro::Task<Outcome<SecretBuffer>> CredentialExchange::newest(Profile profile, Slot slot)
{
    const auto saved = co_await saveUnsaved(profile, slot);
    if (!saved)
        co_return unexpected(saved.error());
    auto credential = co_await m_vault.load(profile, slot);
    co_return std::move(credential);
}

void CredentialExchange::forgetUnsaved(Slot slot)
{
    m_unsaved.erase(slot);
}

QCoro::Task<Outcome<void>> CredentialExchange::saveUnsaved(Profile profile, Slot slot)
{
    const auto unsaved = m_unsaved.find(slot);
    if (unsaved == m_unsaved.end())
        co_return Outcome<void>();
    const auto known = m_vault.record(profile, slot);
    const auto isOfThatSignIn = known && known->signedInAt == unsaved->second.record.signedInAt;
    if (!isOfThatSignIn || known->isToBeRevoked()) { // another process signed in anew, or out
        m_unsaved.erase(unsaved);
        co_return Outcome<void>();
    }
    const auto record = unsaved->second.record;
    const auto stored = co_await m_vault.store(profile, slot, unsaved->second.credential.copy(), record);
    if (!stored)
        co_return unexpected(notSaved(profile, stored.error()));
    m_unsaved.erase(slot);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> CredentialExchange::keep(Profile profile, Slot slot, SecretBuffer rotated,
                                                    CredentialRecord record)
{
    auto stored = co_await m_vault.store(profile, slot, rotated.copy(), record);
    for (const auto pause : s_pauses) {
        if (stored)
            break;
        co_await m_clock.sleep(pause);
        stored = co_await m_vault.store(profile, slot, rotated.copy(), record);
    }
    m_unsaved.erase(slot);
    if (stored)
        co_return Outcome<void>();
    m_unsaved.emplace(slot, Unsaved {std::move(rotated), record}); // tried again before the next exchange
    co_return unexpected(notSaved(profile, stored.error()));
}

Failure CredentialExchange::notSaved(const Profile &profile, const Failure &reason) const
{
    return {reason.kind,
            tr("%1 has replaced the credential of “%2”, and the new one could not be stored: %3 It is in this "
               "program's memory only.")
                .arg(QUrl(profile.issuer).host(), profile.name, reason.message),
            tr("While this program runs: make the vault ready, then try again. A program that ends loses it; then sign "
               "in again: lanyard login '%1'")
                .arg(profile.name),
            QStringLiteral("rotation-unsaved")};
}

QCoro::Task<Outcome<CredentialExchange::Ready>> CredentialExchange::prepare(Profile profile,
                                                                            QCoro::Task<Outcome<SecretBuffer>> reading)
{
    std::optional<QCoro::Task<Outcome<ProviderMetadata>>> asking;
    if (!reading.isReady())
        asking.emplace(provider(profile));
    auto credential = co_await reading;
    if (!credential && !asking)
        co_return unexpected(credential.error());
    if (!asking)
        asking.emplace(provider(profile));
    auto metadata = co_await *asking; // in any case: what it works with may not outlast this
    if (!credential)
        co_return unexpected(credential.error());
    if (!metadata)
        co_return unexpected(metadata.error());
    auto settings = co_await client(profile);
    if (!settings)
        co_return unexpected(settings.error());
    co_return Ready {std::move(*metadata), std::move(*settings), std::move(*credential)};
}

Outcome<void> CredentialExchange::samePerson(const TokenAnswer &answer, const Profile &profile,
                                             const CredentialRecord &record) const
{
    if (answer.idToken.isEmpty()) // a provider need not send one at a refresh
        return {};
    const auto jws = Jws::parse(answer.idToken.view());
    const auto object = jws ? jws->claims() : std::nullopt;
    const Claims claims(object.value_or(QJsonObject()));
    const auto isSameSubject = record.subject.isEmpty() || claims.subject() == record.subject;
    if (claims.issuer() == profile.issuer && isSameSubject
        && claims.audience().contains(profile.clientId)) // OIDC Core section 12.2
        return {};
    return failure(FailureKind::BadAnswer,
                   tr("%1 answered with tokens of another person or client. They were not used, and not stored.")
                       .arg(QUrl(profile.issuer).host()),
                   tr("Sign in again, and tell the provider's administrator."), QStringLiteral("other-person"));
}

Failure CredentialExchange::refused(Failure reason, const Profile &profile, Slot slot, CredentialRecord &record,
                                    const QDateTime &interruptedAt)
{
    if (reason.cause == QLatin1String("replayed") && interruptedAt.isValid()) {
        reason.message = tr("%1 lets this credential be used once only, and Lanyard itself used it on %2: that refresh "
                            "was interrupted before the new credential arrived. The whole session has been ended.")
                             .arg(QUrl(profile.issuer).host(),
                                  QLocale().toString(interruptedAt.toLocalTime(), QLocale::ShortFormat));
        reason.hint = tr("Sign in again: lanyard login '%1'").arg(profile.name);
    } else if (reason.cause == QLatin1String("replayed") && record.handedOutAt.isValid()) {
        reason.message = tr("%1 lets this credential be used once only. Lanyard gave it out on %2, for a test or a "
                            "program, and a portal that is shown it uses it up. The whole session has been ended.")
                             .arg(QUrl(profile.issuer).host(),
                                  QLocale().toString(record.handedOutAt.toLocalTime(), QLocale::ShortFormat));
    }
    if (record.rotates && reason.cause == QLatin1String("answer-lost"))
        reason.hint = tr("Try again. If %1 then says that the credential was used before, the new one was lost on its "
                         "way: sign in again.")
                          .arg(QUrl(profile.issuer).host());
    const auto isFinal = reason.kind == FailureKind::SessionEnded || reason.kind == FailureKind::UserDisabled;
    if (isFinal) {
        const auto lastUse = record.lastUsedAt.isValid() ? record.lastUsedAt : record.storedAt;
        const auto days = static_cast<int>(lastUse.daysTo(m_clock.now()));
        if (reason.cause == QLatin1String("session-ended") && lastUse.isValid() && days > 0)
            reason.message += QLatin1Char(' ') + tr("Lanyard last used it %n days ago.", nullptr, days);
        record.endedBecause = reason.message;
    }
    if (!leavesOpen(reason))
        record.refreshSentAt = interruptedAt; // this one did not use it
    if (isFinal || record.rotates)
        m_vault.updateRecord(profile, slot, record);
    return reason;
}

QCoro::Task<Outcome<AccessToken>> CredentialExchange::refresh(Profile profile, Slot slot)
{
    // Everything that may fail without harm comes before the one request that cannot be repeated under rotation.
    const auto ready = co_await prepare(profile, newest(profile, slot));
    if (!ready)
        co_return unexpected(ready.error());
    auto record = m_vault.record(profile, slot).value_or(CredentialRecord());

    const auto interruptedAt = record.refreshSentAt;
    if (record.rotates) { // should this program end before the answer is stored, the next one can tell why
        record.refreshSentAt = interruptedAt.isValid() ? interruptedAt : m_clock.now();
        if (const auto marked = m_vault.updateRecord(profile, slot, record); !marked)
            co_return unexpected(marked.error());
    }
    TokenClient tokens(m_http, ready->provider, ready->client);
    auto answer = co_await tokens.refresh(ready->credential.copy());
    if (!answer)
        co_return unexpected(refused(answer.error(), profile, slot, record, interruptedAt));
    // From here to the vault's write nothing waits: a process that ends now ends the credential.
    const auto now = m_clock.now();
    if (const auto same = samePerson(*answer, profile, record); !same)
        co_return unexpected(same.error());

    record.lastUsedAt = now;
    record.refreshSentAt = {};
    record.handedOutAt = {};
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

QCoro::Task<Outcome<void>> CredentialExchange::copy(Profile profile, Slot from, Slot to)
{
    auto credential = co_await newest(profile, from);
    if (!credential && credential.error().kind == FailureKind::SignInNeeded)
        co_return Outcome<void>();
    if (!credential)
        co_return unexpected(credential.error());
    const auto record = m_vault.record(profile, from).value_or(CredentialRecord());
    const auto stored = co_await m_vault.store(profile, to, std::move(*credential), record);
    if (stored)
        m_unsaved.erase(to);
    co_return stored;
}

bool CredentialExchange::isFinalRefusal(const Failure &ofRevoke)
{
    if (ofRevoke.kind == FailureKind::SignInNeeded)
        return true; // there is nothing left to revoke
    static const QStringList causes {QStringLiteral("other-client"),        QStringLiteral("no-issuer"),
                                     QStringLiteral("no-revocation"),       QStringLiteral("revocation-refused"),
                                     QStringLiteral("wrong-client-secret"), QStringLiteral("unknown-client")};
    return causes.contains(ofRevoke.cause);
}

QCoro::Task<Outcome<void>> CredentialExchange::endAtPortal(Profile profile, Slot slot)
{
    const auto token = co_await m_vault.loadToRevoke(profile, slot);
    if (!token)
        co_return unexpected(token.error());
    const auto portal = PortalCredentials::make(profile, m_http);
    if (!portal)
        co_return failure(FailureKind::Refused,
                          tr("%1 made it itself, and it lives there until it ends.").arg(profile.portal.host()),
                          tr("Delete it on the portal's page."), QStringLiteral("revocation-refused"));
    const auto id = PortalCredential::of(token->view()).id;
    const auto removed = co_await portal->remove(token->copy(), id, tr("Signed out."));
    if (removed || removed.error().cause == QLatin1String("gone-already"))
        co_return Outcome<void>();
    if (removed.error().kind == FailureKind::Refused)
        co_return failure(removed.error().kind, removed.error().message, removed.error().hint,
                          QStringLiteral("revocation-refused"));
    co_return removed;
}

QCoro::Task<Outcome<void>> CredentialExchange::revoke(Profile profile, Slot slot)
{
    const auto record = m_vault.record(profile, slot);
    if (record && !record->isImported) { // it ends where it was made, whatever the profile says by now
        profile.issuer = record->binding.issuer;
        profile.clientId = record->binding.clientId;
        if (profile.portalOrigin() != record->binding.portalOrigin)
            profile.portal = QUrl(record->binding.portalOrigin);
    }
    if (profile.kind == PortalKind::ProteinPaint)
        co_return failure(FailureKind::Misconfigured,
                          tr("It is a signing key, which nothing revokes: what it has signed holds until its own end."),
                          tr("Let the server's administrator set another key if it may be in other hands."),
                          QStringLiteral("no-revocation"));
    if (record && record->isImported && record->binding.clientId.isEmpty()) {
        const auto ended = co_await endAtPortal(profile, slot);
        co_return ended;
    }
    if (record && record->binding.clientId != profile.clientId)
        co_return failure(FailureKind::Misconfigured,
                          tr("It was made for the portal's own client “%1”, in whose name Lanyard cannot revoke it.")
                              .arg(record->binding.clientId),
                          tr("End it in your account page at the issuer, or ask the portal's administrator."),
                          QStringLiteral("other-client"));
    const auto saved = co_await saveUnsaved(profile, slot);
    if (!saved)
        co_return unexpected(saved.error());
    auto credential = co_await m_vault.loadToRevoke(profile, slot);
    if (!credential)
        co_return unexpected(credential.error());
    const auto revoked = co_await revokeToken(profile, std::move(*credential));
    co_return revoked;
}

QCoro::Task<Outcome<void>> CredentialExchange::revokeToken(Profile profile, SecretBuffer credential)
{
    const auto ready = co_await prepare(profile, atHand(std::move(credential)));
    if (!ready)
        co_return unexpected(ready.error());
    TokenClient tokens(m_http, ready->provider, ready->client);
    const auto revoked = co_await tokens.revoke(ready->credential.copy());
    co_return revoked;
}

} // namespace lanyard
