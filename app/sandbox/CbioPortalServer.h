#pragma once

#include "DataAccessTokens.h"
#include "PortalLogin.h"
#include "SandboxSettings.h"
#include "StudyService.h"

namespace lanyard::sandbox {

/// A portal that answers as cBioPortal does, quirks included (measured on cBioPortal 6.4.5).
///
/// Not as the real one: a browser that asks for a token and is not logged in is led to the login, where the real one
/// answers an empty 401 and leaves the person to find the login.
class CbioPortalServer
{
public:
    struct Parts
    {
        QUrl address; ///< with the per-run secret as its path, where there is one
        std::shared_ptr<TokenExchange> exchange;
        /// The roles by e-mail address, as table `authorities` has them; for uuid tokens.
        std::function<QStringList(const QString &email)> authorities;
        /// Whether table `users` has the address; for uuid tokens.
        std::function<bool(const QString &email)> hasAccount;
        std::function<QDateTime()> now;
    };

    CbioPortalServer(const SandboxSettings &settings, Parts parts);

    static QCoro::Task<WebAnswer> answer(std::shared_ptr<CbioPortalServer> self, WebRequest request);

private:
    enum class Method
    {
        OAuth2,
        Uuid,
        Jwt,
        None,
    };
    using Identified = tl::expected<PortalIdentity, WebAnswer>;

    static Method methodOf(const QString &name);
    static QCoro::Task<WebAnswer> api(std::shared_ptr<CbioPortalServer> self, WebRequest request, QString path);
    /// Who calls, or the answer that sends them away.
    static QCoro::Task<Identified> identify(std::shared_ptr<CbioPortalServer> self, QByteArray authorization,
                                            std::optional<PortalIdentity> loggedIn);
    static QCoro::Task<Identified> exchanged(std::shared_ptr<CbioPortalServer> self, QByteArray token);
    static QCoro::Task<WebAnswer> startDownload(std::shared_ptr<CbioPortalServer> self, WebRequest request,
                                                QString path, PortalIdentity who);
    static QCoro::Task<WebAnswer> finishDownload(std::shared_ptr<CbioPortalServer> self, WebRequest request);
    WebAnswer tokens(const WebRequest &request, const QString &token, const PortalIdentity &who);
    tl::expected<DataAccessToken, WebAnswer> create(const WebRequest &request, const PortalIdentity &who);
    bool isFilteredOut(const PortalIdentity &who) const;
    WebAnswer noHeader() const;

    const bool m_isV7;
    const Method m_method;
    const bool m_authenticates;
    const QString m_rolePath;
    const QString m_filterUserRole;
    const bool m_limitsTokens; ///< `dat.uuid.max_number_per_user` is not its broken default
    Parts m_parts;
    QString m_prefix; ///< the path of the portal's address, empty or `/SECRET`
    StudyService m_studies;
    DataAccessTokens m_tokens;
    std::shared_ptr<PortalLogin> m_login;
};

} // namespace lanyard::sandbox
