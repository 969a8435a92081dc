#include "AccessTest.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace lanyard {

namespace {

// Twice as many as are sent: the client has the next one at hand when an answer comes, and the portal never waits for
// us.
constexpr int s_ahead = 2 * HttpClient::mostAtATime;

/// The rows that are asked for, shared by those who ask.
struct Round
{
    Portal &portal;
    SecretBuffer headerValue;
    AccessReport &report;
    std::shared_ptr<AccessWatch> watch;
    std::vector<qsizetype> toAsk; ///< by their place in the report
    size_t next = 0;
    int asked = 0;

    bool goesOn() const { return next < toAsk.size() && !watch->isStopped && !report.stoppedBy; }
};

void take(AccessRow &row, const PortalAnswer &answer)
{
    row.status = answer.status;
    row.isOpen = answer.isData;
    row.elapsed = answer.elapsed;
    row.refusal = answer.refusal;
    row.refusalCause = answer.refusalCause;
}

QCoro::Task<void> askInTurn(std::shared_ptr<Round> round)
{
    while (round->goesOn()) {
        const auto place = round->toAsk[round->next++];
        const auto answer = co_await round->portal.ask(round->report.rows.at(place).id, round->headerValue.copy());
        if (!answer) {
            if (!round->report.stoppedBy)
                round->report.stoppedBy = answer.error();
            co_return;
        }
        auto &row = round->report.rows[place];
        take(row, *answer);
        ++round->asked;
        if (round->watch->asked)
            round->watch->asked(row, round->asked, static_cast<int>(round->toAsk.size()));
    }
}

/// Those that the question names and the list does not, behind the list.
void addUnlisted(QList<AccessRow> &rows, QList<QStringList> &groups, const QStringList &studies)
{
    QSet<QString> known;
    for (const auto &row : std::as_const(rows))
        known.insert(row.id);
    for (const auto &id : studies) {
        if (known.contains(id))
            continue;
        AccessRow unlisted;
        unlisted.id = id;
        rows.append(unlisted);
        groups.append(QStringList());
        known.insert(id);
    }
}

/// What the portal says to the bearer and to nobody alike says nothing of the bearer, unless it asks both for a login.
bool isOfTheAddress(const PortalAnswer &control, const PortalAnswer &answer)
{
    static const QSet<int> asksForLogin {401, 403, 302, 303, 307}; // 301 and 308 mean another address for good
    return control.status == answer.status && !asksForLogin.contains(answer.status);
}

QString causeOf(const PortalAnswer &control, const PortalAnswer &answer)
{
    if (answer.isData || isTroubleOfServer(answer.status))
        return {};
    return isOfTheAddress(control, answer) && answer.refusalCause == QLatin1String("token-not-accepted")
        ? QStringLiteral("bad-answer")
        : answer.refusalCause;
}

} // namespace

QCoro::Task<Outcome<AccessReport>> AccessTest::run(Portal &portal, SecretBuffer headerValue, AccessQuestion question)
{
    AccessReport report;
    const auto control = co_await portal.list(SecretBuffer());
    if (!control)
        co_return unexpected(control.error());
    report.controlStatus = control->status;
    if (control->isData)
        report.remark = tr("The portal answers without a token too, so its answers say nothing about yours.");

    const auto answer = co_await portal.list(headerValue.copy());
    if (!answer)
        co_return unexpected(answer.error());
    report.status = answer->status;
    report.elapsed = answer->elapsed;
    report.isAccepted = answer->isData;
    report.refusal = answer->isData ? QString() : answer->refusal;
    report.refusalCause = causeOf(*control, *answer);
    report.rows = answer->rows;
    auto groups = answer->groups;
    if (report.isAccepted)
        addUnlisted(report.rows, groups, question.studies);

    QHash<QString, AccessRow> answered;
    for (const auto &row : std::as_const(question.answered)) {
        if (row.status)
            answered.insert(row.id, row);
    }
    const QSet<QString> named(question.studies.cbegin(), question.studies.cend());
    const auto round = std::make_shared<Round>(Round {portal, std::move(headerValue), report, question.watch, {}});
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        auto &row = report.rows[i];
        if (question.roles) {
            row.promisedBy = portal.promisingRole(row, groups.at(i), *question.roles);
            row.promised = !row.promisedBy.isEmpty();
        }
        if (const auto before = answered.constFind(row.id); before != answered.cend()) {
            row.status = before->status;
            row.isOpen = before->isOpen;
            row.elapsed = before->elapsed;
            row.refusal = before->refusal;
            row.refusalCause = before->refusalCause;
        } else if (report.isAccepted && (question.all || named.contains(row.id))) {
            round->toAsk.push_back(i);
        }
    }
    if (question.watch->listed)
        question.watch->listed(report.rows);

    std::vector<QCoro::Task<void>> asking;
    for (int i = 0; i < s_ahead; ++i)
        asking.push_back(askInTurn(round));
    for (auto &task : asking)
        co_await task;
    report.isWhole = round->asked == static_cast<int>(round->toAsk.size());
    co_return std::move(report);
}

} // namespace lanyard
