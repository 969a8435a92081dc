#pragma once

#include "CredentialIndex.h"
#include "Profile.h"
#include "TokenFile.h"

#include <QCoroTask>

namespace lanyard {

class HttpClient;

/// Why there is no sign-in for a profile without issuer and client, and what there is in its place.
Failure cannotSignIn(const Profile &profile);
/// Reads a portal's token file, which must fit the profile: its issuer and, at openBIS, its kind of token.
Outcome<TokenFile> readTokenFileFor(const Profile &profile, QByteArrayView content);

/// The file with what openBIS itself says of its token; asked only there, and where it is not known yet.
QCoro::Task<Outcome<TokenFile>> describedByOpenBis(Profile profile, TokenFile file, HttpClient &http);
/// `SessionEnded` where the end that the portal stated is past, `clockLeewaySeconds` ago. openBIS's token cannot be
/// refreshed: there also where it ends within that time, unless the time is 0.
Outcome<void> mustLast(const Profile &profile, const std::optional<CredentialRecord> &record, const QDateTime &now,
                       std::chrono::seconds minValidity);

} // namespace lanyard
