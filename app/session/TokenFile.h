#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QDateTime>

namespace lanyard {

/// What a portal's token file holds, as shown before it is taken in.
struct TokenFile
{
    SecretBuffer token;
    QString issuer; ///< empty when the token does not say (a uuid)
    QString clientId; ///< `azp`
    QString subject;
    QDateTime issuedAt; ///< from the token or the file; not valid: not said
    QDateTime expiresAt; ///< from the token or the file; not valid: none said
    bool isOffline = false;
    bool rotates = false; ///< its realm lets it be used once

    static constexpr qsizetype mostBytes = 64 * 1024;

    /// Reads `token: …` with its dates, or a bare token. `BadAnswer` says what it is instead: a failed download is JSON
    /// under the same name, a login page is HTML, an access token dies within minutes.
    static Outcome<TokenFile> read(QByteArrayView content);
};

/// A date as cBioPortals write it: Java's `Sun Nov 22 02:53:37 UTC 2026`, ISO 8601, or `2026-11-22 02:53:37` in UTC.
/// Not valid when it is none of these.
QDateTime portalDate(const QString &text);

} // namespace lanyard
