#include "OpenBisServer.h"

#include "SearchCriteria.h"

#include <algorithm>

namespace lanyard::sandbox {

namespace {

const auto s_path = QStringLiteral("/openbis/openbis/rmi-application-server-v3.json");

/// Milliseconds since the epoch, or ISO text.
QDateTime dateOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString permIdOf(const QJsonObject &id)
{
    return id.value(QLatin1String("permId")).toString();
}

/// The ids of tokens in a parameter.
tl::expected<QStringList, RpcError> tokenIds(const ObjectReader &reader, const QJsonValue &parameter)
{
    QStringList permIds;
    const auto ids = reader.list(parameter);
    for (const auto &each : ids) {
        const auto id = reader.object(each, {QStringLiteral("as.dto.pat.id.PersonalAccessTokenPermId")});
        if (!id)
            return tl::unexpected(id.error());
        permIds.append(permIdOf(*id));
    }
    return permIds;
}

tl::unexpected<RpcError> refused(const QString &message)
{
    return tl::unexpected(RpcError::user(message));
}

} // namespace

OpenBisServer::OpenBisServer(OpenBisSettings settings, Parts parts)
    : m_settings(std::move(settings)), m_parts(std::move(parts)), m_startedAt(m_parts.now())
{
    m_rpc.add("getMajorVersion", 0, [](const QJsonArray &) -> RpcResult { return 3; });
    m_rpc.add("getMinorVersion", 0, [](const QJsonArray &) -> RpcResult { return 6; });
    m_rpc.add("getServerPublicInformation", 0, [](const QJsonArray &) -> RpcResult {
        return QJsonObject {{QStringLiteral("authentication-service"), QStringLiteral("file-authentication-service")},
                            {QStringLiteral("authentication-service.switch-aai.label"), QJsonValue()},
                            {QStringLiteral("authentication-service.switch-aai.link"), QJsonValue()},
                            {QStringLiteral("openbis.support.email"), QStringLiteral("support@example.org")}};
    });
    m_rpc.add("login", 2, [this](const QJsonArray &parameters) -> RpcResult {
        const auto people = m_parts.people();
        for (const auto &person : people) {
            if (person.user == parameters.at(0).toString() && person.password == parameters.at(1).toString()
                && person.enabled)
                return m_store.logIn(person.user, m_parts.now());
        }
        return QJsonValue(); // a wrong password is no error
    });
    m_rpc.add("logout", 1, [this](const QJsonArray &parameters) -> RpcResult {
        m_store.logOut(parameters.at(0).toString());
        return QJsonValue();
    });
    m_rpc.add("isSessionActive", 1,
              [this](const QJsonArray &parameters) -> RpcResult { return callerOf(parameters.at(0)).has_value(); });
    add("getServerInformation", 1, &OpenBisServer::information);
    add("getSessionInformation", 1, &OpenBisServer::sessionInformation);
    add("createPersonalAccessTokens", 2, &OpenBisServer::createTokens, true);
    add("searchPersonalAccessTokens", 3, &OpenBisServer::searchTokens, true);
    add("getPersonalAccessTokens", 3, &OpenBisServer::getTokens, true);
    add("updatePersonalAccessTokens", 2, &OpenBisServer::updateTokens, true);
    add("deletePersonalAccessTokens", 3, &OpenBisServer::deleteTokens, true);
    add("searchSpaces", 3, &OpenBisServer::searchSpaces);
    add("searchProjects", 3, &OpenBisServer::searchProjects);
}

void OpenBisServer::add(const char *name, qsizetype parameters, Method method, bool isAboutTokens)
{
    m_rpc.add(name, parameters, [this, method, isAboutTokens](const QJsonArray &given) -> RpcResult {
        const auto caller = callerOf(given.at(0));
        if (!caller)
            return tl::unexpected(caller.error());
        if (isAboutTokens && !m_settings.tokensEnabled)
            return tl::unexpected(RpcError::user(QStringLiteral("Personal access tokens are disabled")).withContext());
        auto result = (this->*method)(*caller, given);
        const auto isOfOperation = !result && result.error().exception.endsWith(QLatin1String("UserFailureException"));
        return isOfOperation ? RpcResult(tl::unexpected(result.error().withContext())) : result;
    });
}

WebAnswer OpenBisServer::answer(const WebRequest &request) const
{
    if (request.path != s_path)
        return {404, "text/plain", "There is nothing here but openBIS's V3 API.\n"};
    if (request.method != "POST")
        return WebAnswer {405, "text/plain", "This takes POST only.\n"}.with("Allow", "POST");
    return m_rpc.answer(request.body);
}

OpenBisServer::Called OpenBisServer::callerOf(const QJsonValue &value)
{
    const auto token = value.toString();
    if (token.trimmed().isEmpty())
        return tl::unexpected(RpcError::argument(QStringLiteral("Blank sessionToken")));
    if (const auto user = m_store.userOfSession(token))
        return OpenBisCaller {*user};
    auto *known = m_settings.tokensEnabled ? m_store.find(token) : nullptr;
    if (!known || (m_settings.losesTokensOfDashedUsers && known->owner.contains(QLatin1Char('-'))))
        return tl::unexpected(
            RpcError::session(QStringLiteral("Session token '%1' is invalid: user is not logged in.").arg(token)));
    const auto now = m_parts.now();
    if (now < known->validFrom)
        return tl::unexpected(RpcError::session(QStringLiteral("Personal access token is not yet valid.")));
    if (now > known->validTo)
        return tl::unexpected(RpcError::session(QStringLiteral("Personal access token is no longer valid.")));
    known->accessedAt = now;
    return OpenBisCaller {known->owner, known->permId, known->sessionName};
}

bool OpenBisServer::isAdmin(const QString &user) const
{
    const auto people = m_parts.people();
    return std::any_of(people.begin(), people.end(), [&](const SandboxPerson &person) {
        return person.user == user && person.roles.contains(QStringLiteral("ALL"));
    });
}

bool OpenBisServer::maySee(const OpenBisCaller &caller, const PersonalAccessToken &token) const
{
    if (!caller.personalAccessToken.isEmpty())
        return token.permId == caller.personalAccessToken; // itself and nothing else
    return token.owner == caller.user || isAdmin(caller.user);
}

tl::expected<void, RpcError> OpenBisServer::mayManage(const OpenBisCaller &caller) const
{
    if (!caller.personalAccessToken.isEmpty())
        return refused(QStringLiteral("Personal access tokens cannot be used to manage personal access tokens."));
    return {};
}

RpcResult OpenBisServer::information(const OpenBisCaller &, const QJsonArray &)
{
    // Texts all of them, numbers too.
    const auto seconds = [](std::chrono::seconds period) { return QString::number(period.count()); };
    return QJsonObject {
        {QStringLiteral("api-version"), QStringLiteral("3.6")},
        {QStringLiteral("openbis-version"), QStringLiteral("20.10.7")},
        {QStringLiteral("authentication-service"), QStringLiteral("file-authentication-service")},
        {QStringLiteral("archiving-configured"), QStringLiteral("false")},
        {QStringLiteral("project-samples-enabled"), QStringLiteral("true")},
        {QStringLiteral("enabled-technologies"), QString()},
        {QStringLiteral("personal-access-tokens-enabled"),
         m_settings.tokensEnabled ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("personal-access-tokens-max-validity-period"), seconds(m_settings.maxValidity)},
        {QStringLiteral("personal-access-tokens-validity-warning-period"), seconds(m_settings.warningPeriod)}};
}

RpcResult OpenBisServer::sessionInformation(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    OpenBisObjects objects(m_parts.people(), m_startedAt, {});
    return objects.session(caller, parameters.at(0).toString());
}

tl::expected<PersonalAccessToken, RpcError> OpenBisServer::readCreation(const OpenBisCaller &caller,
                                                                        const QJsonObject &creation) const
{
    const auto now = m_parts.now();
    PersonalAccessToken token;
    token.registrator = caller.user;
    token.registeredAt = now;
    token.owner = caller.user;
    if (const auto owner = creation.value(QLatin1String("ownerId")); owner.isObject())
        token.owner = permIdOf(owner.toObject());
    token.sessionName = creation.value(QLatin1String("sessionName")).toString();
    const auto from = creation.value(QLatin1String("validFromDate"));
    const auto to = creation.value(QLatin1String("validToDate"));
    if (token.owner != caller.user && !isAdmin(caller.user))
        return refused(QStringLiteral("User '%1' is not allowed to create a personal access token for user '%2'")
                           .arg(caller.user, token.owner));
    if (token.sessionName.trimmed().isEmpty())
        return refused(QStringLiteral("Session name cannot be empty."));
    if (from.isNull() || from.isUndefined())
        return refused(QStringLiteral("Valid from date cannot be null."));
    if (to.isNull() || to.isUndefined())
        return refused(QStringLiteral("Valid to date cannot be null."));
    token.validFrom = dateOf(from);
    token.validTo = dateOf(to);
    if (token.validTo < now)
        return refused(QStringLiteral("Valid to date cannot be in the past."));
    if (token.validTo <= token.validFrom)
        return refused(QStringLiteral("Valid to date has to be after valid from date."));
    // Without a word (the documentation says that it cannot be created).
    token.validTo = std::min(token.validTo, token.validFrom.addSecs(m_settings.maxValidity.count()));
    return token;
}

RpcResult OpenBisServer::createTokens(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    if (const auto may = mayManage(caller); !may)
        return tl::unexpected(may.error());
    const ObjectReader reader(parameters);
    QList<PersonalAccessToken> tokens;
    const auto creations = reader.list(parameters.at(1));
    for (const auto &each : creations) {
        const auto creation = reader.object(each, {QStringLiteral("as.dto.pat.create.PersonalAccessTokenCreation")});
        if (!creation)
            return tl::unexpected(creation.error());
        const auto token = readCreation(caller, *creation);
        if (!token)
            return tl::unexpected(token.error());
        tokens.append(*token);
    }
    ObjectWriter writer;
    QJsonArray ids;
    for (const auto &token : std::as_const(tokens)) {
        const auto permId = m_store.add(token);
        ids.append(writer.object(QStringLiteral("as.dto.pat.id.PersonalAccessTokenPermId"), permId,
                                 [&](QJsonObject &id) { id.insert(QStringLiteral("permId"), permId); }));
    }
    return ids;
}

RpcResult OpenBisServer::searchTokens(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    const ObjectReader reader(parameters);
    const auto criteria
        = reader.object(parameters.at(1), {QStringLiteral("as.dto.pat.search.PersonalAccessTokenSearchCriteria")});
    if (!criteria)
        return tl::unexpected(criteria.error());
    if (parameters.at(2).isNull())
        return tl::unexpected(RpcError::argument(QStringLiteral("Fetch options cannot be null.")));
    const SearchCriteria search(reader, *criteria);
    QList<PersonalAccessToken> found;
    for (const auto &token : m_store.tokens()) {
        const auto fits = search.find({{QStringLiteral("PersonalAccessTokenSessionName"), token.sessionName},
                                       {QStringLiteral("PersonalAccessTokenOwner/UserId"), token.owner}});
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits && maySee(caller, token))
            found.append(token);
    }
    OpenBisObjects objects(m_parts.people(), m_startedAt, reader.object(parameters.at(2)));
    return objects.searchResult([&] {
        QJsonArray list;
        for (const auto &token : std::as_const(found))
            list.append(objects.token(token));
        return list;
    });
}

