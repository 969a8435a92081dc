#include "Command.h"
#include "Lifetime.h"
#include "Words.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::StatusCommand)
};

QString actionFor(const QString &state, const Profile &profile, const std::optional<CredentialRecord> &record,
                  const QDateTime &now)
{
    if (record && record->isToBeRevoked())
        return W::tr("waiting to be revoked at %1 since %2: lanyard logout tries again")
            .arg(QUrl(record->binding.issuer).host(), inWords(record->toBeRevokedSince, now));
    if (state == QLatin1String("signed-in"))
        return {};
    if (state == QLatin1String("locked"))
        return profile.vault == VaultKind::File ? W::tr("name the passphrase: --passphrase-fd")
                                                : W::tr("unlock the keychain");
    if (profile.kind == PortalKind::OpenBis)
        return record ? W::tr("renew the token: lanyard credential renew")
                      : W::tr("make a token: lanyard credential new");
    if (profile.kind == PortalKind::ProteinPaint)
        return W::tr("add the signing key: lanyard key add");
    return profile.issuer.isEmpty() ? W::tr("take in a token file: lanyard import") : W::tr("sign in: lanyard login");
}

QCoro::Task<Outcome<void>> status(CommandContext &context, std::string name)
{
    auto profiles = context.workspace.profiles().all();
    if (!name.empty()) {
        const auto profile = context.workspace.profiles().find(QString::fromStdString(name));
        if (!profile)
            co_return unexpected(profile.error());
        profiles = {*profile};
    }
    tellOfProfiles(context);
    QJsonArray list;
    QList<QStringList> table;
    const auto now = context.workspace.clock().now();
    for (const auto &profile : profiles) {
        const auto session = context.workspace.session(profile);
        auto record = session ? (*session)->credential() : std::nullopt;
        const auto state = co_await stateOf(context, profile);
        const auto action = actionFor(state, profile, record, now);
        if (record && record->isToBeRevoked())
            record.reset(); // nobody is signed in, and no end is to be feared
        const auto life = record ? Lifetime::of(*record, profile) : Lifetime();
        list.append(QJsonObject {{QStringLiteral("name"), profile.name},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("identity"), record ? record->person : QString()},
                                 {QStringLiteral("ends"),
                                  QJsonObject {{QStringLiteral("at"), inJson(life.ends)},
                                               {QStringLiteral("certainty"), nameOf(life.certainty)},
                                               {QStringLiteral("because"), life.because}}},
                                 {QStringLiteral("action"), action}});
        table.append({profile.name, state, record ? record->person : QString(),
                      life.ends.isValid() ? inWords(life.ends, now) : QString(), action});
    }
    if (context.console.json)
        context.console.printJson(
            {{QStringLiteral("schema"), QStringLiteral("lanyard.status/1")}, {QStringLiteral("profiles"), list}});
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

} // namespace

void addStatusCommand(CommandLine &line)
{
    const auto name = std::make_shared<std::string>();
    line.add(line.top(), "status", W::tr("Every profile: who, until when, what needs doing"),
             [name](CommandContext &context) { return status(context, *name); })
        ->add_option("name", *name);
}

} // namespace lanyard
