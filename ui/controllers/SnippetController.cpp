#include "SnippetController.h"

#include "Deliver.h"
#include "Snippet.h"
#include "TimeWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {
constexpr qsizetype mostShown = 200'000; // a text view of many megabytes only stops the window
}

SnippetController::SnippetController(Profile profile, Ports ports, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_ports(std::move(ports))
{ }

QList<SnippetController::Request> SnippetController::requests() const
{
    if (m_profile.kind == PortalKind::Api)
        return {{tr("The test request"), m_profile.testRequest, {}}};
    if (m_profile.kind == PortalKind::OpenBis)
        return {{tr("List the spaces"), testAddress(m_profile).path().mid(m_profile.portal.path().size()), {}}};
    return {{tr("List the studies"), QStringLiteral("/api/studies"), QStringLiteral("pageSize=20")},
            {tr("List the kinds of cancer"), QStringLiteral("/api/cancer-types"), {}},
            {tr("List the genes"), QStringLiteral("/api/genes"), QStringLiteral("pageSize=20")}};
}

void SnippetController::choose(int request)
{
    m_chosen = request;
    cancel();
}

QUrl SnippetController::address() const
{
    const Request request = requests().at(m_chosen);
    return m_profile.portalUrl(request.path, request.query);
}

QString SnippetController::code() const
{
    return curlSnippet(m_profile, address());
}

QString SnippetController::requestLine() const
{
    return QStringLiteral("%1 %2").arg(m_profile.kind == PortalKind::OpenBis ? QStringLiteral("POST")
                                                                             : QStringLiteral("GET"),
                                       requests().at(m_chosen).path);
}

void SnippetController::tryIt(bool maySpend)
{
    ++m_attempt;
    if (m_profile.kind == PortalKind::OpenBis) {
        m_phase = Phase::Failed;
        m_failure = Failure(FailureKind::Usage,
                            tr("openBIS takes its token inside the request, so that this page cannot "
                               "try it."),
                            tr("Run the code in a terminal, or there: lanyard test '%1'").arg(m_profile.name));
        Q_EMIT changed();
        return;
    }
    m_phase = Phase::Trying;
    m_failure.reset();
    deliver(m_ports.send(address(), maySpend), this, [this, attempt = m_attempt](Outcome<HttpAnswer> answer) {
        if (attempt == m_attempt)
            take(std::move(answer));
    });
    Q_EMIT changed();
}

void SnippetController::cancel()
{
    ++m_attempt;
    m_phase = Phase::NotTried;
    m_failure.reset();
    Q_EMIT changed();
}

void SnippetController::take(Outcome<HttpAnswer> answer)
{
    if (answer) {
        m_phase = Phase::Answered;
        m_answer = std::move(*answer);
    } else {
        m_failure = answer.error();
        m_phase = m_failure->cause == QLatin1String("rotation-on") ? Phase::MaySpend : Phase::Failed;
    }
    Q_EMIT changed();
}

QString SnippetController::refusal() const
{
    switch (m_answer.status) {
    case 200:
        return {};
    case 301:
    case 302:
    case 303:
    case 307:
        return tr("The portal sent Lanyard to its login page: it did not accept the token.");
    case 401:
        return tr("The portal did not accept the token: it answered 401.");
    case 403:
        return tr("The portal accepts your token but refuses this request: it answered 403.");
    case 404:
        return tr("The portal knows no such address: it answered 404.");
    default:
        return tr("The portal answered %1, not what was asked for.").arg(m_answer.status);
    }
}

QString SnippetController::summary() const
{
    const QString took = timewords::took(m_answer.elapsed);
    const auto document = QJsonDocument::fromJson(m_answer.body);
    if (!document.isArray())
        return took;
    const int count = int(document.array().size());
    return tr("%1, %2").arg(count == 1 ? tr("1 entry") : tr("%n entries", nullptr, count), took);
}

QString SnippetController::body() const
{
    const auto document = QJsonDocument::fromJson(m_answer.body);
    const QByteArray text = document.isNull() ? m_answer.body : document.toJson(QJsonDocument::Indented);
    if (text.size() <= mostShown)
        return QString::fromUtf8(text);
    return QString::fromUtf8(text.left(mostShown)) + tr("\n… and more: this is the first part of a long answer");
}

} // namespace lanyard
