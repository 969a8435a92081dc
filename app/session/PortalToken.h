#pragma once

#include "Outcome.h"
#include "Profile.h"
#include "SessionTypes.h"
#include "Signer.h"

#include <QCoreApplication>

namespace lanyard {

/// Tokens that Lanyard itself makes, in a ProteinPaint portal's place, from the profile's template.
class PortalToken
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalToken)
public:
    /// Longer is of no use: one minute already buys a session of 16 hours.
    static constexpr int mostSeconds = 24 * 3600;

    /// By the algorithm that the template names, else the key's usual one. `Usage` for a lifetime of less than a second
    /// or more than `mostSeconds`; else the signer's failures.
    static Outcome<AccessToken> make(const Profile &profile, const Signer &signer, const QDateTime &now,
                                     std::chrono::seconds lifetime);
    /// The same of other datasets and another template. `algorithm` empty: the key's usual one.
    static Outcome<AccessToken> make(const QStringList &datasets, const ProteinPaint::Template &said,
                                     const QString &algorithm, const Signer &signer, const QDateTime &now);
};

} // namespace lanyard