RpcResult OpenBisServer::getTokens(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    const ObjectReader reader(parameters);
    OpenBisObjects objects(m_parts.people(), m_startedAt, reader.object(parameters.at(2)));
    const auto ids = tokenIds(reader, parameters.at(1));
    if (!ids)
        return tl::unexpected(ids.error());
    QJsonObject found;
    for (const auto &permId : *ids) {
        const auto *token = m_store.find(permId);
        if (token && maySee(caller, *token))
            found.insert(token->permId, objects.token(*token));
    }
    return found;
}

RpcResult OpenBisServer::updateTokens(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    if (const auto may = mayManage(caller); !may)
        return tl::unexpected(may.error());
    if (!isAdmin(caller.user))
        return refused(
            QStringLiteral("Access denied: user '%1' may not update personal access tokens.").arg(caller.user));
    const ObjectReader reader(parameters);
    const auto updates = reader.list(parameters.at(1));
    for (const auto &each : updates) {
        const auto update = reader.object(each);
        auto *token = m_store.find(permIdOf(reader.object(update.value(QLatin1String("personalAccessTokenId")))));
        const auto date = reader.object(update.value(QLatin1String("accessDate")));
        if (token && date.value(QLatin1String("isModified")).toBool())
            token->accessedAt = dateOf(date.value(QLatin1String("value"))); // nothing else can be changed
    }
    return QJsonValue();
}

