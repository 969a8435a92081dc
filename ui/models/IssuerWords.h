#pragma once

#include <QString>

namespace lanyard {

/// An issuer as people read it: `login.example.org, realm genie`; without a realm its host alone.
QString issuerInWords(const QString &issuer);
QString hostOf(const QString &address); ///< for a sentence; with the port where it is not the usual one
/// Whose claims these are, where the portal's credential is another client's.
QString ownSignInInWords(const QString &issuer);
QString realmOf(const QString &issuer); ///< Keycloak's; empty: none

} // namespace lanyard
