#pragma once

#include "FakeClock.h"
#include "ScriptedHttp.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace lanyard {

/// A provider behind ScriptedHttp: metadata, keys and tokens as Keycloak gives them, in which one override is one
/// fault.
class ProviderFake
{
public:
    ProviderFake(ScriptedHttp &http, const FakeClock &clock);
    ~ProviderFake();

    QString issuer = QStringLiteral("https://login.example.org/realms/genie");
    QJsonObject metadata; ///< as served; change it to make a fault
    QJsonObject idTokenOverrides; ///< claims that replace the right ones; null takes one out
    QByteArray idTokenKeyId = "key-1";
    bool signsWithAnotherKey = false;
    bool rotates = false;
    QStringList deviceErrors; ///< what polls are answered before the tokens: an error, a status, or "offline"
    QJsonObject deviceAnswer; ///< as served; change it to make a fault
    QHash<QString, QString> pushed; ///< the last authorization request that was sent ahead
    QString session = QStringLiteral("session-1"); ///< `sid` of the offline tokens to come; empty: not told
    QString nonce; ///< of the sign-in, as the browser saw it
    QStringList roles = {QStringLiteral("study_es_0"), QStringLiteral("Rolle & %+=ä")};

    QString endpoint(const char *name) const
    {
        return issuer + QStringLiteral("/protocol/openid-connect/") + QLatin1String(name);
    }
    QString tokenEndpoint() const { return endpoint("token"); }
    QByteArray currentRefreshToken() const { return m_refreshToken; }
    QJsonObject tokenAnswer(); ///< a new set of tokens
    QByteArray sign(const QJsonObject &claims, const QByteArray &keyId) const; ///< RS256

private:
    Outcome<HttpAnswer> answerTokenRequest(const HttpRequest &request);
    Outcome<HttpAnswer> answerPoll();
    QJsonObject baseClaims(const QString &type) const;

    const FakeClock &m_clock;
    EVP_PKEY *m_key;
    EVP_PKEY *m_otherKey;
    QByteArray m_refreshToken;
    int m_count = 0;
};

} // namespace lanyard