RpcResult OpenBisServer::deleteTokens(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    if (const auto may = mayManage(caller); !may)
        return tl::unexpected(may.error());
    const ObjectReader reader(parameters);
    const auto options
        = reader.object(parameters.at(2), {QStringLiteral("as.dto.pat.delete.PersonalAccessTokenDeletionOptions")});
    if (!options)
        return tl::unexpected(options.error());
    if (!options->value(QLatin1String("reason")).isString())
        return refused(QStringLiteral("Deletion reason cannot be null"));
    const auto ids = tokenIds(reader, parameters.at(1));
    if (!ids)
        return tl::unexpected(ids.error());
    for (const auto &permId : *ids) {
        const auto *token = m_store.find(permId);
        if (token && !maySee(caller, *token))
            return refused(
                QStringLiteral("Access denied to object with PersonalAccessTokenPermId = [%1].").arg(token->permId));
    }
    for (const auto &permId : *ids)
        m_store.remove(permId); // one that nobody knows counts as gone
    return QJsonValue();
}

RpcResult OpenBisServer::searchSpaces(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    const ObjectReader reader(parameters);
    const SearchCriteria search(reader, reader.object(parameters.at(1)));
    OpenBisObjects objects(m_parts.people(), m_startedAt, reader.object(parameters.at(2)));
    QList<SandboxSpace> found;
    for (const auto &space : std::as_const(m_settings.spaces)) {
        const auto fits = search.find({{QStringLiteral("Code"), space.code}});
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits && (space.readers.contains(caller.user) || isAdmin(caller.user)))
            found.append(space);
    }
    return objects.searchResult([&] {
        QJsonArray list;
        for (const auto &space : std::as_const(found))
            list.append(objects.space(space));
        return list;
    });
}

RpcResult OpenBisServer::searchProjects(const OpenBisCaller &caller, const QJsonArray &parameters)
{
    const ObjectReader reader(parameters);
    const SearchCriteria search(reader, reader.object(parameters.at(1)));
    OpenBisObjects objects(m_parts.people(), m_startedAt, reader.object(parameters.at(2)));
    QList<std::pair<SandboxSpace, QString>> found;
    for (const auto &space : std::as_const(m_settings.spaces)) {
        for (const auto &code : space.projects) {
            const auto fits = search.find({{QStringLiteral("Code"), code}, {QStringLiteral("Space/Code"), space.code}});
            if (!fits)
                return tl::unexpected(fits.error());
            if (*fits && (space.readers.contains(caller.user) || isAdmin(caller.user)))
                found.append({space, code});
        }
    }
    return objects.searchResult([&] {
        QJsonArray list;
        for (const auto &[space, code] : std::as_const(found))
            list.append(objects.project(space, code));
        return list;
    });
}

} // namespace lanyard::sandbox
