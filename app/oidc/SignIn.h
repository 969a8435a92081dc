#pragma once

#include "Cancellation.h"
#include "Claims.h"
#include "DeviceAuthorization.h"

#include <functional>
#include <memory>

namespace lanyard {

class Browser;
class CallbackReceiver;
class Clock;
class ClockSkewMeter;
class ProviderKeys;

enum class SignInStep
{
    AskedProvider, ///< its metadata came
    OpenedBrowser, ///< or could not: see `SignInProgress::browserFailure`
    GotCode, ///< in its place when signing in with a code: see `SignInProgress::code`
    Waiting, ///< for the person, in a browser
    Checking, ///< who answered, and the signature
    Storing, ///< in the vault
};

struct SignInProgress
{
    SignInStep step = SignInStep::AskedProvider;
    QUrl address = {}; ///< of the provider's page, from `OpenedBrowser` on
    QString browserFailure = {}; ///< why no browser could be started; empty when one was
    UserCode code = {}; ///< from `GotCode` on
    QString clockWarning = {}; ///< a sentence, when this computer's clock is too far from the provider's
    QString before = {}; ///< what became of the credential that stood here before, a sentence, once that is known
};

struct SignInOptions
{
    bool useDevice = false; ///< with a code that the person enters in any browser, on any device (RFC 8628)
    bool openBrowser = true;
    QString loginHint = {}; ///< the user name that the provider's page begins with; in a browser of this computer only
    std::chrono::seconds timeout {300};
    std::function<void(const SignInProgress &)> progress = {};
};

/// What a finished sign-in leaves: tokens, and who they belong to.
struct Grant
{
    TokenAnswer tokens;
    Claims identity;
    QDateTime receivedAt;
};

/// One sign-in, from metadata to confirmed identity: by the authorization-code flow in the system's browser (RFC 8252),
/// or with a code on any device (RFC 8628).
class SignIn
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignIn)
public:
    SignIn(ClockSkewMeter &http, ProviderKeys &keys, Browser &browser, const Clock &clock);
    ~SignIn();

    /// `client` must outlive the call.
    QCoro::Task<Outcome<Grant>> run(QString issuer, const ClientSettings &client, bool allowHttp,
                                    SignInOptions options);
    void cancel();

private:
    struct Redeemed
    {
        TokenAnswer tokens;
        QString nonce; ///< empty: the way has none
    };
    QCoro::Task<Outcome<Redeemed>> byBrowser(const ProviderMetadata &provider, const ClientSettings &client);
    QCoro::Task<Outcome<Redeemed>> byDevice(const ProviderMetadata &provider, const ClientSettings &client,
                                            bool allowHttp);
    void tell(SignInStep step);
    Outcome<void> notCancelled() const;

    ClockSkewMeter &m_http;
    ProviderKeys &m_keys;
    Browser &m_browser;
    const Clock &m_clock;
    std::unique_ptr<CallbackReceiver> m_receiver;
    Cancellation m_cancellation;
    SignInOptions m_options;
    SignInProgress m_progress;
};

} // namespace lanyard
