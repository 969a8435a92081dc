#pragma once

#include "Access.h"
#include "ClockSkewMeter.h"
#include "CredentialExchange.h"
#include "PortalToken.h"
#include "ProviderKeys.h"
#include "SessionTypes.h"
#include "SignOut.h"
#include "SlotLock.h"

#include <QObject>

#include <memory>

namespace lanyard {

class Browser;
class Clock;
class HttpClient;
class ProfileStore;
class Vault;

/// One profile's live credential. Access tokens live here, in memory only.
///
/// A refresh goes: lock the slot (a file beside the profile, so that the window and any number of command lines take
/// turns), read the credential again, refresh, put a rotated credential into the vault, and only then answer.
class Session final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        HttpClient &http;
        Vault &vault;
        ProfileStore &profiles;
        Browser &browser;
        const Clock &clock;
    };
    Session(Profile profile, const Ports &ports, QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const { return m_profile; }
    /// The same profile with other settings. What the old ones had brought is asked for anew.
    void setProfile(const Profile &profile);

    /// What is known, without asking anybody, of what the portal takes; else of Lanyard's own sign-in.
    std::optional<CredentialRecord> credential() const;
    QString vaultTitle() const;
    HttpClient &http() { return m_http; } ///< with the profile's authorities and proxy
    /// As the last answer of that host had it; nothing before the first one with a date.
    std::optional<ClockSkew> clockSkewTo(const QString &host) const { return m_http.skewTo(host); }
    /// Whether there is a credential of the profile's own client, which Lanyard can turn into access tokens.
    bool canExchange() const;

    /// Over a credential that still works: with its person's name filled in, and the old session is ended at the issuer
    /// once the new credential has proved itself.
    QCoro::Task<Outcome<void>> signIn(SignInOptions options);
    void cancelSignIn(); ///< the running `signIn` ends with `Cancelled`
    bool isSigningIn() const;

    /// An access token that is valid for at least `minValidity`; `fresh` asks the provider in any case.
    QCoro::Task<Outcome<AccessToken>> accessToken(std::chrono::seconds minValidity, bool fresh);
    /// Whether the provider is being asked for one: to end the process now would lose a credential that rotates.
    bool isRefreshing() const { return m_isRefreshing; }
    /// What the portal takes. `send` overrides the profile's choice for this once. A personal access token of openBIS
    /// cannot be refreshed: one that ends before `minValidity` is a failure, unless that is 0.
    QCoro::Task<Outcome<Bearer>> bearer(std::optional<BearerKind> send, std::chrono::seconds minValidity, bool fresh);
    /// What the issuer says of itself, asked for now; what comes after works with that too.
    QCoro::Task<Outcome<ProviderMetadata>> provider();
    /// The access token decoded and checked against the provider's keys.
    QCoro::Task<Outcome<TokenView>> decodedAccessToken();
    /// Any token against the provider's keys.
    QCoro::Task<TokenView> judge(Jws jws);

    /// Reads what a portal handed out: `token: …` lines, or the bare token. `BadAnswer` when it is no token (a failed
    /// download is JSON under the same name, a login page is HTML).
    Outcome<TokenFile> inspect(QByteArrayView content) const;
    /// Stores it for this profile, when issuer and portal fit.
    QCoro::Task<Outcome<void>> import(TokenFile file);

    /// Calls the portal: once without a bearer, once with it, and for each study that is asked for.
    /// `CheckFailed` with cause `rotation-on` when that would use up the only credential and `maySpend` is false.
    QCoro::Task<Outcome<AccessReport>> test(AccessQuestion question);

    /// One request at the portal, with what the portal takes. `Misconfigured` when the address is not the portal's;
    /// `CheckFailed` with cause `rotation-on` as for `test`.
    QCoro::Task<Outcome<HttpAnswer>> call(QUrl address, bool maySpend);

    /// Revokes at the provider, deletes, and reads back. When the provider cannot be reached the credential is kept to
    /// be revoked and serves for nothing else: see `SignOut`. `forget` deletes all the same.
    QCoro::Task<Outcome<SignOutReport>> signOut(bool forget);
    /// Ends all that the person has of the portal's own client, this profile's token among them, in the name of
    /// Lanyard's own sign-in; the rest stays signed in. `Usage` where the profile holds no such token.
    QCoro::Task<Outcome<void>> withdrawConsent();
    /// Tries again for what an earlier sign-out left; a sign-in and an import do so by themselves.
    QCoro::Task<Outcome<void>> revokePending();
    /// Since when a credential waits to be revoked; not valid: none does.
    QDateTime waitsToBeRevokedSince() const;
    /// Keeps the key that a ProteinPaint profile signs its tokens with, in the place of what was there.
    QCoro::Task<Outcome<void>> storeSigningKey(Signer key);
    /// `SignInNeeded`, cause `no-key`, when there is none.
    QCoro::Task<Outcome<Signer>> signingKey();
    /// Deletes it, and reads back. Nothing revokes what it has signed.
    QCoro::Task<Outcome<void>> removeSigningKey();
    /// A token of the profile's template, signed now.
    QCoro::Task<Outcome<AccessToken>> portalToken(std::chrono::seconds lifetime);
    /// Keeps the secret of a confidential client.
    QCoro::Task<Outcome<void>> storeClientSecret(SecretBuffer secret);
    QCoro::Task<Outcome<void>> unlockVault();

Q_SIGNALS:
    void changed(); ///< the credential or what is known of it
    void rolesSeen(const lanyard::RolesSeen &seen); ///< in each access token that comes, where it can be read

private:
    Slot exchangeSlot() const; ///< where a sign-in of the profile's own client goes
    QCoro::Task<Outcome<SlotLock>> turnAt(Slot slot); ///< waits for it
    /// Asks for the encrypted file's passphrase before something begins whose result cannot be had twice.
    QCoro::Task<Outcome<void>> openVault();
    QString seenThrough() const; ///< the client of the access token, where the portal's credential is another's
    bool isGoodFor(std::chrono::seconds minValidity) const;
    bool makesTokens() const { return m_profile.kind == PortalKind::ProteinPaint; } ///< itself, by a signing key
    Outcome<void> maySpendCredential(bool agreed) const; ///< under rotation a call uses the offline token up
    /// What became of the credential before it, a sentence; empty: there was none.
    QCoro::Task<Outcome<QString>> storeGrant(Grant grant);
    QCoro::Task<Outcome<QStringList>> rolesInToken();
    void tellRoles();

    Profile m_profile;
    Ports m_ports;
    ClockSkewMeter m_http;
    ProviderKeys m_keys;
    CredentialExchange m_exchange;
    SignOut m_signOut;
    std::optional<AccessToken> m_accessToken;
    bool m_isRefreshing = false;
    std::unique_ptr<SignIn> m_signIn;
};

} // namespace lanyard
