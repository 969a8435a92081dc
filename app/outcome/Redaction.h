#pragma once

#include <QString>

namespace lanyard {

/// The text without what may be a secret: of a token or of an authorization code at most the first 8 characters stay.
/// Known by its name (`code=`, `refresh_token=`, `token: …`, `Authorization: …`), by its form (a JWT, also one that was
/// cut; Keycloak's codes of dotted UUIDs; openBIS's tokens), or by being 40 random characters long. Addresses, single
/// UUIDs, role names, paths and fingerprints stay. What was made safe stays as it is when it comes here again.
QString redacted(const QString &text);

} // namespace lanyard
