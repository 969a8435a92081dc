#include "SignInController.h"

#include "Deliver.h"
#include "IssuerWords.h"
#include "TimeWords.h"

using namespace std::chrono_literals;

namespace lanyard {

namespace {

using std::chrono::milliseconds;

} // namespace

SignInController::SignInController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports))
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &SignInController::changed);
}

void SignInController::start(const QString &issuer, const QString &vault, Way way)
{
    if (m_phase == Phase::Running)
        return;
    m_way = way;
    m_next.reset();
    m_issuer = issuer;
    m_vault = vault;
    m_phase = Phase::Running;
    m_step = SignInStep::AskedProvider;
    m_took.clear();
    m_stepBegan = milliseconds(0);
    m_address.clear();
    m_code = {};
    m_browserFailure.clear();
    m_clockWarning.clear();
    m_before.clear();
    m_failure.reset();
    m_sinceStart.start();
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_seconds.start();
    ++m_attempt;

    SignInOptions options;
    options.useDevice = way == Way::Code;
    options.timeout = patience();
    // The coroutine may outlive this page's profile, and a later attempt must not hear of an earlier one.
    options.progress = [self = QPointer(this), attempt = m_attempt](const SignInProgress &progress) {
        if (self && self->m_attempt == attempt)
            self->advance(progress);
    };
    deliver(m_ports.start(std::move(options)), this, [this, attempt = m_attempt](const Outcome<void> &outcome) {
        if (attempt == m_attempt)
            finish(outcome);
    });
    Q_EMIT changed();
}

void SignInController::cancel()
{
    if (m_phase == Phase::Running)
        m_ports.cancel();
}

void SignInController::goOnBy(Way way)
{
    if (m_phase != Phase::Running)
        return;
    m_next = way;
    m_ports.cancel();
}

Outcome<void> SignInController::openAgain()
{
    auto opened = m_ports.openBrowser(m_address);
    m_browserFailure = opened ? QString() : opened.error().message;
    Q_EMIT changed();
    return opened;
}

void SignInController::forgetBefore()
{
    m_before.clear();
    Q_EMIT changed();
}

bool SignInController::isWaitingForPerson() const
{
    return m_phase == Phase::Running && m_step == SignInStep::Waiting;
}

std::chrono::seconds SignInController::elapsed() const
{
    return m_sinceStart.isValid() ? std::chrono::seconds(m_sinceStart.elapsed() / 1000) : std::chrono::seconds(0);
}

void SignInController::advance(const SignInProgress &progress)
{
    const milliseconds now(m_sinceStart.elapsed());
    const auto steps = order();
    // The first two are told when they are done, the others when they begin.
    const auto at = steps.indexOf(progress.step);
    const auto current = at < 2 ? at + 1 : at;
    for (const SignInStep step : steps.first(current)) {
        if (!m_took.contains(step)) {
            m_took[step] = now - m_stepBegan;
            m_stepBegan = now;
        }
    }
    m_step = steps.at(current);
    if (!progress.code.code.isEmpty())
        m_code = progress.code;
    if (!progress.address.isEmpty())
        m_address = progress.address;
    if (!progress.browserFailure.isEmpty())
        m_browserFailure = progress.browserFailure;
    if (!progress.clockWarning.isEmpty())
        m_clockWarning = progress.clockWarning;
    m_before = progress.before;
    Q_EMIT changed();
}

void SignInController::finish(const Outcome<void> &outcome)
{
    m_seconds.stop();
    if (!outcome && outcome.error().kind == FailureKind::Cancelled && m_next) {
        m_phase = Phase::Idle;
        start(m_issuer, m_vault, *m_next);
        return;
    }
    m_phase = outcome ? Phase::Done : Phase::Failed;
    if (outcome)
        m_step.reset();
    else
        m_failure = outcome.error();
    Q_EMIT changed();
    if (outcome)
        Q_EMIT done();
}

std::chrono::seconds SignInController::codeLeft() const
{
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_code.endsAt)));
}

QList<SignInStep> SignInController::order() const
{
    return {SignInStep::AskedProvider, m_way == Way::Code ? SignInStep::GotCode : SignInStep::OpenedBrowser,
            SignInStep::Waiting, SignInStep::Checking, SignInStep::Storing};
}

QList<Check> SignInController::steps() const
{
    QList<Check> checks;
    for (const SignInStep step : order())
        checks.append(stepOf(step));
    return checks;
}

Check SignInController::stepOf(SignInStep step) const
{
    const bool isDone = m_took.contains(step) || m_phase == Phase::Done;
    Check check {Check::Status::Waiting, words(step, isDone)};
    if (const auto took = m_took.find(step); took != m_took.end()) {
        check.status = Check::Status::Good;
        check.time = step == SignInStep::Waiting
            ? timewords::minutesAndSeconds(std::chrono::duration_cast<std::chrono::seconds>(took->second))
            : timewords::took(took->second);
        if (step == SignInStep::OpenedBrowser && !m_browserFailure.isEmpty()) {
            check.status = Check::Status::Note;
            check.fact = tr("No browser could be opened");
            check.source = m_browserFailure;
        } else if (step == SignInStep::AskedProvider && !m_clockWarning.isEmpty()) {
            check.status = Check::Status::Note;
            check.source = m_clockWarning;
        }
    } else if (m_phase == Phase::Done) {
        check.status = Check::Status::Good;
    } else if (m_step == step) {
        check.status = m_phase == Phase::Failed ? Check::Status::Bad : Check::Status::Asking;
        if (step == SignInStep::Waiting && m_phase == Phase::Running)
            check.time = timewords::minutesAndSeconds(elapsed());
    }
    return check;
}

QString SignInController::words(SignInStep step, bool isDone) const
{
    switch (step) {
    case SignInStep::AskedProvider:
        return (isDone ? tr("Asked %1 for its addresses") : tr("Ask %1 for its addresses")).arg(hostOf(m_issuer));
    case SignInStep::OpenedBrowser:
        return isDone ? tr("Opened your browser") : tr("Open your browser");
    case SignInStep::GotCode:
        return isDone ? tr("Got a code for you") : tr("Get a code for you");
    case SignInStep::Waiting:
        return tr("You sign in and allow access");
    case SignInStep::Checking:
        return tr("Check who answered, and the signature");
    case SignInStep::Storing:
        break;
    }
    return tr("Keep the credential: %1").arg(m_vault);
}

} // namespace lanyard
