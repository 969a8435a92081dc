#pragma once

#include "HttpClient.h"
#include "SecretBuffer.h"

namespace lanyard {

/// What a ProteinPaint server's `/jwt-status` said of a portal's token (measured on 2.210.1).
struct JwtStatus
{
    SecretBuffer session; ///< the session's token; empty: nothing was verified
    QString cause; ///< empty where it was verified; `nothing-checked` where it says “ok” to anybody
    QString words; ///< the cause as a sentence

    bool isVerified() const { return !session.isEmpty(); }

    static JwtStatus read(const HttpAnswer &answer);
    /// An `error` of any of the server's answers, a text or an object with `name` and `message`, as cause and sentence.
    static JwtStatus refusal(const QJsonObject &body, int status);
};

} // namespace lanyard
