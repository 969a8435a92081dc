#include "SnippetController.h"

#include "Deliver.h"
#include "TimeWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {
constexpr qsizetype mostShown = 200'000; // a text view of many megabytes only stops the window
}

SnippetController::SnippetController(Profile profile, Ports ports, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_ports(std::move(ports)),
      m_language(SnippetLanguage::of(m_profile.kind).value(0))
{ }

QList<SnippetController::Request> SnippetController::requests() const
{
    if (m_profile.kind == PortalKind::Api)
        return {{tr("The test request"), SnippetRequest::usualOf(m_profile)}};
    if (m_profile.kind == PortalKind::OpenBis)
        return {{tr("List the spaces"), SnippetRequest::usualOf(m_profile)}};
    return {{tr("List the studies"), SnippetRequest::studies()},
            {tr("List the kinds of cancer"), SnippetRequest::path(QStringLiteral("/api/cancer-types"))},
            {tr("List the genes"), SnippetRequest::path(QStringLiteral("/api/genes?pageSize=20"))}};
}

void SnippetController::choose(int request)
{
    m_chosen = request;
    if (!m_language.isFor(m_profile, requests().at(m_chosen).request))
        m_language = languages().constFirst();
    cancel();
}

QList<SnippetLanguage> SnippetController::languages() const
{
    auto languages = SnippetLanguage::of(m_profile.kind);
    const auto request = requests().at(m_chosen).request;
    languages.removeIf([&](const SnippetLanguage &each) { return !each.isFor(m_profile, request); });
    return languages;
}

void SnippetController::chooseLanguage(const QString &id)
{
    if (const auto language = SnippetLanguage::named(m_profile.kind, id); language && language->id != m_language.id) {
        m_language = *language;
        Q_EMIT changed();
    }
}

void SnippetController::setFromVariable(bool isFromVariable)
{
    m_isFromVariable = isFromVariable;
    Q_EMIT changed();
}

QUrl SnippetController::address() const
{
    return requests().at(m_chosen).request.address(m_profile);
}

QString SnippetController::code() const
{
    return snippet(m_profile, requests().at(m_chosen).request, m_language, m_isFromVariable ? variable() : QString());
}

QString SnippetController::requestLine() const
{
    return QStringLiteral("%1 %2").arg(requests().at(m_chosen).request.method(),
                                       address().path().mid(m_profile.portal.path().size()));
}

void SnippetController::tryIt(bool maySpend)
{
    ++m_attempt;
    if (m_profile.kind == PortalKind::OpenBis) {
        m_phase = Phase::Failed;
        m_failure = Failure(FailureKind::Usage,
                            tr("openBIS takes its token inside the request, so that this page cannot "
                               "try it."),
                            tr("Run the code in a terminal, or run this there: lanyard test '%1'").arg(m_profile.name));
        Q_EMIT changed();
        return;
    }
    if (!requests().at(m_chosen).request.isPlainGet()) {
        m_phase = Phase::Failed;
        m_failure = Failure(FailureKind::Usage, tr("This page tries requests by GET only."),
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
    return tr("%1, %2").arg(tr("%n entries", nullptr, count), took);
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
