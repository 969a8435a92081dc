#include "OpenBisTokens.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace lanyard {

namespace {

QDateTime dateOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QString userIn(const QJsonObject &token, const char *role)
{
    return token.value(QLatin1String(role)).toObject().value(QLatin1String("userId")).toString();
}

OpenBisToken tokenFrom(const QJsonObject &object)
{
    OpenBisToken token;
    token.secret = SecretBuffer::taking(object.value(QLatin1String("hash")).toString());
    token.sessionName = object.value(QLatin1String("sessionName")).toString();
    token.owner = userIn(object, "owner");
    token.validFrom = dateOf(object.value(QLatin1String("validFromDate")));
    token.validTo = dateOf(object.value(QLatin1String("validToDate")));
    token.registeredAt = dateOf(object.value(QLatin1String("registrationDate")));
    token.lastUsed = dateOf(object.value(QLatin1String("accessDate")));
    return token;
}

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("@type"), QLatin1String(type)}};
}

QJsonObject idOf(const SecretBuffer &token)
{
    auto id = typed("as.dto.pat.id.PersonalAccessTokenPermId");
    id.insert(QStringLiteral("permId"), QString::fromUtf8(token.view()));
    return id;
}

QJsonObject withOwner()
{
    auto options = typed("as.dto.pat.fetchoptions.PersonalAccessTokenFetchOptions");
    options.insert(QStringLiteral("owner"), typed("as.dto.person.fetchoptions.PersonFetchOptions"));
    return options;
}

QJsonObject everyToken()
{
    auto criteria = typed("as.dto.pat.search.PersonalAccessTokenSearchCriteria");
    criteria.insert(QStringLiteral("criteria"), QJsonArray());
    criteria.insert(QStringLiteral("operator"), QStringLiteral("AND"));
    return criteria;
}

bool endsLater(const OpenBisToken &a, const OpenBisToken &b)
{
    return a.validTo > b.validTo;
}

/// The same order on every machine. Two of the same millisecond are both there before either machine looks again.
bool wasMadeEarlier(const OpenBisToken &a, const OpenBisToken &b)
{
    if (a.registeredAt != b.registeredAt)
        return a.registeredAt < b.registeredAt;
    return std::lexicographical_compare(a.secret.view().begin(), a.secret.view().end(), b.secret.view().begin(),
                                        b.secret.view().end());
}

/// A server that does not say its time may be behind this computer's by this much: a token that begins in its future
/// would not work yet.
constexpr std::chrono::minutes s_clockLeeway {5};

QDateTime nowBy(const OpenBisServerInformation &server)
{
    return server.serverTime.isValid() ? server.serverTime : QDateTime::currentDateTimeUtc();
}

bool hasForm(QByteArrayView text, const char *start)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[!-~]+-\\d{15}x[0-9A-F]{32}")));
    auto copy = QString::fromLatin1(text); // fromUtf8 would drop a byte order mark
    const auto fits = form.match(copy).hasMatch() && copy.startsWith(QLatin1String(start));
    wipe(copy);
    return fits;
}

} // namespace

bool OpenBisToken::looksLikePersonal(QByteArrayView text)
{
    return hasForm(text, "$pat-");
}

bool OpenBisToken::looksLikeSession(QByteArrayView text)
{
    return hasForm(text, "") && !looksLikePersonal(text);
}

QString OpenBisTokens::defaultSessionName()
{
    return QStringLiteral("lanyard-") + QSysInfo::machineHostName();
}

QString OpenBisTokens::defaultReason()
{
    return tr("Deleted by Lanyard on %1").arg(QSysInfo::machineHostName());
}

QCoro::Task<Outcome<std::vector<OpenBisToken>>> OpenBisTokens::list(SecretBuffer session)
{
    // All of them: openBIS takes * and ? for wildcards and leaves case out even where a name is to be equal, so that
    // names are compared here.
    const QJsonArray wanted {everyToken(), withOwner()};
    const auto answer
        = co_await m_client.call(QStringLiteral("searchPersonalAccessTokens"), std::move(session), wanted);
    if (!answer)
        co_return unexpected(answer.error());
    std::vector<OpenBisToken> tokens;
    const auto objects = answer->result.toObject().value(QLatin1String("objects")).toArray();
    for (const auto &each : objects)
        tokens.push_back(tokenFrom(each.toObject()));
    std::sort(tokens.begin(), tokens.end(), endsLater);
    co_return std::move(tokens);
}

