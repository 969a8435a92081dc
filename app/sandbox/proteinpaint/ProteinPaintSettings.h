#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// A dataset of the sandbox's ProteinPaint server, and its entry in `dsCredentials`.
struct SandboxDataset
{
    enum class Type
    {
        Jwt,
        Basic, ///< a password
        Open, ///< no entry: the server checks nothing
    };
    enum class IpCheck
    {
        Strict, ///< no `ipCheck`: the token names the address it is used from
        Loose, ///< it may leave it out
        None,
    };

    QString label; ///< `dslabel`; case matters
    Type type = Type::Jwt;
    QString route = QStringLiteral("*"); ///< or `termdb`, which protects sample-level answers only
    QString embedder = QStringLiteral("*"); ///< host of the portal, a glob
    QStringList names = {}; ///< ids of `dsnames`; empty: none are given, which no token that lists datasets gets past
    IpCheck ipCheck = IpCheck::Strict;
    QString headerKey = QStringLiteral("x-ds-access-token");
    QStringList demoRoles = {}; ///< whose tokens anybody may ask for at `/demoToken`; empty: nobody's
    QStringList demoReferers = {}; ///< from pages that have one of these in their address

    /// `SandboxCohort` (everything protected), `SandboxMatrix` (sample level only, loose address check, demonstration
    /// tokens), `SandboxPair` (needs two datasets), `SandboxNoNames`, `SandboxPassword`, `SandboxOpen`.
    static QList<SandboxDataset> defaults();
};

} // namespace lanyard
