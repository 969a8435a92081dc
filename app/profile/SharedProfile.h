#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QByteArray>

namespace lanyard {

/// A profile as it is handed from person to person, a `.lanyard` file: addresses, client and role path. It carries no
/// secret, and nothing that a stranger could bend a sign-in with: no certificate authority, proxy, permission for http,
/// header, or authorization parameter, neither when written nor when read. Only ProteinPaint's datasets have their own
/// header, one that begins with `x-`, without which no server of that kind takes a token.
struct SharedProfile
{
    static constexpr int mostBytes = 64 * 1024;

    Profile profile; ///< with an id of its own
    QStringList leftOut; ///< what the file said beside, by its keys

    static QByteArray write(const Profile &profile);
    static Outcome<void> save(const Profile &profile, const QString &path);
    /// `Misconfigured` when it is no such file, or an address in it is none. Nothing is sent to anybody.
    static Outcome<SharedProfile> read(const QByteArray &file);
};

} // namespace lanyard
