#pragma once

#include "Claims.h"
#include "TokenClient.h"

#include <functional>
#include <memory>

namespace lanyard {

class Browser;
class CallbackReceiver;
class Clock;
class ProviderKeys;

enum class SignInStep
{
    AskedProvider, ///< its metadata came
    OpenedBrowser, ///< or could not: see `SignInProgress::browserFailure`
    Waiting, ///< for the person, in the browser
    Checking, ///< who answered, and the signature
    Storing, ///< in the vault
};

struct SignInProgress
{
    SignInStep step = SignInStep::AskedProvider;
    QUrl address = {}; ///< of the provider's page, from `OpenedBrowser` on
    QString browserFailure = {}; ///< why no browser could be started; empty when one was
    QString clockWarning = {}; ///< a sentence, when this computer's clock is too far from the provider's
};

struct SignInOptions
{
    bool openBrowser = true;
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

/// One sign-in by the authorization-code flow in the system's browser (RFC 8252), from metadata to confirmed identity.
class SignIn
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignIn)
public:
    SignIn(HttpClient &http, ProviderKeys &keys, Browser &browser, const Clock &clock);
    ~SignIn();

    /// `client` must outlive the call.
    QCoro::Task<Outcome<Grant>> run(QString issuer, const ClientSettings &client, bool allowHttp,
                                    SignInOptions options);
    void cancel();

private:
    Outcome<void> notCancelled() const;

    HttpClient &m_http;
    ProviderKeys &m_keys;
    Browser &m_browser;
    const Clock &m_clock;
    std::unique_ptr<CallbackReceiver> m_receiver;
    bool m_isCancelled = false;
};

} // namespace lanyard
