#pragma once

#include "PortalProbe.h"

namespace lanyard {

/// How a cBioPortal gives people their tokens (its `dat.method`), as far as its answers show it. No portal says it
/// outright, and to a stranger hardly one shows it.
struct TokenWay
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenWay)
public:
    enum class Kind
    {
        Unknown, ///< it cannot be known before there is a credential that the portal takes
        NoneNeeded, ///< it answers everybody
        OAuth2, ///< the tokens are the issuer's: sign in directly, or take in the portal's file
        Uuid, ///< the portal makes them, and more of them for who has one
    };
    Kind kind = Kind::Unknown;
    QString way; ///< which way fits, a sentence
    QString evidence; ///< how that is known, a sentence

    /// What shows without a credential.
    static TokenWay of(const PortalProbe &probe, const QString &host);
    /// From the answer to `listPath()` with what the profile holds.
    static TokenWay of(const HttpAnswer &list, const QString &host);
    static QString listPath();
};

} // namespace lanyard
