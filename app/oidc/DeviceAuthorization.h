#pragma once

#include "TokenClient.h"

#include <QDateTime>

namespace lanyard {

class Cancellation;
class Clock;

/// What a person needs to finish a sign-in in a browser on any device (RFC 8628 section 3.2).
struct UserCode
{
    QString code;
    QUrl address; ///< of the page that takes the code
    QUrl completeAddress; ///< the same with the code in it; empty when the provider gives none
    QDateTime endsAt; ///< the code's end, or that of Lanyard's patience when that comes first

    QUrl bestAddress() const { return completeAddress.isEmpty() ? address : completeAddress; }
};

/// One sign-in by device authorization (RFC 8628): a code for the person, and the wait until it was entered.
class DeviceAuthorization
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DeviceAuthorization)
public:
    /// All must outlive the calls.
    DeviceAuthorization(TokenClient &client, const ProviderMetadata &provider, const Clock &clock,
                        Cancellation &cancellation);

    /// Asks for a code. `BadAnswer` when the page it names is at no safe address.
    QCoro::Task<Outcome<UserCode>> begin(bool allowHttp, std::chrono::seconds patience);
    /// Asks whether the person is done, as often as the provider allows, until the code ends. An answer that does not
    /// come, or 5xx, makes the pauses longer and ends nothing (section 3.5).
    QCoro::Task<Outcome<TokenAnswer>> tokens();

    static unexpected<Failure> cancelled();

private:
    TokenClient &m_client;
    const ProviderMetadata &m_provider;
    const Clock &m_clock;
    Cancellation &m_cancellation;
    QByteArray m_deviceCode;
    QByteArray m_codeVerifier;
    QDateTime m_endsAt;
    std::chrono::milliseconds m_interval;
};

} // namespace lanyard
