#include "ReplacedCredential.h"

#include "Jws.h"
#include "Vault.h"

namespace lanyard {

namespace {

/// Keycloak's `sid`. A sign-in over a session of the browser goes on with that session, and revoking one of its tokens
/// revokes them all.
QString sessionOf(QByteArrayView token)
{
    const auto jws = Jws::parse(token);
    return jws ? jws->claims().value_or(QJsonObject()).value(QLatin1String("sid")).toString() : QString();
}

} // namespace

QCoro::Task<ReplacedCredential> ReplacedCredential::take(CredentialExchange &exchange, Vault &vault, Profile profile,
                                                         Slot slot)
{
    ReplacedCredential replaced;
    const auto record = vault.record(profile, slot);
    if (record && record->endedBecause.isEmpty() && !record->isToBeRevoked()) {
        auto secret = co_await exchange.newest(profile, slot);
        if (secret) {
            replaced.m_secret = std::move(*secret);
            replaced.m_record = *record;
        }
    }
    co_return std::move(replaced);
}

QString ReplacedCredential::keptBecause(const QString &host, const CredentialRecord &made, QByteArrayView token) const
{
    if (m_record.isImported)
        return tr("The token before it came as a file, which may be in use elsewhere: it was not revoked.");
    if (m_record.subject != made.subject)
        return tr("The credential before it is of %1, and was not revoked at %2: nobody but that person can say that "
                  "it "
                  "is no longer needed.")
            .arg(m_record.person, host);
    const auto before = sessionOf(m_secret.view());
    const auto now = sessionOf(token);
    if (before.isEmpty() || now.isEmpty())
        return tr("The credential before it was not revoked: %1 does not say whether that would end the new one too.")
            .arg(host);
    if (before == now)
        return tr("It goes on with your session at %1, so that there was nothing to revoke.").arg(host);
    return {};
}

QCoro::Task<Outcome<QString>> ReplacedCredential::end(CredentialExchange &exchange, Vault &vault, Profile profile,
                                                      Slot slot, CredentialRecord made, SecretBuffer token)
{
    if (m_secret.isEmpty())
        co_return QString();
    const auto host = QUrl(profile.issuer).host();
    if (auto kept = keptBecause(host, made, token.view()); !kept.isEmpty())
        co_return kept;

    const auto tried = co_await exchange.refresh(profile, slot);
    const auto isDead = !tried
        && (tried.error().kind == FailureKind::SessionEnded || tried.error().kind == FailureKind::UserDisabled);
    if (isDead) {
        const auto back = co_await vault.store(profile, slot, m_secret.copy(), m_record);
        if (back)
            co_return failure(tried.error().kind,
                              tr("%1 gave a new credential but does not take it: %2 The one before it was put back.")
                                  .arg(host, tried.error().message),
                              tried.error().hint, tried.error().cause);
    }
    if (!tried)
        co_return tr("The credential before it was not revoked, because the new one could not be tried: %1")
            .arg(tried.error().message);
    const auto revoked = co_await exchange.revokeToken(profile, m_secret.copy());
    co_return revoked ? tr("The credential before it was revoked at %1.").arg(host)
                      : tr("The credential before it still lives at %1, and could not be revoked: %2")
                            .arg(host, revoked.error().message);
}

} // namespace lanyard
