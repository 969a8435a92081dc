#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QDateTime>

#include <chrono>

namespace lanyard {

/// What a portal's token file holds, as shown before it is taken in.
struct TokenFile
{
    SecretBuffer token;
    QString issuer; ///< empty when the token does not say (a uuid)
    QString clientId; ///< `azp`
    QString subject;
    QString person; ///< openBIS: the owner, where it is known
    QDateTime issuedAt; ///< from the token or the file; not valid: not said
    QDateTime expiresAt; ///< from the token or the file; not valid: none said
    /// The end as the file writes it, where its time zone is not known, and `expiresAt` the earliest moment that it can
    /// mean; or where it is no date at all.
    QString expiryText;
    std::chrono::seconds portalWarnsBefore {0}; ///< openBIS: how long before the end it warns itself; 0: not known
    bool isOffline = false;
    bool rotates = false; ///< its realm lets it be used once
    bool isPortalsJwt = false; ///< signed by the portal itself (its method is jwt), without an issuer

    static constexpr qsizetype mostBytes = 64 * 1024;

    /// Reads `token: …` with its dates, or a bare token. `BadAnswer` says what it is instead: a failed download is JSON
    /// under the same name, a login page is HTML, an access token dies within minutes.
    static Outcome<TokenFile> read(QByteArrayView content);
};

} // namespace lanyard