QCoro::Task<Outcome<OpenBisToken>> OpenBisTokens::itself(SecretBuffer token)
{
    auto tokens = co_await list(token.copy()); // with a personal access token openBIS lists that one alone
    if (!tokens)
        co_return unexpected(tokens.error());
    const auto server = co_await m_client.information(token.copy());
    for (auto &each : *tokens) {
        if (!(each.secret == token))
            continue;
        if (server)
            each.warnsBefore = server->warningPeriod;
        co_return std::move(each);
    }
    co_return failure(FailureKind::BadAnswer, tr("%1 takes the token and does not list it.").arg(m_client.host()),
                      tr("Tell its administrator: this is not how an openBIS answers."));
}

QCoro::Task<Outcome<OpenBisToken>> OpenBisTokens::readBack(SecretBuffer session, SecretBuffer token)
{
    const QJsonArray wanted {QJsonArray {idOf(token)}, withOwner()};
    const auto answer = co_await m_client.call(QStringLiteral("getPersonalAccessTokens"), std::move(session), wanted);
    if (!answer)
        co_return unexpected(answer.error());
    co_return tokenFrom(answer->result.toObject().value(QString::fromUtf8(token.view())).toObject());
}

QCoro::Task<Outcome<void>> OpenBisTokens::mustBeActive(SecretBuffer session, SecretBuffer token, QString owner)
{
    const auto isActive = co_await m_client.isActive(token.copy());
    if (!isActive)
        co_return unexpected(isActive.error());
    if (*isActive)
        co_return Outcome<void>();
    const auto removed = co_await remove(std::move(session), std::move(token), defaultReason());
    const auto rest = removed ? tr("It was deleted again.") : removed.error().message;
    if (owner.contains(QLatin1Char('-')))
        co_return failure(
            FailureKind::Refused,
            tr("%1 made a token for “%2” and does not recognize it: openBIS of 2023 loses the tokens of users with a "
               "“-” in their name. %3")
                .arg(m_client.host(), owner, rest),
            tr("Ask its administrator for a newer openBIS, or for a user name without “-”."),
            QStringLiteral("user-id-dash"));
    co_return failure(FailureKind::Refused,
                      tr("%1 made a token and does not recognize it. %2").arg(m_client.host(), rest),
                      tr("Tell its administrator."), QStringLiteral("token-not-active"));
}

QCoro::Task<Outcome<OpenBisToken>> OpenBisTokens::create(SecretBuffer session, QString sessionName,
                                                         std::optional<int> days, QString forUser)
{
    const auto server = co_await m_client.information(session.copy());
    if (!server)
        co_return unexpected(server.error());
    const auto from = server->serverTime.isValid() ? server->serverTime : nowBy(*server).addDuration(-s_clockLeeway);
    const auto to = days ? from.addDays(*days) : from.addSecs(server->maxValidity.count());
    auto creation = typed("as.dto.pat.create.PersonalAccessTokenCreation");
    creation.insert(QStringLiteral("sessionName"), sessionName);
    creation.insert(QStringLiteral("validFromDate"), from.toMSecsSinceEpoch());
    creation.insert(QStringLiteral("validToDate"), to.toMSecsSinceEpoch());
    if (!forUser.isEmpty()) {
        auto owner = typed("as.dto.person.id.PersonPermId");
        owner.insert(QStringLiteral("permId"), forUser);
        creation.insert(QStringLiteral("ownerId"), owner);
    }
    const QJsonArray creations {QJsonArray {creation}};
    const auto made = co_await m_client.call(QStringLiteral("createPersonalAccessTokens"), session.copy(), creations);
    if (!made)
        co_return unexpected(made.error());
    auto secret
        = SecretBuffer::taking(made->result.toArray().at(0).toObject().value(QLatin1String("permId")).toString());
    if (!OpenBisToken::looksLikePersonal(secret.view()))
        co_return failure(FailureKind::BadAnswer,
                          tr("%1 answered with something that is no personal access token.").arg(m_client.host()),
                          tr("Tell its administrator: this is not how an openBIS answers."));
    auto token = co_await readBack(session.copy(), secret.copy());
    if (!token)
        co_return unexpected(token.error());
    token->secret = secret.copy();
    token->warnsBefore = server->warningPeriod;
    const auto active = co_await mustBeActive(std::move(session), std::move(secret), token->owner);
    if (!active)
        co_return unexpected(active.error());
    if (token->validTo < to) // openBIS cuts without a word; its documentation says that it refuses
        token->notice = tr("%1 allows %n days at most, and cut the token's life to that.", nullptr,
                           static_cast<int>(token->validFrom.daysTo(token->validTo)))
                            .arg(m_client.host());
    co_return std::move(*token);
}

