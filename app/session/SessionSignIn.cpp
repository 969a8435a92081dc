// How a session begins, and begins anew.
#include "Clock.h"
#include "ProfileTokens.h"
#include "ReplacedCredential.h"
#include "Session.h"
#include "Vault.h"

namespace lanyard {

bool Session::isSigningIn() const
{
    return m_signIn != nullptr;
}

void Session::cancelSignIn()
{
    if (m_signIn)
        m_signIn->cancel();
}

QCoro::Task<Outcome<void>> Session::signIn(SignInOptions options)
{
    if (makesTokens())
        co_return failure(FailureKind::Usage,
                          tr("“%1” is a ProteinPaint server, at which nobody signs in: Lanyard makes its tokens by a "
                             "signing key.")
                              .arg(m_profile.name),
                          tr("Add the key: lanyard key add '%1' FILE").arg(m_profile.name));
    if (m_signIn)
        co_return failure(FailureKind::Usage, tr("A sign-in to “%1” is waiting already.").arg(m_profile.name),
                          tr("Finish it in the browser, or cancel it."));
    if (m_profile.issuer.isEmpty() || m_profile.clientId.isEmpty())
        co_return unexpected(cannotSignIn(m_profile));
    m_signIn = std::make_unique<SignIn>(m_http, m_keys, m_ports.browser, m_ports.clock);
    auto begun = co_await openVault();
    if (begun)
        begun = co_await m_signOut.retry(m_profile); // what is overwritten could never be revoked
    if (!begun) {
        m_signIn.reset();
        co_return begun;
    }
    const auto client = co_await m_exchange.client(m_profile);
    if (!client) {
        m_signIn.reset();
        co_return unexpected(client.error());
    }
    if (const auto before = m_ports.vault.record(m_profile, exchangeSlot()); before && options.loginHint.isEmpty())
        options.loginHint = before->userName;
    auto grant = co_await m_signIn->run(m_profile.issuer, *client, m_profile.allowHttp, options);
    m_signIn.reset();
    if (!grant)
        co_return unexpected(grant.error());
    SignInProgress progress;
    progress.step = SignInStep::Storing;
    if (options.progress)
        options.progress(progress);
    const auto before = co_await storeGrant(std::move(*grant));
    progress.before = before.value_or(QString());
    if (options.progress && !progress.before.isEmpty())
        options.progress(progress);
    Q_EMIT changed();
    if (!before)
        co_return unexpected(before.error());
    co_return Outcome<void>();
}

QCoro::Task<Outcome<QString>> Session::storeGrant(Grant grant)
{
    if (grant.tokens.refreshToken.isEmpty())
        co_return failure(
            FailureKind::AccessDenied,
            tr("%1 signed you in but gave no credential that lasts.").arg(QUrl(m_profile.issuer).host()),
            tr("The scope offline_access must be among the profile's scopes, and allowed for you and this client."));
    const auto slot = exchangeSlot();
    const auto lock = co_await turnAt(slot);
    if (!lock)
        co_return unexpected(lock.error());

    CredentialRecord record;
    record.binding = Binding {m_profile.issuer, m_profile.clientId, m_profile.portalOrigin()};
    record.person = grant.identity.person();
    record.subject = grant.identity.subject();
    record.userName = grant.identity.preferredUsername();
    record.storedAt = grant.receivedAt;
    record.signedInAt = grant.receivedAt;
    record.lastUsedAt = grant.receivedAt;
    describeCredential(record, grant.tokens, grant.receivedAt);
    auto replaced = co_await ReplacedCredential::take(m_exchange, m_ports.vault, m_profile, slot);
    const auto stored = co_await m_ports.vault.store(m_profile, slot, grant.tokens.refreshToken.copy(), record);
    if (!stored)
        co_return unexpected(stored.error());
    m_exchange.forgetUnsaved(slot);
    const auto life = grant.tokens.expiresIn.count();
    m_accessToken = AccessToken {std::move(grant.tokens.accessToken), grant.receivedAt, grant.receivedAt.addSecs(life)};
    tellRoles();
    auto before = co_await replaced.end(m_exchange, m_ports.vault, m_profile, slot, record,
                                        std::move(grant.tokens.refreshToken));
    if (!before)
        m_accessToken.reset();
    co_return std::move(before);
}

} // namespace lanyard
