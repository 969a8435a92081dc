#include "Command.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileSetCommand)
};

/// A setting that can be changed: its name, and what takes its value (false: it is none of its values).
struct Setting
{
    QLatin1String name;
    QLatin1String values;
    bool (*set)(Profile &profile, const QString &value);
};

template <bool Profile::*Member> bool setYesOrNo(Profile &profile, const QString &value)
{
    profile.*Member = value == QLatin1String("yes");
    return profile.*Member || value == QLatin1String("no");
}

const Setting s_settings[] = {
    {QLatin1String("agent-hands-credential"), QLatin1String("yes|no"), setYesOrNo<&Profile::agentHandsCredential>},
};

QString settingNames()
{
    QStringList names;
    for (const auto &setting : s_settings)
        names.append(setting.name + QLatin1Char('=') + setting.values);
    return names.join(QLatin1Char(' '));
}

Outcome<void> apply(Profile &profile, const QString &word)
{
    const auto name = word.section(QLatin1Char('='), 0, 0);
    const auto value = word.section(QLatin1Char('='), 1);
    for (const auto &setting : s_settings) {
        if (setting.name != name)
            continue;
        if (setting.set(profile, value))
            return {};
        return failure(FailureKind::Usage, W::tr("%1 takes one of: %2.").arg(setting.name, setting.values),
                       W::tr("Nothing was changed."));
    }
    return failure(FailureKind::Usage, W::tr("There is no setting of that name."),
                   W::tr("There are: %1").arg(settingNames()));
}

QCoro::Task<Outcome<void>> setProfile(CommandContext &context, std::string name, std::vector<std::string> words)
{
    auto profile = context.workspace.profiles().find(QString::fromStdString(name));
    if (!profile)
        co_return unexpected(profile.error());
    for (const auto &word : words) {
        const auto applied = apply(*profile, QString::fromStdString(word));
        if (!applied)
            co_return applied;
    }
    const auto saved = context.workspace.profiles().save(*profile);
    if (saved)
        context.console.progress(W::tr("Changed “%1”.").arg(profile->name));
    co_return saved;
}

} // namespace

void addProfileSetCommand(CommandLine &line, CLI::App *profile)
{
    const auto name = std::make_shared<std::string>();
    const auto words = std::make_shared<std::vector<std::string>>();
    auto *command = line.add(profile, "set", W::tr("Change a setting of a profile"),
                             [name, words](CommandContext &context) { return setProfile(context, *name, *words); });
    command->add_option("name", *name)->required();
    command->add_option("setting", *words, settingNames().toStdString())->required()->type_name("KEY=VALUE");
}

} // namespace lanyard
