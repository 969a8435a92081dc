#pragma once

#include "OpenBisObjects.h"
#include "RpcMethods.h"

namespace lanyard::sandbox {

/// A server that answers as openBIS does at its V3 API, quirks included, as far as personal access tokens, spaces and
/// projects go (read in the source of openBIS 3.6, and seen with pybis 1.37.5).
class OpenBisServer
{
public:
    struct Parts
    {
        std::function<QList<SandboxPerson>()> people;
        std::function<QDateTime()> now;
    };
    OpenBisServer(OpenBisSettings settings, Parts parts);

    WebAnswer answer(const WebRequest &request) const;
    OpenBisSettings &settings() { return m_settings; } ///< an administrator may change them and restart

private:
    using Called = tl::expected<OpenBisCaller, RpcError>;
    /// A method whose first parameter is a token, with the rest of them.
    using Method = RpcResult (OpenBisServer::*)(const OpenBisCaller &, const QJsonArray &);
    void add(const char *name, qsizetype parameters, Method method, bool isAboutTokens = false);

    Called callerOf(const QJsonValue &token);
    bool isAdmin(const QString &user) const;
    bool maySee(const OpenBisCaller &caller, const PersonalAccessToken &token) const;
    RpcResult information(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult sessionInformation(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult createTokens(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult searchTokens(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult getTokens(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult updateTokens(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult deleteTokens(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult searchSpaces(const OpenBisCaller &caller, const QJsonArray &parameters);
    RpcResult searchProjects(const OpenBisCaller &caller, const QJsonArray &parameters);
    tl::expected<PersonalAccessToken, RpcError> readCreation(const OpenBisCaller &caller,
                                                             const QJsonObject &creation) const;
    tl::expected<void, RpcError> mayManage(const OpenBisCaller &caller) const;

    OpenBisSettings m_settings;
    Parts m_parts;
    QDateTime m_startedAt;
    AccessTokenStore m_store;
    RpcMethods m_rpc;
};

} // namespace lanyard::sandbox
