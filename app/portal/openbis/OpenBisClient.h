#pragma once

#include "HttpClient.h"
#include "Profile.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace lanyard {

/// What an openBIS says of itself. Without a session it need not say all.
struct OpenBisServerInformation
{
    QString version; ///< of the server or, where it does not say, of its interface
    std::optional<bool> tokensEnabled;
    std::chrono::seconds maxValidity {std::chrono::hours(24 * 30)}; ///< of a token; openBIS's default when not said
    std::chrono::seconds warningPeriod {std::chrono::hours(24 * 5)};
    QDateTime serverTime; ///< not valid: the server did not say

    static OpenBisServerInformation from(const QJsonObject &answer);
};

/// openBIS's V3 interface: JSON-RPC at one address, with the token as the first parameter of each call. Failures are
/// openBIS's own, typed (`openBisFailure`), and those of the way there.
class OpenBisClient
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisClient)
public:
    struct Answer
    {
        QJsonValue result; ///< persons resolved
        std::chrono::milliseconds elapsed {0};
        QDateTime serverTime;
    };

    OpenBisClient(const QUrl &portal, HttpClient &http) : m_portal(portal), m_http(http) { }

    QString host() const { return m_portal.host(); }
    /// A call whose first parameter is a secret; an empty one is left out.
    QCoro::Task<Outcome<Answer>> call(QString method, SecretBuffer secret, QJsonArray parameters = QJsonArray());

    QCoro::Task<Outcome<OpenBisServerInformation>> publicInformation();
    QCoro::Task<Outcome<OpenBisServerInformation>> information(SecretBuffer token);
    /// A session token. `AccessDenied` with cause `wrong-password`.
    QCoro::Task<Outcome<SecretBuffer>> logIn(QString user, SecretBuffer password);
    QCoro::Task<Outcome<void>> logOut(SecretBuffer session);
    QCoro::Task<Outcome<bool>> isActive(SecretBuffer token);
    QCoro::Task<Outcome<QString>> userOf(SecretBuffer token);

private:
    QCoro::Task<Outcome<Answer>> send(QByteArray body);

    QUrl m_portal;
    HttpClient &m_http;
};

} // namespace lanyard
