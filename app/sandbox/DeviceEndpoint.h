#pragma once

#include "Realm.h"
#include "RealmSessions.h"
#include "WebMessage.h"

#include <tl/expected.hpp>

namespace lanyard::sandbox {

/// Device authorization (RFC 8628): gives codes, serves the page that takes them, and says at the token endpoint how
/// far the person is.
class DeviceEndpoint
{
public:
    static constexpr int life = 600; ///< of a code, in seconds, as Keycloak's
    static constexpr int interval = 5; ///< between two polls

    DeviceEndpoint(Realm &realm, RealmSessions &sessions) : m_realm(realm), m_sessions(sessions) { }

    WebAnswer authorize(const WebRequest &request); ///< section 3.1
    WebAnswer page(const WebRequest &request); ///< the form, at `…/device`
    WebAnswer decide(const WebRequest &request); ///< its post: allowed or denied
    /// Section 3.5: the error that a poll gets, or once what the person allowed.
    tl::expected<CodeGrant, WebAnswer> poll(const RealmClient &client, const Parameters &form);

private:
    struct Code
    {
        AuthorizationAsk ask;
        QString userCode;
        QDateTime endsAt;
        QDateTime lastPoll;
        std::optional<SignedIn> who; ///< set when somebody allowed it
        bool isDenied = false;
    };
    Code *byUserCode(const QString &typed);
    WebAnswer form(int status, const QString &code, const QString &user, const QString &message) const;

    Realm &m_realm;
    RealmSessions &m_sessions;
    QHash<QString, Code> m_codes; ///< by device code
};

} // namespace lanyard::sandbox
