#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace lanyard {

/// One entry of `dsCredentials` in a ProteinPaint server's serverconfig.json.
struct DsCredential
{
    enum class IpCheck
    {
        Strict,
        Loose,
        None
    };

    QString dataset; ///< `dslabel`, or a glob
    QString route; ///< as the server shows it: `*` is `/**`
    QString embedder; ///< host of the portal, or a glob
    QString type; ///< `jwt`, `basic`, `forbidden`, `open`; anything else keeps the server from starting
    QString headerKey = QStringLiteral("x-ds-access-token");
    QStringList names; ///< ids of `dsnames`
    IpCheck ipCheck = IpCheck::Strict;
    SecretBuffer key; ///< of `jwt`: an HMAC secret, or a public key as PEM; empty: none is set

    bool isPublicKey() const;
    bool isFor(const QString &label, const QString &host) const;
};

/// What a server protects, and how.
class DsCredentials
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DsCredentials)
public:
    /// Reads serverconfig.json, and the file that its `dsCredentials` names where that is a path. Keys that begin with
    /// `#` are comments. `Usage` when a file cannot be read, `Misconfigured` when there are no credentials in it.
    static Outcome<DsCredentials> read(const QString &fileName);
    static Outcome<DsCredentials> fromJson(const QJsonObject &dsCredentials);

    const std::vector<DsCredential> &all() const { return m_all; }
    /// The entry that a request is judged by; null when nothing protects it. A label or host that is named goes before
    /// a glob. The server itself takes the first in the file's order, which JSON does not keep.
    const DsCredential *find(const QString &dataset, const QString &embedder) const;

private:
    std::vector<DsCredential> m_all;
};

} // namespace lanyard
