#pragma once

#include "HttpClient.h"
#include "JwkSet.h"
#include "Jws.h"
#include "Verdict.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace lanyard {

/// A provider's JWK set, fetched when first needed and again when a token names a key that is not in it: at once after
/// the provider changed its keys, but at most once a minute, so that tokens with invented key ids cannot make Lanyard
/// hammer the provider.
class ProviderKeys
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProviderKeys)
public:
    explicit ProviderKeys(HttpClient &http);

    /// The verdict on a token by the keys at `jwksUri`. `Offline`, `Tls`, `ServerError` or `BadAnswer` when they could
    /// not be fetched.
    QCoro::Task<Outcome<Verdict>> verdictOn(Jws jws, QUrl jwksUri);

private:
    QCoro::Task<Outcome<void>> fetch(QUrl jwksUri);

    HttpClient &m_http;
    QUrl m_uri;
    std::shared_ptr<const JwkSet> m_keys;
    std::optional<qint64> m_fetchedAgainAt; ///< for a key that was not in the set; milliseconds of a steady clock
};

} // namespace lanyard
