#pragma once

#include "HttpClient.h"
#include "Profile.h"

#include <QCoreApplication>

namespace lanyard {

/// What an address turns out to be, asked without a name, a password or a token.
struct PortalProbe
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalProbe)
public:
    std::optional<PortalKind> kind; ///< recognised by its own answers
    QString version; ///< as the portal says it; often it says nothing without a login
    bool demandsLogin = false;
    bool isInterposed = false; ///< every address brings a web page or leads to another host: a network's login page
    int status = 0;
    std::chrono::milliseconds elapsed {0};
    QString issuer; ///< where the portal itself sends people to log in, when it shows

    static QCoro::Task<Outcome<PortalProbe>> look(HttpClient &http, QUrl portal);
};

} // namespace lanyard
