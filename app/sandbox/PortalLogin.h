#pragma once

#include "TokenExchange.h"
#include "WebMessage.h"

#include <QHash>

namespace lanyard::sandbox {

/// Whom the portal takes a caller for.
struct PortalIdentity
{
    QString username; ///< `sub` for an oauth2 token, else the e-mail address
    QString email; ///< empty for an oauth2 token
    QStringList roles;
};

/// The portal's own login in a browser: `/login` leads to the issuer and comes back to a session in a cookie.
class PortalLogin
{
public:
    PortalLogin(const QUrl &portal, const QString &rolePath, std::shared_ptr<TokenExchange> exchange)
        : m_portal(portal), m_rolePath(rolePath), m_exchange(std::move(exchange))
    { }

    /// What every refused bearer gets: `302 …/login;jsessionid=…`, without a word why (measured on cBioPortal 6.4.5).
    WebAnswer redirectToLogin() const;
    /// Who the browser's session belongs to, if anybody is logged in there.
    std::optional<PortalIdentity> identity(const WebRequest &request) const;

    /// `path` below the portal: `/login…`, `/oauth2/authorization/keycloak` and `/login/oauth2/code/keycloak`.
    static QCoro::Task<WebAnswer> answer(std::shared_ptr<PortalLogin> self, WebRequest request, QString path);
    /// The address at the issuer where somebody logs in, to come back to `back` below the portal.
    static QCoro::Task<Outcome<QByteArray>> authorizationAddress(std::shared_ptr<PortalLogin> self, QString scope,
                                                                 QString back, QByteArray state);
    QUrl address(const QString &pathBelowPortal) const;
    /// Leads through the login and back to `path`, which the session remembers.
    WebAnswer logInFirst(const QString &path);

private:
    struct Session
    {
        QByteArray state; ///< of the login under way (RFC 6749 section 10.12)
        QString wanted; ///< where to go afterwards, below the portal
        std::optional<PortalIdentity> identity;
    };
    static QCoro::Task<WebAnswer> comeBack(std::shared_ptr<PortalLogin> self, WebRequest request);

    QUrl m_portal;
    QString m_rolePath;
    std::shared_ptr<TokenExchange> m_exchange;
    QHash<QByteArray, Session> m_sessions;
};

} // namespace lanyard::sandbox
