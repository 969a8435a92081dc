#include "Command.h"
#include "CredentialRenewal.h"
#include "Words.h"

#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CredentialCommand)
};

/// A profile's session, and its portal's own list.
struct Subject
{
    Session *session;
    std::unique_ptr<PortalCredentials> portal;
};

Outcome<Subject> subjectNamed(CommandContext &context, const std::string &name)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        return unexpected(session.error());
    const auto &profile = (*session)->profile();
    auto portal = PortalCredentials::make(profile, (*session)->http());
    if (!portal)
        return failure(FailureKind::Usage,
                       W::tr("“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.")
                           .arg(profile.name, nameOf(profile.kind)),
                       W::tr("lanyard status '%1' tells of the credential that Lanyard holds.").arg(profile.name));
    return Subject {*session, std::move(portal)};
}

QJsonObject toJson(const PortalCredential &credential)
{
    return {{QStringLiteral("id"), credential.id},
            {QStringLiteral("preview"), credential.preview},
            {QStringLiteral("sessionName"), credential.sessionName},
            {QStringLiteral("owner"), credential.owner},
            {QStringLiteral("validFrom"), inJson(credential.validFrom)},
            {QStringLiteral("validTo"), inJson(credential.validTo)},
            {QStringLiteral("lastUsed"), inJson(credential.lastUsed)},
            {QStringLiteral("isThisOne"), credential.isThisOne}};
}

void printJson(const Console &console, const QJsonArray &credentials, const QStringList &deleted,
               const QString &remark = {})
{
    console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.credentials/1")},
                       {QStringLiteral("credentials"), credentials},
                       {QStringLiteral("deleted"), QJsonArray::fromStringList(deleted)},
                       {QStringLiteral("remark"), remark}});
}

QCoro::Task<Outcome<void>> list(CommandContext &context, std::string name)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    auto bearer = co_await subject->session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    const auto listed = co_await subject->portal->list(std::move(bearer->token));
    if (!listed)
        co_return unexpected(listed.error());

    QJsonArray array;
    QList<QStringList> table;
    const auto now = context.workspace.clock().now();
    for (const auto &each : *listed) {
        array.append(toJson(each));
        table.append(
            {each.id, QStringLiteral("…") + each.preview, each.owner,
             each.validTo.isValid() ? W::tr("ends %1").arg(inWords(each.validTo, now)) : W::tr("no end stated"),
             each.isThisOne ? W::tr("the one that Lanyard holds") : QString()});
    }
    if (context.console.json)
        printJson(context.console, array, {});
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> make(CommandContext &context, std::string name, CredentialRenewal::Old old)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto &console = context.console;
    CredentialRenewal renewal(*subject->session, *subject->portal);
    const NewCredentialRequest request;
    const auto report = co_await renewal.run(request, old, [&](const QString &cost) { console.progress(cost); });
    if (!report)
        co_return unexpected(report.error());

    if (console.json) {
        printJson(console, {toJson(report->made)},
                  report->deleted.isEmpty() ? QStringList() : QStringList {report->deleted}, report->remark);
    } else {
        const auto end = report->made.validTo;
        console.progress(W::tr("The portal made the token %1. It is kept in: %2.")
                             .arg(report->made.id, subject->session->vaultTitle()));
        if (end.isValid())
            console.progress(W::tr("Ends: %1").arg(inWords(end, context.workspace.clock().now())));
        if (!report->deleted.isEmpty())
            console.progress(
                W::tr("The portal takes it, and no longer has the one before it, %1.").arg(report->deleted));
    }
    if (!report->remark.isEmpty())
        console.progress(report->remark);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> remove(CommandContext &context, std::string name, std::string id, std::string reason)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto bearer = co_await subject->session->bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    const auto which = QString::fromStdString(id);
    const auto removed = co_await subject->portal->remove(bearer->token.copy(), which, QString::fromStdString(reason));
    if (!removed)
        co_return removed;
    const auto isThisOne = PortalCredential::of(bearer->token.view()).id == which;
    const auto &profile = subject->session->profile();
    if (auto record = context.workspace.vault().record(profile, Slot::Portal); record && isThisOne) {
        record->endedBecause = W::tr("You deleted it at the portal.");
        const auto marked = context.workspace.vault().updateRecord(profile, Slot::Portal, *record);
        if (!marked)
            co_return marked;
    }
    if (context.console.json)
        printJson(context.console, {}, {which});
    else
        context.console.progress(isThisOne ? W::tr("Deleted at the portal: it was the one that Lanyard holds.")
                                           : W::tr("Deleted at the portal."));
    co_return Outcome<void>();
}

} // namespace

void addCredentialCommand(CommandLine &line)
{
    auto *credential
        = line.top()->add_subcommand("credential", W::tr("The portal's own list of long-lived tokens").toStdString());
    credential->require_subcommand(1);
    const auto name = std::make_shared<std::string>();
    const auto id = std::make_shared<std::string>();
    const auto reason = std::make_shared<std::string>();

    line.add(credential, "list", W::tr("The tokens that the portal has of you; never the secrets"),
             [name](CommandContext &context) { return list(context, *name); })
        ->add_option("name", *name)
        ->required();
    line.add(credential, "new", W::tr("Have the portal make another one, and keep that"),
             [name](CommandContext &context) { return make(context, *name, CredentialRenewal::Old::Keep); })
        ->add_option("name", *name)
        ->required();
    line.add(credential, "renew", W::tr("The same, and delete the one before it when the new one works"),
             [name](CommandContext &context) { return make(context, *name, CredentialRenewal::Old::Delete); })
        ->add_option("name", *name)
        ->required();
    auto *deletion
        = line.add(credential, "delete", W::tr("Delete one at the portal"),
                   [name, id, reason](CommandContext &context) { return remove(context, *name, *id, *reason); });
    deletion->add_option("name", *name)->required();
    deletion->add_option("id", *id, W::tr("As the list names it").toStdString())->required();
    deletion->add_option("--reason", *reason, W::tr("For portals that want to be told one").toStdString());
}

} // namespace lanyard
