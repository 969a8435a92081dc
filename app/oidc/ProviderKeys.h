#pragma once

#include "Clock.h"
#include "HttpClient.h"
#include "JwkSet.h"
#include "Jws.h"
#include "Verdict.h"

#include <QCoreApplication>

#include <memory>

namespace lanyard {

/// A provider's JWK set, fetched when first needed and again when a token names a key that is not in it: at once after
/// the provider changed its keys, but at most once a minute, so that tokens with invented key ids cannot make Lanyard
/// hammer the provider. No set is believed for more than an hour: a key that the provider took back must not live on.
class ProviderKeys
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProviderKeys)
public:
    ProviderKeys(HttpClient &http, const Clock &clock);

    /// The verdict on a token by the keys at `jwksUri`. `Offline`, `Tls`, `ServerError` or `BadAnswer` when they could
    /// not be fetched.
    QCoro::Task<Outcome<Verdict>> verdictOn(Jws jws, QUrl jwksUri);

private:
    QCoro::Task<Outcome<void>> fetch(QUrl jwksUri);
    bool isWithin(std::chrono::seconds time, const QDateTime &since) const; ///< a clock that was set back is not

    HttpClient &m_http;
    const Clock &m_clock;
    QUrl m_uri;
    std::shared_ptr<const JwkSet> m_keys;
    QDateTime m_fetchedAt;
    QDateTime m_fetchedAgainAt; ///< for a key that was not in the set; not valid: never
};

} // namespace lanyard
