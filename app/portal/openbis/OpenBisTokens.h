#pragma once

#include "OpenBisClient.h"

#include <vector>

namespace lanyard {

/// A personal access token as openBIS lists it: with the secret, which is its name there too.
struct OpenBisToken
{
    SecretBuffer secret;
    QString sessionName;
    QString owner;
    QDateTime validFrom;
    QDateTime validTo;
    QDateTime registeredAt;
    QDateTime lastUsed;
    std::chrono::seconds warnsBefore {0}; ///< how long before the end the server itself warns; 0: it was not asked
    QString notice; ///< what the server did otherwise than asked, a sentence

    bool isUsableAt(const QDateTime &now) const { return validFrom <= now && now < validTo; }
    /// `$pat-…` or a session's token: a user, the server's time, 32 hexadecimal digits.
    static bool looksLikePersonal(QByteArrayView text);
    static bool looksLikeSession(QByteArrayView text);
};

/// A person's personal access tokens at one openBIS. Everything but `itself` needs a session token: a personal access
/// token manages none.
class OpenBisTokens
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisTokens)
public:
    OpenBisTokens(const QUrl &portal, HttpClient &http) : m_client(portal, http) { }

    OpenBisClient &client() { return m_client; }
    /// All that the session sees, the longest-lived first.
    QCoro::Task<Outcome<std::vector<OpenBisToken>>> list(SecretBuffer session);
    /// What the server says of a token, asked with the token.
    QCoro::Task<Outcome<OpenBisToken>> itself(SecretBuffer token);
    /// Not set `days`: as long as the server allows. What was made is read back, and tested.
    QCoro::Task<Outcome<OpenBisToken>> create(SecretBuffer session, QString sessionName, std::optional<int> days,
                                              QString forUser);
    QCoro::Task<Outcome<void>> remove(SecretBuffer session, SecretBuffer token, QString reason);
    /// The recipe of openBIS's documentation in one go: the person's longest-lived token of the name; one is made when
    /// there is none or it would end within the warning period. The one that it replaces is deleted once the new one
    /// has answered. Machines that do so at the same time end up with the same token.
    QCoro::Task<Outcome<OpenBisToken>> current(SecretBuffer session, QString sessionName);

    static QString defaultSessionName(); ///< names Lanyard and this computer
    static QString defaultReason();

private:
    QCoro::Task<Outcome<std::vector<OpenBisToken>>> named(SecretBuffer session, QString user, QString sessionName);
    QCoro::Task<Outcome<OpenBisToken>> readBack(SecretBuffer session, SecretBuffer token);
    QCoro::Task<Outcome<void>> mustBeActive(SecretBuffer session, SecretBuffer token, QString owner);

    OpenBisClient m_client;
};

} // namespace lanyard
