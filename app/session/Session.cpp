#include "Session.h"

#include "AccessTest.h"
#include "Browser.h"
#include "Clock.h"
#include "ProfileStore.h"
#include "ProfileTokens.h"
#include "RolePath.h"
#include "Vault.h"

namespace lanyard {

Session::Session(Profile profile, const Ports &ports, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_ports(ports), m_http(ports.http, ports.clock),
      m_keys(m_http, ports.clock), m_exchange(m_http, ports.vault, ports.clock),
      m_signOut(m_exchange, ports.vault, ports.profiles, ports.clock)
{ }

Session::~Session() = default;

void Session::setProfile(const Profile &profile)
{
    if (profile.issuer != m_profile.issuer || profile.clientId != m_profile.clientId
        || profile.scopes != m_profile.scopes || profile.portalOrigin() != m_profile.portalOrigin())
        m_accessToken.reset();
    m_profile = profile;
}

std::optional<CredentialRecord> Session::credential() const
{
    const auto portal = m_ports.vault.record(m_profile, Slot::Portal);
    return portal ? portal : m_ports.vault.record(m_profile, Slot::Identity);
}

QString Session::vaultTitle() const
{
    return m_ports.vault.title(m_profile);
}

bool Session::canExchange() const
{
    return !m_profile.issuer.isEmpty() && m_ports.vault.record(m_profile, exchangeSlot()).has_value();
}

Slot Session::exchangeSlot() const
{
    const auto portal = m_ports.vault.record(m_profile, Slot::Portal);
    if (!portal && m_ports.vault.record(m_profile, Slot::Identity))
        return Slot::Identity; // the portal's own token is gone, and the sign-in beside it lives
    return portal && portal->binding.clientId != m_profile.clientId ? Slot::Identity : Slot::Portal;
}

QString Session::seenThrough() const
{
    const auto isApart = exchangeSlot() == Slot::Identity && m_ports.vault.record(m_profile, Slot::Identity);
    return isApart ? m_profile.clientId : QString();
}

QCoro::Task<Outcome<SlotLock>> Session::turnAt(Slot slot)
{
    auto lock = co_await SlotLock::acquire(m_ports.profiles.lockFile(m_profile, nameOf(slot)));
    if (lock) { // another process may have moved the credentials to the other vault meanwhile
        if (const auto now = m_ports.profiles.byId(m_profile.id))
            m_profile.vault = now->vault;
    }
    co_return std::move(lock);
}

bool Session::isGoodFor(std::chrono::seconds minValidity) const
{
    // Another process may have signed out, or signed somebody else in.
    const auto record = m_ports.vault.record(m_profile, exchangeSlot());
    return m_accessToken && record && !record->isToBeRevoked() && record->storedAt <= m_accessToken->issuedAt
        && m_ports.clock.now().addSecs(minValidity.count()) < m_accessToken->expiresAt;
}

QCoro::Task<Outcome<AccessToken>> Session::accessToken(std::chrono::seconds minValidity, bool fresh)
{
    if (makesTokens()) {
        auto made = co_await portalToken(std::chrono::seconds(m_profile.proteinPaint.lifetime));
        co_return std::move(made);
    }
    if (!fresh && isGoodFor(minValidity))
        co_return m_accessToken->copy();
    const auto slot = exchangeSlot();
    if (slot == Slot::Identity && !m_ports.vault.record(m_profile, slot))
        co_return failure(
            FailureKind::SignInNeeded,
            tr("“%1” holds a token that its portal handed out, and that holds no roles itself. To see "
               "them, Lanyard needs a sign-in of its own beside it.")
                .arg(m_profile.name),
            m_profile.issuer.isEmpty()
                ? tr("Add the profile with --issuer and --client-id of a client that Lanyard may use.")
                : tr("Sign in: lanyard login '%1', which leaves the portal's token as it is.").arg(m_profile.name),
            QStringLiteral("no-identity"));
    const auto lock = co_await turnAt(slot);
    if (!lock)
        co_return unexpected(lock.error());
    if (!fresh && isGoodFor(minValidity)) // somebody in this process refreshed while we waited
        co_return m_accessToken->copy();
    m_isRefreshing = true;
    auto refreshed = co_await m_exchange.refresh(m_profile, slot);
    m_isRefreshing = false;
    if (refreshed) {
        m_accessToken = refreshed->copy();
        tellRoles();
    }
    Q_EMIT changed();
    co_return std::move(refreshed);
}

void Session::tellRoles()
{
    const auto jws = Jws::parse(m_accessToken->token.view());
    const auto claims = jws ? jws->claims() : std::nullopt;
    if (!claims || m_profile.rolePath.isEmpty())
        return;
    const auto record = m_ports.vault.record(m_profile, exchangeSlot());
    Q_EMIT rolesSeen({m_profile, record ? record->subject : QString(), RolePath(m_profile.rolePath).read(*claims).roles,
                      m_accessToken->issuedAt});
}

QCoro::Task<Outcome<Bearer>> Session::bearer(std::optional<BearerKind> send, std::chrono::seconds minValidity,
                                             bool fresh)
{
    // A signing key is no bearer, whatever is asked for.
    const auto kind = makesTokens() ? BearerKind::AccessToken : send.value_or(m_profile.bearerKind());
    Bearer bearer {SecretBuffer(), kind, m_profile.headerName.toLatin1(), m_profile.headerPrefix.toUtf8()};
    if (kind == BearerKind::AccessToken) {
        auto token = co_await accessToken(minValidity, fresh);
        if (!token)
            co_return unexpected(token.error());
        bearer.token = std::move(token->token);
    } else {
        const auto known = m_ports.vault.record(m_profile, Slot::Portal);
        if (const auto lasts = mustLast(m_profile, known, m_ports.clock.now(), minValidity); !lasts)
            co_return unexpected(lasts.error());
        const auto lock = co_await turnAt(Slot::Portal); // not in the middle of a rotation
        if (!lock)
            co_return unexpected(lock.error());
        auto credential = co_await m_ports.vault.load(m_profile, Slot::Portal);
        if (!credential)
            co_return unexpected(credential.error());
        bearer.token = std::move(*credential);
        if (auto record = m_ports.vault.record(m_profile, Slot::Portal); record && record->rotates) {
            record->handedOutAt = m_ports.clock.now(); // whoever is given it may use it up
            m_ports.vault.updateRecord(m_profile, Slot::Portal, *record);
        }
    }
    co_return std::move(bearer);
}

Outcome<TokenFile> Session::inspect(QByteArrayView content) const
{
    if (makesTokens())
        return failure(FailureKind::Usage,
                       tr("“%1” is a ProteinPaint server, which hands out no token files.").arg(m_profile.name),
                       tr("Look at a token with lanyard lint, or add the signing key: lanyard key add '%1' FILE")
                           .arg(m_profile.name));
    return readTokenFileFor(m_profile, content);
}

QCoro::Task<Outcome<void>> Session::import(TokenFile file)
{
    auto begun = co_await openVault();
    if (begun)
        begun = co_await m_signOut.retry(m_profile); // what is overwritten could never be revoked
    if (!begun)
        co_return begun;
    auto described = co_await describedByOpenBis(m_profile, std::move(file), m_ports.http);
    if (!described)
        co_return unexpected(described.error());
    file = std::move(*described);
    const auto lock = co_await turnAt(Slot::Portal);
    if (!lock)
        co_return unexpected(lock.error());
    // What Lanyard's own sign-in brought stays good: from now on it tells the roles, and the file opens the portal.
    const auto held = m_ports.vault.record(m_profile, Slot::Portal);
    if (held && !held->isImported && held->binding.clientId != file.clientId) {
        const auto aside = co_await turnAt(Slot::Identity);
        if (!aside)
            co_return unexpected(aside.error());
        const auto kept = co_await m_exchange.copy(m_profile, Slot::Portal, Slot::Identity);
        if (!kept)
            co_return kept;
    }
    CredentialRecord record;
    record.person = file.person;
    record.binding = Binding {file.issuer, file.clientId, m_profile.portalOrigin()};
    record.subject = file.subject;
    record.storedAt = m_ports.clock.now();
    record.signedInAt = file.issuedAt;
    record.statedEnd = file.expiresAt;
    record.statedEndText = file.expiryText;
    record.portalWarnsBefore = file.portalWarnsBefore;
    record.isOffline = file.isOffline;
    record.isImported = true;
    record.rotates = file.rotates;
    const auto stored = co_await m_ports.vault.store(m_profile, Slot::Portal, std::move(file.token), record);
    if (stored)
        m_exchange.forgetUnsaved(Slot::Portal);
    m_accessToken.reset();
    Q_EMIT changed();
    co_return stored;
}

QCoro::Task<Outcome<QStringList>> Session::rolesInToken()
{
    const auto view = co_await decodedAccessToken();
    if (!view)
        co_return unexpected(view.error());
    co_return RolePath(m_profile.rolePath).read(view->jws.claims().value_or(QJsonObject())).roles;
}

Outcome<void> Session::maySpendCredential(bool agreed) const
{
    const auto known = m_ports.vault.record(m_profile, Slot::Portal);
    if (agreed || m_profile.bearerKind() != BearerKind::OfflineToken || !known || !known->rotates)
        return {};
    return failure(FailureKind::CheckFailed,
                   tr("This realm lets a credential be used only once. A test would use it up."),
                   tr("Test with --spend if you can sign in again, or ask the provider's administrator to switch "
                      "rotation off for this portal."),
                   QStringLiteral("rotation-on"));
}

QCoro::Task<Outcome<HttpAnswer>> Session::call(QUrl address, bool maySpend)
{
    auto asked = m_profile;
    asked.portal = address;
    if (asked.portalOrigin() != m_profile.portalOrigin())
        co_return failure(
            FailureKind::Misconfigured,
            tr("%1 is not the portal of “%2”, so its token is not sent there.").arg(address.host(), m_profile.name),
            tr("Ask for an address of the portal."));
    if (const auto agreed = maySpendCredential(maySpend); !agreed)
        co_return unexpected(agreed.error());
    const auto bearer = co_await this->bearer(std::nullopt, std::chrono::seconds(30), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    HttpRequest request;
    request.url = address;
    request.addHeader("Accept", "application/json");
    request.addHeader(bearer->headerName, bearer->headerValue().toByteArray());
    auto answer = co_await m_http.send(std::move(request));
    co_return std::move(answer);
}

QCoro::Task<Outcome<AccessReport>> Session::test(AccessQuestion question)
{
    const auto spends = m_profile.bearerKind() == BearerKind::OfflineToken;
    if (const auto agreed = maySpendCredential(question.maySpend); !agreed)
        co_return unexpected(agreed.error());
    // Where Lanyard can exchange the credential, the roles in the access token say what is promised. Another client's
    // credential cannot be exchanged; then nothing is promised and nothing is denied.
    if (!question.roles && canExchange()) {
        const auto roles = co_await rolesInToken();
        if (roles)
            question.roles = *roles;
    }
    const auto promisedThrough = question.roles ? seenThrough() : QString();
    // What has ended by its own word is shown to the portal all the same: it knows, and clocks differ.
    const auto lasts = std::chrono::seconds(spends && m_profile.kind != PortalKind::OpenBis ? 0 : 30);
    const auto bearer = co_await this->bearer(std::nullopt, lasts, false);
    if (!bearer)
        co_return unexpected(bearer.error());
    const auto portal = Portal::make(m_profile, m_http);
    auto report = co_await AccessTest::run(*portal, bearer->headerValue(), question);
    if (report)
        report->seenThrough = promisedThrough;
    if (report && report->isAccepted && spends) {
        if (auto record = m_ports.vault.record(m_profile, Slot::Portal)) {
            record->lastUsedAt = m_ports.clock.now(); // the portal exchanged it, which restarts its idle time
            m_ports.vault.updateRecord(m_profile, Slot::Portal, *record);
            Q_EMIT changed();
        }
    }
    co_return std::move(report);
}

QCoro::Task<Outcome<SignOutReport>> Session::signOut(bool forget)
{
    auto report = co_await m_signOut.run(m_profile, forget);
    if (report || report.error().cause == QLatin1String("to-be-revoked"))
        m_accessToken.reset();
    Q_EMIT changed();
    co_return std::move(report);
}

QCoro::Task<Outcome<void>> Session::withdrawConsent()
{
    const auto portal = m_ports.vault.record(m_profile, Slot::Portal);
    if (!portal || portal->binding.clientId.isEmpty() || exchangeSlot() != Slot::Identity)
        co_return failure(FailureKind::Usage,
                          tr("“%1” holds no token of a portal's own client, for which a consent could be withdrawn.")
                              .arg(m_profile.name),
                          tr("Sign out without it: lanyard logout '%1'").arg(m_profile.name));
    auto token = co_await accessToken(std::chrono::seconds(30), false);
    if (!token)
        co_return unexpected(token.error());
    const auto done = co_await m_signOut.withdrawConsent(m_http, m_profile, std::move(token->token));
    Q_EMIT changed();
    co_return done;
}

QCoro::Task<Outcome<void>> Session::openVault()
{
    if (m_profile.vault != VaultKind::File) // a keychain asks by itself, in its own window
        co_return Outcome<void>();
    const auto unlocked = co_await m_ports.vault.unlock(m_profile);
    co_return unlocked;
}

QCoro::Task<Outcome<void>> Session::revokePending()
{
    const auto revoked = co_await m_signOut.retry(m_profile);
    Q_EMIT changed();
    co_return revoked;
}

QDateTime Session::waitsToBeRevokedSince() const
{
    return SignOut::waitsSince(m_ports.vault, m_profile);
}

QCoro::Task<Outcome<void>> Session::storeClientSecret(SecretBuffer secret)
{
    const auto open = co_await openVault();
    if (!open)
        co_return open;
    CredentialRecord record;
    record.binding = Binding {m_profile.issuer, m_profile.clientId, m_profile.portalOrigin()};
    record.storedAt = m_ports.clock.now();
    const auto stored = co_await m_ports.vault.store(m_profile, Slot::ClientSecret, std::move(secret), record);
    co_return stored;
}

QCoro::Task<Outcome<void>> Session::unlockVault()
{
    const auto unlocked = co_await m_ports.vault.unlock(m_profile);
    Q_EMIT changed();
    co_return unlocked;
}

} // namespace lanyard
