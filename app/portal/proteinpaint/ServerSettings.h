#pragma once

#include "DsCredentials.h"
#include "Profile.h"

namespace lanyard {

/// What a profile takes over from the serverconfig.json of its ProteinPaint server. No secret gets into the profile.
class ServerSettings
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ServerSettings)
public:
    /// What the person said, which goes before what the settings say.
    struct Wanted
    {
        QStringList datasets = {}; ///< their labels; empty: each that takes a token
        QString embedder = {}; ///< empty: the portal that the settings name
        QString header = {}; ///< empty: as the settings say
        QString route = QStringLiteral("/**"); ///< of a dataset that the settings do not protect
    };
    /// Fills in datasets, embedder and header, and tells in sentences what a person should know of them.
    static Outcome<QStringList> apply(const DsCredentials &settings, const Wanted &wanted, Profile &profile);
    /// The entry with the secret that signs tokens for all of the profile's datasets.
    static Outcome<const DsCredential *> signingEntry(const DsCredentials &settings, const Profile &profile);
};

} // namespace lanyard
