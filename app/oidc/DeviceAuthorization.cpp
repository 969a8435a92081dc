#include "DeviceAuthorization.h"

#include "Cancellation.h"
#include "Clock.h"
#include "TokenFailure.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard {

DeviceAuthorization::DeviceAuthorization(TokenClient &client, const ProviderMetadata &provider, const Clock &clock,
                                         Cancellation &cancellation)
    : m_client(client), m_provider(provider), m_clock(clock), m_cancellation(cancellation), m_interval(5s)
{ }

unexpected<Failure> DeviceAuthorization::cancelled()
{
    return failure(FailureKind::Cancelled, tr("The sign-in was cancelled. Nothing was changed."),
                   tr("Sign in again when you like."));
}

QCoro::Task<Outcome<UserCode>> DeviceAuthorization::begin(bool allowHttp, std::chrono::seconds patience)
{
    const auto host = QUrl(m_provider.issuer).host();
    if (m_provider.deviceAuthorizationEndpoint.isEmpty())
        co_return failure(FailureKind::Misconfigured, tr("%1 offers no sign-in with a code.").arg(host),
                          tr("Sign in with the browser on this computer."), QStringLiteral("no-device-grant"));
    m_codeVerifier = randomUrlSafe();
    const auto answer = co_await m_cancellation.unlessCancelled(m_client.requestDeviceCode(m_codeVerifier));
    if (!answer)
        co_return cancelled();
    if (!*answer)
        co_return unexpected(answer->error());
    const auto &object = **answer;
    const auto safe = [&](const char *key) {
        const QUrl address(object.value(QLatin1String(key)).toString(), QUrl::StrictMode);
        return ProviderMetadata::isSafe(address, QUrl(m_provider.issuer), allowHttp) ? address : QUrl();
    };

    UserCode shown;
    shown.code = object.value(QLatin1String("user_code")).toString();
    shown.address = safe("verification_uri");
    shown.completeAddress = safe("verification_uri_complete");
    if (shown.address.isEmpty())
        co_return failure(FailureKind::BadAnswer,
                          tr("%1 names no safe address at which you could enter the code.").arg(host),
                          tr("Sign in with the browser on this computer, and tell the provider's administrator."));
    m_deviceCode = object.value(QLatin1String("device_code")).toString().toUtf8();
    // Five seconds where the provider names no interval (section 3.2).
    m_interval = std::chrono::seconds(
        std::clamp<qint64>(object.value(QLatin1String("interval")).toInteger(5), 1, patience.count()));
    const auto life = object.value(QLatin1String("expires_in")).toInteger();
    m_endsAt = m_clock.now().addSecs(std::min<qint64>(life, patience.count()));
    shown.endsAt = m_endsAt;
    co_return std::move(shown);
}

QCoro::Task<Outcome<TokenAnswer>> DeviceAuthorization::tokens()
{
    std::chrono::milliseconds pause = m_interval;
    for (;;) {
        const auto left = std::max(0ms, std::chrono::milliseconds(m_clock.now().msecsTo(m_endsAt)));
        const auto slept = co_await m_cancellation.unlessCancelled(m_clock.sleep(std::min(pause, left)));
        if (!slept)
            co_return cancelled();
        if (pause > left) // asking before the interval is over would only be told to slow down
            co_return unexpected(tokenFailure(QUrl(m_provider.issuer).host(), QStringLiteral("expired_token"), {}));

        auto answer = co_await m_cancellation.unlessCancelled(m_client.redeemDeviceCode(m_deviceCode, m_codeVerifier));
        if (!answer)
            co_return cancelled();
        if (*answer)
            co_return std::move(*answer);
        const auto &error = answer->error();
        if (error.cause == causes::slowDown)
            m_interval += 5s; // for this and all further requests (section 3.5)
        const auto isHeard = error.cause == causes::slowDown || error.cause == causes::authorizationPending;
        const auto isDeaf = error.kind == FailureKind::Offline || error.kind == FailureKind::ServerError;
        if (!isHeard && !isDeaf)
            co_return unexpected(error);
        pause = isHeard ? m_interval : std::max(m_interval, std::min<std::chrono::milliseconds>(2 * pause, 60s));
    }
}

} // namespace lanyard
