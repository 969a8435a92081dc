#pragma once

#include "HttpClient.h"

#include <QCoreApplication>

#include <optional>

namespace lanyard {

/// By how much this computer's clock differs from a server's, as one answer of the server showed it.
struct ClockSkew
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ClockSkew)
public:
    QString host;
    std::chrono::seconds ahead {0}; ///< of this computer; less than zero: behind

    /// From the `Date` header (RFC 9110 section 6.6.1), which counts whole seconds, the `Age` of an answer out of a
    /// cache, and half of the time that the answer took. Nothing when the answer names no date.
    static std::optional<ClockSkew> measured(const HttpAnswer &answer, const QString &host, const QDateTime &arrivedAt);

    bool exceeds(std::chrono::seconds leeway) const { return std::chrono::abs(ahead) > leeway; }
    QString inWords() const; ///< part of a sentence: “this computer's clock is 10 minutes behind login.example.org”
};

} // namespace lanyard
