#include "AccessTest.h"

namespace lanyard {

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
    report.refusalCause = answer->refusalCause;
    report.rows = answer->rows;
    auto groups = answer->groups;
    for (const auto &id : question.studies) {
        const auto isKnown
            = std::any_of(report.rows.cbegin(), report.rows.cend(), [&](const AccessRow &row) { return row.id == id; });
        if (isKnown || !report.isAccepted)
            continue;
        AccessRow unlisted;
        unlisted.id = id;
        report.rows.append(unlisted);
        groups.append(QStringList());
    }
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        auto &row = report.rows[i];
        if (question.roles) {
            row.promisedBy = portal.promisingRole(row, groups.at(i), *question.roles);
            row.promised = !row.promisedBy.isEmpty();
        }
        if (!report.isAccepted || !(question.all || question.studies.contains(row.id)))
            continue;
        const auto asked = co_await portal.ask(row.id, headerValue.copy());
        if (!asked)
            co_return unexpected(asked.error());
        row.status = asked->status;
        row.isOpen = asked->isData;
        row.elapsed = asked->elapsed;
        row.refusal = asked->refusal;
        row.refusalCause = asked->refusalCause;
    }
    co_return std::move(report);
}

} // namespace lanyard
