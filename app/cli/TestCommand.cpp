#include "AccessCsv.h"
#include "Command.h"
#include "Shown.h"
#include "Words.h"

#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TestCommand)
};

struct TestOptions
{
    std::string name;
    std::vector<std::string> studies;
    bool all = false;
    bool spend = false;
    bool csv = false;
};

QJsonObject toJson(const AccessReport &report)
{
    QJsonArray studies;
    for (const auto &row : report.rows)
        studies.append(
            QJsonObject {{QStringLiteral("id"), row.id},
                         {QStringLiteral("name"), row.name},
                         {QStringLiteral("promised"), row.promised ? QJsonValue(*row.promised) : QJsonValue()},
                         {QStringLiteral("listed"), row.listed},
                         {QStringLiteral("status"), row.status ? QJsonValue(*row.status) : QJsonValue()},
                         {QStringLiteral("milliseconds"), static_cast<qint64>(row.elapsed.count())},
                         {QStringLiteral("verdict"), row.verdict()}});
    return {
        {QStringLiteral("schema"), QStringLiteral("lanyard.access/1")},
        {QStringLiteral("control"), QJsonObject {{QStringLiteral("status"), report.controlStatus}}},
        {QStringLiteral("studies"), studies},
        {QStringLiteral("seenThrough"), report.seenThrough.isEmpty() ? QJsonValue() : QJsonValue(report.seenThrough)}};
}

void printInWords(const Console &console, const AccessReport &report)
{
    QList<QStringList> table;
    for (const auto &row : report.rows)
        table.append({row.id, row.name, row.listed ? W::tr("listed") : W::tr("not listed"),
                      row.status ? QString::number(*row.status) : W::tr("not asked"), row.verdict()});
    console.printTable(table);
    for (const auto &row : report.rows) {
        if (!row.refusal.isEmpty())
            console.progress(row.refusal);
    }
    if (report.isAccepted)
        console.progress(W::tr("The portal answered %1 in %2 ms with %n entries; without a token it answers %3.",
                               nullptr, static_cast<int>(report.rows.size()))
                             .arg(report.status)
                             .arg(report.elapsed.count())
                             .arg(report.controlStatus));
    if (!report.seenThrough.isEmpty())
        console.progress(seenThroughInWords(report.seenThrough));
    if (!report.remark.isEmpty())
        console.progress(report.remark);
}

QCoro::Task<Outcome<void>> test(CommandContext &context, TestOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    const auto isProteinPaint = (*session)->profile().kind == PortalKind::ProteinPaint;
    AccessQuestion question;
    for (const auto &study : options.studies)
        question.studies.append(QString::fromStdString(study));
    question.all = options.all;
    question.maySpend = options.spend;
    question.watch->asked = [&console = context.console](const AccessRow &, int asked, int toAsk) {
        if (asked % 500 == 0)
            console.progress(W::tr("%1 of %2 studies asked.").arg(asked).arg(toAsk));
    };
    const auto report = co_await (*session)->test(question);
    if (!report && report.error().cause == QLatin1String("captive-portal")) // an answer, and it is no
        co_return failure(FailureKind::CheckFailed, report.error().message, report.error().hint, report.error().cause);
    if (!report)
        co_return unexpected(report.error());

    if (context.console.json)
        context.console.printJson(toJson(*report));
    else if (options.csv)
        context.console.printForPrograms(
            QString::fromUtf8(toCsv(report->rows)).chopped(2)); // the line's end is print's
    else
        printInWords(context.console, *report);
    if (report->stoppedBy) // what was answered before stands above
        co_return unexpected(*report->stoppedBy);
    const auto askAgain = W::tr("Try again later. Nothing is wrong with your token as far as anybody can tell.");
    if (!report->isAccepted && isTroubleOfServer(report->status))
        co_return failure(FailureKind::ServerError, report->refusal, askAgain);
    if (!report->isAccepted && report->refusalCause == QLatin1String("bad-answer"))
        co_return failure(FailureKind::BadAnswer, report->refusal,
                          W::tr("Look at the portal's address: lanyard profile show '%1'. Nothing is wrong with your "
                                "token as far as anybody can tell.")
                              .arg((*session)->profile().name),
                          report->refusalCause);
    const auto isOpenBis = (*session)->profile().kind == PortalKind::OpenBis;
    if (!report->isAccepted)
        co_return failure(
            FailureKind::CheckFailed, report->refusal,
            isProteinPaint
                ? W::tr("Let lanyard doctor '%1' say why, and who can mend it.").arg((*session)->profile().name)
                : isOpenBis ? W::tr("Make another token with lanyard credential renew.")
                            : W::tr("Look at the roles with lanyard roles, and at the token with lanyard decode."),
            report->refusalCause);
    const auto refused = std::find_if(report->rows.begin(), report->rows.end(), [](const AccessRow &row) {
        return (row.isRefused() || row.isUnchecked) && !row.refusal.isEmpty();
    });
    if (refused != report->rows.end() && isProteinPaint)
        co_return failure(
            FailureKind::CheckFailed, refused->refusal,
            W::tr("Let lanyard doctor '%1' say why, and who can mend it.").arg((*session)->profile().name),
            refused->refusalCause);
    if (!report->isClean() && isOpenBis)
        co_return failure(
            FailureKind::CheckFailed,
            W::tr("The portal accepts your token but shows it no space or project of a name that was asked for."),
            W::tr("Look at the names above. The space's administrator gives the role that opens it."),
            QStringLiteral("study-refused"));
    if (!report->isClean())
        co_return failure(
            FailureKind::CheckFailed, W::tr("The portal accepts your token but refuses a study that was asked for."),
            W::tr("Look at your roles with lanyard roles. The study's administrator gives the role that opens it."),
            QStringLiteral("study-refused"));
    if (const auto *row = report->unanswered())
        co_return failure(FailureKind::ServerError,
                          W::tr("The portal answered %1 for “%2”, which says nothing about your token.")
                              .arg(*row->status)
                              .arg(shown(row->id)),
                          askAgain);
    co_return Outcome<void>();
}

} // namespace

void addTestCommand(CommandLine &line)
{
    const auto options = std::make_shared<TestOptions>();
    auto *command = line.add(line.top(), "test", W::tr("Call the portal and see what the token opens"),
                             [options](CommandContext &context) { return test(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_option("--study", options->studies, W::tr("Ask for this study too").toStdString())
        ->expected(1)
        ->take_all();
    command->add_flag("--all", options->all, W::tr("Ask for every study that is listed").toStdString());
    command->add_flag("--csv", options->csv, W::tr("Print the rows as comma-separated values").toStdString());
    command->add_flag("--spend", options->spend, W::tr("Under rotation: use the credential up").toStdString());
}

} // namespace lanyard
