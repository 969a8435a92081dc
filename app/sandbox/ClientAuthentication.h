#pragma once

#include "Realm.h"
#include "WebMessage.h"

#include <tl/expected.hpp>

namespace lanyard::sandbox {

/// Which client sent a form: `client_secret_basic`, `client_secret_post`, or a public client's bare `client_id`
/// (RFC 6749 section 2.3.1). In the other case, the answer that refuses it, in Keycloak's words (measured on
/// Keycloak 26.4.7). A secret that comes with a public client's id is ignored, as Keycloak does.
tl::expected<const RealmClient *, WebAnswer> authenticateClient(const Realm &realm, const WebRequest &request,
                                                                const Parameters &form);

} // namespace lanyard::sandbox
