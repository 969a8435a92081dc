#pragma once

#include "Access.h"
#include "HttpClient.h"
#include "Profile.h"
#include "SecretBuffer.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace lanyard {

/// One answer of a portal, read.
struct PortalAnswer
{
    int status = 0;
    std::chrono::milliseconds elapsed {0};
    bool isData = false; ///< the token was taken and data came
    QString refusal; ///< why it is no data, a sentence
    QString refusalCause = {}; ///< the same as a name that scripts know; may be empty
    QList<AccessRow> rows; ///< of a list
    QList<QStringList> groups; ///< beside `rows`: the groups that open each study too
};

/// The port to one portal. A bearer goes only into the header that the profile names; without one the request shows
/// what the portal gives to anybody. Failures are those of the way there; a refusal by the portal is an answer. When
/// something else plainly answers in the portal's place a request without a bearer is a `BadAnswer`, cause
/// `captive-portal`, so that no bearer follows it.
class Portal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Portal)
public:
    virtual ~Portal() = default;

    /// What the bearer opens, as the portal lists it. `headerValue` empty: no bearer is sent.
    virtual QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) = 0;
    /// A real request for one row.
    virtual QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) = 0;
    /// The role that promises the row, empty when none does.
    virtual QString promisingRole(const AccessRow &row, const QStringList &groups, const QStringList &roles) const = 0;

    static std::unique_ptr<Portal> make(const Profile &profile, HttpClient &http);

protected:
    Portal(const Profile &profile, HttpClient &http);
    /// Asks for JSON and reads what every portal has in common: 302 to a login, 401 and a login page are one outcome.
    QCoro::Task<Outcome<std::pair<HttpAnswer, PortalAnswer>>> get(QUrl address, SecretBuffer headerValue,
                                                                  int expectedStatus = 200);
    /// The same by any method; `request` comes without the bearer.
    QCoro::Task<Outcome<std::pair<HttpAnswer, PortalAnswer>>> send(HttpRequest request, SecretBuffer headerValue,
                                                                   int expectedStatus);
    /// Set for what a portal does not answer without a bearer: a web page, or the way to a stranger.
    std::optional<Failure> interposition(const HttpAnswer &answer, const QUrl &asked) const;

    Profile m_profile;
    HttpClient &m_http;
};

} // namespace lanyard
