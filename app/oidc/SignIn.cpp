#include "SignIn.h"

#include "Browser.h"
#include "CallbackReceiver.h"
#include "Clock.h"
#include "ClockSkewMeter.h"
#include "IdToken.h"
#include "TokenInspection.h"

namespace lanyard {

SignIn::SignIn(ClockSkewMeter &http, ProviderKeys &keys, Browser &browser, const Clock &clock)
    : m_http(http), m_keys(keys), m_browser(browser), m_clock(clock)
{ }

SignIn::~SignIn() = default;

void SignIn::cancel()
{
    auto *receiver = m_receiver.get(); // asked first: when the wait for a code ends, this object goes
    m_cancellation.cancel();
    if (receiver)
        receiver->cancel();
}

Outcome<void> SignIn::notCancelled() const
{
    return m_cancellation.isCancelled() ? DeviceAuthorization::cancelled() : Outcome<void>();
}

void SignIn::tell(SignInStep step)
{
    m_progress.step = step;
    if (m_options.progress)
        m_options.progress(m_progress);
}

QCoro::Task<Outcome<Grant>> SignIn::run(QString issuer, const ClientSettings &client, bool allowHttp,
                                        SignInOptions options)
{
    m_options = std::move(options);
    const auto provider = co_await ProviderMetadata::fetch(m_http, issuer, allowHttp);
    if (!provider)
        co_return unexpected(provider.error());
    if (const auto going = notCancelled(); !going)
        co_return unexpected(going.error());
    const auto host = ProviderMetadata::locationFor(issuer).host();
    if (const auto skew = m_http.skewTo(host); skew && skew->exceeds(std::chrono::seconds(clockLeewaySeconds)))
        m_progress.clockWarning = tr("Careful: %1.").arg(skew->inWords());
    tell(SignInStep::AskedProvider);

    auto way = m_options.useDevice ? byDevice(*provider, client, allowHttp) : byBrowser(*provider, client);
    auto redeemed = co_await way;
    if (!redeemed)
        co_return unexpected(redeemed.error());
    const auto receivedAt = m_clock.now();
    auto &tokens = redeemed->tokens;
    auto identity
        = co_await IdToken::confirm(m_keys, *provider, client.clientId, redeemed->nonce, tokens.idToken.copy(),
                                    tokens.accessToken.copy(), receivedAt, m_http.skewTo(host));
    if (!identity)
        co_return unexpected(identity.error());
    if (const auto going = notCancelled(); !going)
        co_return unexpected(going.error());
    co_return Grant {std::move(tokens), std::move(*identity), receivedAt};
}

QCoro::Task<Outcome<SignIn::Redeemed>> SignIn::byBrowser(const ProviderMetadata &provider, const ClientSettings &client)
{
    auto receiver = CallbackReceiver::listen(client.redirectPorts); // RFC 8252 section 7.3
    if (!receiver)
        co_return unexpected(receiver.error());
    m_receiver = std::move(*receiver);
    auto request = AuthorizationRequest::make(provider, client, *m_receiver, m_options.loginHint);
    TokenClient tokenClient(m_http, provider, client);
    if (provider.requiresPushedAuthorizationRequests || client.pushesAuthorization) {
        auto pushed = co_await tokenClient.push(request);
        if (!pushed)
            co_return unexpected(pushed.error());
        if (const auto going = notCancelled(); !going)
            co_return unexpected(going.error());
        request.url = std::move(*pushed);
    }

    m_progress.address = request.url;
    if (m_options.openBrowser) {
        const auto opened = m_browser.open(request.url);
        m_progress.browserFailure
            = opened ? QString() : opened.error().message; // the address is shown, and the wait goes on
    }
    tell(SignInStep::OpenedBrowser);
    tell(SignInStep::Waiting);
    const auto response = co_await m_receiver->responseTo(request, m_options.timeout);
    m_receiver.reset();
    if (!response)
        co_return unexpected(response.error());

    tell(SignInStep::Checking);
    auto tokens = co_await tokenClient.redeem(*response, request);
    if (!tokens)
        co_return unexpected(tokens.error());
    co_return Redeemed {std::move(*tokens), request.nonce};
}

QCoro::Task<Outcome<SignIn::Redeemed>> SignIn::byDevice(const ProviderMetadata &provider, const ClientSettings &client,
                                                        bool allowHttp)
{
    TokenClient tokenClient(m_http, provider, client);
    DeviceAuthorization device(tokenClient, provider, m_clock, m_cancellation);
    auto code = co_await device.begin(allowHttp, m_options.timeout);
    if (!code)
        co_return unexpected(code.error());
    m_progress.code = std::move(*code);
    m_progress.address = m_progress.code.bestAddress();
    tell(SignInStep::GotCode);
    tell(SignInStep::Waiting);
    auto tokens = co_await device.tokens();
    if (!tokens)
        co_return unexpected(tokens.error());
    tell(SignInStep::Checking);
    co_return Redeemed {std::move(*tokens), {}};
}

} // namespace lanyard
