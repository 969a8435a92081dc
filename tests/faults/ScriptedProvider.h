#pragma once

#include "Override.h"
#include "TestKey.h"

#include "Clock.h"

#include <QSet>

/// A provider as Keycloak is one, with rotation on: every refresh token works once. It answers honestly but for the one
/// override.
class ScriptedProvider
{
public:
    ScriptedProvider(const lanyard::Clock &clock, Override &fault);

    void setOrigin(const QString &origin);
    QString issuer() const { return m_issuer; }
    ServerAnswer answer(const ServerRequest &request);

    bool hasSessions() const { return !m_credentials.isEmpty(); }
    void setNonce(const QString &nonce) { m_nonce = nonce; } ///< of the sign-in, as the browser saw it

    static QStringList keyWords(); ///< what `key` may be

private:
    QJsonObject metadata() const;
    QByteArray keys() const;
    ServerAnswer tokens(const ServerRequest &request);
    QJsonObject mint(const QByteArray &before);
    QJsonObject claims(const QString &type) const;
    QByteArray sign(const QJsonObject &claims, const char *headerPlace);

    const lanyard::Clock &m_clock;
    Override &m_fault;
    QString m_issuer;
    QString m_nonce;
    QSet<QByteArray> m_credentials; ///< that are good
    int m_count = 0;
};

ServerAnswer jsonPage(const QJsonObject &object, int status = 200);
