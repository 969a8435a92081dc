#include "AgentClient.h"
#include "Command.h"
#include "ProgramList.h"

#include <QFileInfo>
#include <QJsonObject>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProgramsCommand)
};

struct ProgramsOptions
{
    std::string name, ask;
    std::vector<std::string> allowed, forbidden;
    bool forgets = false;
};

Outcome<void> decide(ProgramList &list, const QString &profileId, const std::vector<std::string> &files, bool isAllowed)
{
    for (const auto &file : files) {
        const auto program = QFileInfo(QString::fromStdString(file)).canonicalFilePath(); // as the system names it
        if (program.isEmpty())
            return failure(FailureKind::Usage, W::tr("There is no program %1.").arg(QString::fromStdString(file)),
                           W::tr("Name its whole path, as in /usr/bin/Rscript."));
        if (const auto decided = list.decide(profileId, program, isAllowed); !decided)
            return decided;
    }
    return {};
}

Outcome<void> change(ProgramList &list, const QString &profileId, const ProgramsOptions &options)
{
    Outcome<void> changed;
    if (options.forgets)
        changed = list.forget(profileId);
    if (changed && !options.ask.empty())
        changed = list.setAsks(profileId, options.ask == "yes");
    if (changed)
        changed = decide(list, profileId, options.allowed, true);
    if (changed)
        changed = decide(list, profileId, options.forbidden, false);
    return changed;
}

QCoro::Task<Outcome<void>> programs(CommandContext &context, ProgramsOptions options)
{
    const auto profile = context.workspace.profiles().find(QString::fromStdString(options.name));
    if (!profile)
        co_return unexpected(profile.error());
    auto list = ProgramList::ofThisPerson();
    if (const auto changed = change(list, profile->id, options); !changed)
        co_return changed;
    const auto asks = list.asks(profile->id);
    const auto decisions = list.decisions(profile->id);
    if (context.console.json) {
        QJsonObject of;
        for (auto it = decisions.begin(); it != decisions.end(); ++it)
            of.insert(it.key(), it.value() ? QStringLiteral("allowed") : QStringLiteral("forbidden"));
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.programs/1")},
                                   {QStringLiteral("name"), profile->name},
                                   {QStringLiteral("asks"), asks},
                                   {QStringLiteral("programs"), of}});
        co_return Outcome<void>();
    }
    context.console.print(asks ? W::tr("“%1” asks before a program gets its token.").arg(profile->name)
                               : W::tr("“%1” does not ask which program wants its token.").arg(profile->name));
    QList<QStringList> table;
    for (auto it = decisions.begin(); it != decisions.end(); ++it)
        table.append({it.key(), it.value() ? W::tr("allowed") : W::tr("forbidden")});
    context.console.printTable(table);
    co_return Outcome<void>();
}

QString textOf(std::string_view field)
{
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

} // namespace

Outcome<void> admitProgram(const Profile &profile)
{
    if (!ProgramList::ofThisPerson().asks(profile.id))
        return {};
    AgentClient client("agent");
    const auto answer = client.ask({"admit", profile.name.toStdString()}, std::chrono::minutes(2));
    if (answer.size() == 4)
        return failure(FailureKind::Refused, textOf(answer[2]), textOf(answer[3]), textOf(answer[1]));
    if (!answer.empty())
        return {};
    return failure(
        FailureKind::Refused,
        W::tr("“%1” asks before a program gets its token, and no Lanyard is open to ask you in.").arg(profile.name),
        W::tr("Open the window. Or switch it off: lanyard agent programs '%1' --ask no").arg(profile.name),
        QStringLiteral("program-not-allowed"));
}

void addProgramsCommand(CommandLine &line, CLI::App *agent)
{
    const auto options = std::make_shared<ProgramsOptions>();
    auto *command = line.add(agent, "programs", W::tr("Which programs may have a profile's token"),
                             [options](CommandContext &context) { return programs(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_option("--ask", options->ask, W::tr("yes or no: ask about every other program").toStdString())
        ->check(CLI::IsMember({"yes", "no"}));
    command->add_option("--allow", options->allowed, W::tr("A program that may have it").toStdString())
        ->expected(1)
        ->take_all();
    command->add_option("--forbid", options->forbidden, W::tr("A program that may not").toStdString())
        ->expected(1)
        ->take_all();
    command->add_flag("--forget", options->forgets, W::tr("Forget what was allowed and forbidden").toStdString());
}

} // namespace lanyard
