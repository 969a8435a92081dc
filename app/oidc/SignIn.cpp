#include "SignIn.h"

#include "Browser.h"
#include "CallbackReceiver.h"
#include "Clock.h"
#include "ClockSkewMeter.h"
#include "IdToken.h"
#include "TokenInspection.h"

namespace lanyard {

SignIn::SignIn(HttpClient &http, ProviderKeys &keys, Browser &browser, const Clock &clock)
    : m_http(http), m_keys(keys), m_browser(browser), m_clock(clock)
{ }

SignIn::~SignIn() = default;

void SignIn::cancel()
{
    m_isCancelled = true;
    if (m_receiver)
        m_receiver->cancel();
}

Outcome<void> SignIn::notCancelled() const
{
    if (m_isCancelled)
        return failure(FailureKind::Cancelled, tr("The sign-in was cancelled. Nothing was changed."),
                       tr("Sign in again when you like."));
    return {};
}

QCoro::Task<Outcome<Grant>> SignIn::run(QString issuer, const ClientSettings &client, bool allowHttp,
                                        SignInOptions options)
{
    SignInProgress progress;
    const auto tell = [&](SignInStep step) {
        progress.step = step;
        if (options.progress)
            options.progress(progress);
    };

    ClockSkewMeter http(m_http, m_clock);
    const auto provider = co_await ProviderMetadata::fetch(http, issuer, allowHttp);
    if (!provider)
        co_return unexpected(provider.error());
    if (const auto going = notCancelled(); !going)
        co_return unexpected(going.error());
    const auto host = ProviderMetadata::locationFor(issuer).host();
    if (const auto skew = http.skewTo(host); skew && skew->exceeds(std::chrono::seconds(clockLeewaySeconds)))
        progress.clockWarning = tr("Careful: %1.").arg(skew->inWords());
    tell(SignInStep::AskedProvider);

    auto receiver = CallbackReceiver::listen(client.redirectPorts); // RFC 8252 section 7.3
    if (!receiver)
        co_return unexpected(receiver.error());
    m_receiver = std::move(*receiver);
    const auto request = AuthorizationRequest::make(*provider, client, *m_receiver);

    progress.address = request.url;
    if (options.openBrowser) {
        const auto opened = m_browser.open(request.url);
        progress.browserFailure
            = opened ? QString() : opened.error().message; // the address is shown, and the wait goes on
    }
    tell(SignInStep::OpenedBrowser);
    tell(SignInStep::Waiting);
    const auto response = co_await m_receiver->responseTo(request, options.timeout);
    m_receiver.reset();
    if (!response)
        co_return unexpected(response.error());

    tell(SignInStep::Checking);
    TokenClient tokenClient(http, *provider, client);
    auto tokens = co_await tokenClient.redeem(*response, request);
    if (!tokens)
        co_return unexpected(tokens.error());
    const auto receivedAt = m_clock.now();
    auto identity = co_await IdToken::confirm(m_keys, *provider, client.clientId, request.nonce, tokens->idToken.copy(),
                                              tokens->accessToken.copy(), receivedAt, http.skewTo(host));
    if (!identity)
        co_return unexpected(identity.error());
    if (const auto going = notCancelled(); !going)
        co_return unexpected(going.error());
    co_return Grant {std::move(*tokens), std::move(*identity), receivedAt};
}

} // namespace lanyard
