#pragma once

#include "DemoTokens.h"
#include "JwkSet.h"
#include "ProteinPaintSettings.h"
#include "Signer.h"
#include "WebMessage.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace lanyard {
class Clock;
}

namespace lanyard::sandbox {

/// A server that answers as ProteinPaint's does, quirks included (measured on @sjcrh/proteinpaint-server 2.210.1).
class ProteinPaintServer
{
public:
    /// `portalKey` checks the portal's tokens: the HMAC secret itself, or a public key as PEM.
    ProteinPaintServer(QList<SandboxDataset> datasets, QByteArray portalKey, QByteArray password, const Clock *clock);

    WebAnswer answer(const WebRequest &request);

    /// What an administrator writes into serverconfig.json. Holds the secrets.
    QJsonObject configuration() const;

private:
    struct Session
    {
        QString dataset;
        QString embedder;
        QJsonObject claims;
    };

    WebAnswer jwtStatus(const WebRequest &request, const QJsonObject &body);
    WebAnswer login(const WebRequest &request, const QJsonObject &body);
    WebAnswer logout(const WebRequest &request, const QJsonObject &body);
    WebAnswer demoToken(const WebRequest &request, const QJsonObject &body) const;
    WebAnswer authorizedActions(const WebRequest &request, const QJsonObject &body) const;
    WebAnswer genomes(const WebRequest &request) const;
    WebAnswer health() const;
    WebAnswer data(const WebRequest &request) const;

    const SandboxDataset *dataset(const QString &label) const; ///< null when unknown
    /// The dataset when it has credentials for this embedder.
    const SandboxDataset *credential(const QString &label, const QString &embedder) const;
    std::optional<QJsonObject> refusal(const QJsonObject &claims, const SandboxDataset &dataset) const;
    /// The session that a request brings: in its bearer, its cookie, or by its id.
    std::optional<QJsonObject> sessionOf(const WebRequest &request, const SandboxDataset &dataset) const;
    WebAnswer opened(const SandboxDataset &dataset, const QString &embedder, const QJsonObject &payload);
    QDateTime now() const;

    QList<SandboxDataset> m_datasets;
    QByteArray m_portalKey;
    QByteArray m_password;
    JwkSet m_keys;
    DemoTokens m_demoTokens;
    Signer m_sessionSigner; ///< with the portal's key as HMAC secret, also where that is a public key
    QHash<QByteArray, Session> m_sessions; ///< by the last 20 characters of the session's token
    const Clock *m_clock;
};

} // namespace lanyard::sandbox
