#include "AgentService.h"

#include "Clock.h"
#include "HeaderLine.h"
#include "ProfileStore.h"
#include "ProgramGate.h"
#include "Session.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;

namespace lanyard {

namespace {

SecretBuffer withLineEnd(const SecretBuffer &line)
{
    auto whole = SecretBuffer::ofSize(line.size() + 1);
    std::copy_n(line.view().data(), line.size(), whole.data());
    whole.data()[line.size()] = '\n';
    return whole;
}

/// Long enough before the end that a request seldom waits for the issuer, and never most of a short life.
std::chrono::seconds aheadOf(const AccessToken &token)
{
    return std::min(60s, std::chrono::seconds(token.issuedAt.secsTo(token.expiresAt) / 4));
}

} // namespace

AgentService::AgentService(Ports ports, QString kind, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_kind(std::move(kind)), m_since(m_ports.clock.now())
{ }

QCoro::Task<Outcome<SecretBuffer>> AgentService::answer(QByteArrayList question, LocalPeer peer)
{
    const auto verb = question.first();
    if (verb == "bearer" && (question.size() == 5 || question.size() == 6)) {
        auto answered = co_await bearer(question, peer);
        co_return std::move(answered);
    }
    if (verb == "admit" && question.size() == 2) {
        const auto profile = co_await admitted(question[1], peer);
        if (!profile)
            co_return unexpected(profile.error());
        co_return SecretBuffer();
    }
    if (verb == "status" && question.size() == 1)
        co_return status();
    if (verb == "stop" && question.size() == 1) {
        if (m_kind == QLatin1String("window"))
            co_return failure(FailureKind::Usage, tr("The window is the agent at this moment."),
                              tr("Close the window to end it."), QStringLiteral("agent-is-window"));
        QMetaObject::invokeMethod(this, &AgentService::stopAsked, Qt::QueuedConnection); // the answer goes first
        co_return SecretBuffer();
    }
    co_return failure(FailureKind::Usage, tr("The agent does not know this question."),
                      tr("Update Lanyard, then start the agent again."), QStringLiteral("unknown-question"));
}

struct AgentService::Work
{
    explicit Work(AgentService &owner) : service(owner) { ++service.m_busy; }
    ~Work()
    {
        if (--service.m_busy == 0) // told when the answer is out too
            QMetaObject::invokeMethod(&service, &AgentService::rested, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(Work)

    AgentService &service;
};

QCoro::Task<> AgentService::untilRested(std::chrono::milliseconds patience)
{
    while (isBusy()) {
        const auto rested = co_await qCoro(this, &AgentService::rested, patience);
        if (!rested)
            co_return;
    }
}

QCoro::Task<Outcome<Profile>> AgentService::admitted(QByteArray name, LocalPeer peer)
{
    auto profile = m_ports.profiles.find(QString::fromUtf8(name));
    if (profile) {
        const auto admitted = co_await m_ports.gate.admit(*profile, peer.process);
        if (!admitted)
            co_return unexpected(admitted.error());
    }
    co_return std::move(profile);
}

QCoro::Task<Outcome<SecretBuffer>> AgentService::bearer(QByteArrayList question, LocalPeer peer)
{
    const auto profile = co_await admitted(question[1], peer);
    if (!profile)
        co_return unexpected(profile.error());
    if (profile->kind == PortalKind::OpenBis && question[2] != "token")
        co_return failure(FailureKind::Usage, tr("openBIS takes its token inside the request, in no header."),
                          tr("Ask for the token itself."));
    const auto send
        = question.size() == 6 ? bearerKindNamed(QString::fromLatin1(question[5])) : std::optional<BearerKind>();
    const auto kind = send.value_or(profile->bearerKind());
    if (kind != BearerKind::AccessToken && !profile->agentHandsCredential)
        co_return failure(FailureKind::Usage,
                          tr("The agent does not hand out the long-lived credential of “%1”.").arg(profile->name),
                          tr("Allow it with: lanyard profile set '%1' agent-hands-credential=yes").arg(profile->name),
                          QStringLiteral("credential-not-handed-out"));
    const auto session = m_ports.sessionOf(*profile);
    if (!session)
        co_return unexpected(session.error());
    const Work work(*this);
    const auto minValidity = question[3].toInt();
    const auto isFresh = question[4] == "fresh";
    Outcome<Bearer> bearer = Bearer();
    if (kind == BearerKind::AccessToken)
        bearer = co_await accessBearer(*profile, *session, minValidity, isFresh);
    else
        bearer = co_await (*session)->bearer(kind, std::chrono::seconds(minValidity), isFresh);
    if (!bearer)
        co_return unexpected(bearer.error());
    auto line = question[2] == "token" ? std::move(bearer->token) : headerLine(*bearer, question[2]);
    co_return withLineEnd(line);
}

QCoro::Task<Outcome<Bearer>> AgentService::accessBearer(Profile profile, Session *session, int minValidity, bool fresh)
{
    auto token = co_await session->accessToken(std::chrono::seconds(minValidity), fresh);
    if (!token)
        co_return unexpected(token.error());
    const auto ahead = aheadOf(*token);
    if (m_ports.clock.now().addSecs(ahead.count()) >= token->expiresAt && !m_refreshing.contains(profile.id))
        refreshAhead(profile.id, session, ahead);
    co_return Bearer {std::move(token->token), BearerKind::AccessToken, profile.headerName.toLatin1(),
                      profile.headerPrefix.toUtf8()};
}

QCoro::Task<> AgentService::refreshAhead(QString profileId, Session *session, std::chrono::seconds ahead)
{
    const Work work(*this);
    m_refreshing.insert(profileId);
    co_await session->accessToken(ahead, false); // what goes wrong is told to the request that needs it
    m_refreshing.remove(profileId);
}

Outcome<SecretBuffer> AgentService::status() const
{
    const QJsonObject status {{QStringLiteral("kind"), m_kind},
                              {QStringLiteral("process"), QCoreApplication::applicationPid()},
                              {QStringLiteral("since"), m_since.toUTC().toString(Qt::ISODate)}};
    return SecretBuffer(QJsonDocument(status).toJson(QJsonDocument::Compact));
}

} // namespace lanyard
