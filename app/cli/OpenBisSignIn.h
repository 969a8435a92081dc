#pragma once

#include "Command.h"
#include "OpenBisTokens.h"
#include "PortalCredentials.h"

namespace lanyard {

/// A session at an openBIS, which making and deleting of personal access tokens needs: opened with a password, or the
/// person's own by its token. The password goes to openBIS and is kept nowhere.
struct OpenBisSignIn
{
    SecretBuffer token;
    bool isOpenedHere = false; ///< to be ended when the work is done

    /// Asks for what it needs. `user` empty: the one whose token Lanyard holds, else asked for.
    static QCoro::Task<Outcome<OpenBisSignIn>> begin(Session &session, QString user);
    QCoro::Task<void> end(Session &session) const;
};

struct OpenBisMade
{
    PortalCredential listed;
    bool isNew = true; ///< false: the one that is there is good enough
    QString notice;
};

/// A new token, kept in the profile's vault. For somebody else it is kept nowhere, and handed to `handOver`.
QCoro::Task<Outcome<OpenBisMade>> makeOpenBisToken(Session &session, QString user, NewCredentialRequest request,
                                                   std::function<void(const SecretBuffer &)> handOver);
/// The recipe of openBIS's documentation (`OpenBisTokens::current`) for the stored token's name.
QCoro::Task<Outcome<OpenBisMade>> renewOpenBisToken(Session &session, QString user, QString sessionName);
/// Deletes the stored token at the server, not in the vault.
QCoro::Task<Outcome<void>> deleteStoredOpenBisToken(Session &session, QString user);

} // namespace lanyard