QCoro::Task<Outcome<void>> OpenBisTokens::remove(SecretBuffer session, SecretBuffer token, QString reason)
{
    auto options = typed("as.dto.pat.delete.PersonalAccessTokenDeletionOptions");
    options.insert(QStringLiteral("reason"), reason.isEmpty() ? defaultReason() : reason);
    const QJsonArray wanted {QJsonArray {idOf(token)}, options};
    const auto done = co_await m_client.call(QStringLiteral("deletePersonalAccessTokens"), std::move(session), wanted);
    if (!done)
        co_return unexpected(done.error());
    co_return Outcome<void>();
}

QCoro::Task<Outcome<std::vector<OpenBisToken>>> OpenBisTokens::named(SecretBuffer session, QString user,
                                                                     QString sessionName)
{
    auto tokens = co_await list(std::move(session));
    if (tokens) // an administrator sees everybody's
        std::erase_if(*tokens, [&](const OpenBisToken &token) {
            return token.owner != user || token.sessionName != sessionName;
        });
    co_return std::move(tokens);
}

QCoro::Task<Outcome<OpenBisToken>> OpenBisTokens::current(SecretBuffer session, QString sessionName)
{
    const auto server = co_await m_client.information(session.copy());
    if (!server)
        co_return unexpected(server.error());
    const auto user = co_await m_client.userOf(session.copy());
    if (!user)
        co_return unexpected(user.error());
    auto before = co_await named(session.copy(), *user, sessionName);
    if (!before)
        co_return unexpected(before.error());
    auto now = nowBy(*server);
    const auto isFresh = [&](const OpenBisToken &token) {
        return token.isUsableAt(now) && token.validTo > now.addSecs(server->warningPeriod.count());
    };
    const auto best = std::find_if(before->begin(), before->end(), isFresh); // the longest-lived comes first
    if (best != before->end()) {
        best->warnsBefore = server->warningPeriod;
        co_return std::move(*best);
    }

    auto made = co_await create(session.copy(), sessionName, std::nullopt, QString());
    if (!made)
        co_return unexpected(made.error());
    // Another machine may have made one meanwhile. The earliest of the new ones stays: whoever looks later sees it too.
    auto after = co_await named(session.copy(), *user, sessionName);
    if (!after)
        co_return unexpected(after.error());
    std::sort(after->begin(), after->end(), wasMadeEarlier);
    now = now.addDuration(s_clockLeeway); // what was made meanwhile begins after the time that was read first
    const auto stays = std::find_if(after->begin(), after->end(), isFresh);
    const auto isAnothers = stays != after->end() && !(stays->secret == made->secret);
    QList<SecretBuffer *> superfluous;
    if (isAnothers)
        superfluous.append(&made->secret);
    for (auto &old : *before) {
        if (!isAnothers)
            superfluous.append(&old.secret);
    }
    for (const auto *each : std::as_const(superfluous)) {
        const auto removed = co_await remove(session.copy(), each->copy(), defaultReason());
        if (!removed)
            made->notice += (made->notice.isEmpty() ? QString() : QStringLiteral(" "))
                + tr("An older token of the same name is still there: %1").arg(removed.error().message);
    }
    if (isAnothers) {
        stays->warnsBefore = server->warningPeriod;
        co_return std::move(*stays);
    }
    co_return std::move(*made);
}

} // namespace lanyard
