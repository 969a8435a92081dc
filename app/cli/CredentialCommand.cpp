#include "Command.h"
#include "CredentialRenewal.h"
#include "OpenBisSignIn.h"
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

struct MakeOptions
{
    std::string name, sessionName, forUser, user;
    int validDays = 0;
};

bool isOpenBis(const Subject &subject)
{
    return subject.session->profile().kind == PortalKind::OpenBis;
}

/// What the portal lets its list be managed with: the stored token. openBIS wants a session for that; with the token
/// it lists that one alone.
QCoro::Task<Outcome<OpenBisSignIn>> managing(Session &session, bool needsSession, std::string user)
{
    if (needsSession) {
        auto signIn = co_await OpenBisSignIn::begin(session, QString::fromStdString(user));
        co_return std::move(signIn);
    }
    auto bearer = co_await session.bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    co_return OpenBisSignIn {std::move(bearer->token), false};
}

/// The short name of the token that Lanyard holds; empty when it holds none.
QCoro::Task<QString> heldId(Session &session)
{
    const auto bearer = co_await session.bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    co_return bearer ? PortalCredential::of(bearer->token.view()).id : QString();
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

QCoro::Task<Outcome<void>> list(CommandContext &context, std::string name, std::string user)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    auto &session = *subject->session;
    const auto needsSession = isOpenBis(*subject) && (!user.empty() || !session.credential());
    const auto access = co_await managing(session, needsSession, user);
    if (!access)
        co_return unexpected(access.error());
    auto listed = co_await subject->portal->list(access->token.copy());
    co_await access->end(session);
    if (!listed)
        co_return unexpected(listed.error());
    const auto held = co_await heldId(session);
    if (isOpenBis(*subject) && !needsSession)
        context.console.progress(W::tr("openBIS shows a token itself only. All of yours: --user NAME"));

    QJsonArray array;
    QList<QStringList> table;
    const auto now = context.workspace.clock().now();
    for (auto &each : *listed) {
        each.isThisOne = each.id == held;
        array.append(toJson(each));
        table.append(
            {each.id, QStringLiteral("…") + each.preview, each.owner, each.sessionName,
             each.validTo.isValid() ? W::tr("ends %1").arg(inWords(each.validTo, now)) : W::tr("no end stated"),
             each.isThisOne ? W::tr("the one that Lanyard holds") : QString()});
    }
    if (context.console.json)
        printJson(context.console, array, {});
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> makeAtOpenBis(CommandContext &context, Session &session, MakeOptions options,
                                         CredentialRenewal::Old old)
{
    const auto &console = context.console;
    const auto user = QString::fromStdString(options.user);
    NewCredentialRequest request;
    request.sessionName = QString::fromStdString(options.sessionName);
    request.forUser = QString::fromStdString(options.forUser);
    if (options.validDays > 0)
        request.validDays = options.validDays;
    std::optional<Outcome<OpenBisMade>> report;
    if (old == CredentialRenewal::Old::Keep)
        report = co_await makeOpenBisToken(session, user, request,
                                           [&](const SecretBuffer &token) { console.printSecret(token); });
    else
        report = co_await renewOpenBisToken(session, user, request.sessionName);
    if (!*report)
        co_return unexpected(report->error());
    const auto &made = *report;
    const auto isKept = request.forUser.isEmpty();
    if (console.json && isKept)
        printJson(console, {toJson(made->listed)}, {}, made->notice);
    else if (!made->isNew)
        console.progress(
            W::tr("Not due yet: the token %1 is good for longer than openBIS's time of warning.").arg(made->listed.id));
    else if (isKept)
        console.progress(
            W::tr("The portal made the token %1. It is kept in: %2.").arg(made->listed.id, session.vaultTitle()));
    else
        console.progress(W::tr("The portal made the token %1 for %2. It is kept nowhere: hand it over.")
                             .arg(made->listed.id, request.forUser));
    console.progress(W::tr("Ends: %1").arg(inWords(made->listed.validTo, context.workspace.clock().now())));
    if (!made->notice.isEmpty())
        console.progress(made->notice);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> make(CommandContext &context, MakeOptions options, CredentialRenewal::Old old)
{
    const auto subject = subjectNamed(context, options.name);
    if (!subject)
        co_return unexpected(subject.error());
    if (isOpenBis(*subject)) {
        const auto done = co_await makeAtOpenBis(context, *subject->session, options, old);
        co_return done;
    }
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

QCoro::Task<Outcome<void>> remove(CommandContext &context, std::string name, std::string id, std::string reason,
                                  std::string user)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto access = co_await managing(*subject->session, isOpenBis(*subject), user);
    if (!access)
        co_return unexpected(access.error());
    const auto which = QString::fromStdString(id);
    const auto removed = co_await subject->portal->remove(access->token.copy(), which, QString::fromStdString(reason));
    co_await access->end(*subject->session);
    if (!removed)
        co_return removed;
    const auto held = co_await heldId(*subject->session);
    const auto isThisOne = held == which;
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
    const auto options = std::make_shared<MakeOptions>();
    const auto id = std::make_shared<std::string>();
    const auto reason = std::make_shared<std::string>();
    const auto withName = [options](CLI::App *command) {
        command->add_option("name", options->name)->required();
        command->add_option(
            "--user", options->user,
            W::tr("openBIS: whose password, or session token, comes by prompt or standard input").toStdString());
        return command;
    };

    withName(line.add(credential, "list", W::tr("The tokens that the portal has of you; never the secrets"),
                      [options](CommandContext &context) { return list(context, options->name, options->user); }));
    auto *another = withName(
        line.add(credential, "new", W::tr("Have the portal make another one, and keep that"),
                 [options](CommandContext &context) { return make(context, *options, CredentialRenewal::Old::Keep); }));
    auto *renewal = withName(line.add(
        credential, "renew", W::tr("The same, and delete the one before it when the new one works"),
        [options](CommandContext &context) { return make(context, *options, CredentialRenewal::Old::Delete); }));
    for (auto *command : {another, renewal})
        command->add_option(
            "--session-name", options->sessionName,
            W::tr("openBIS: the name of what uses the token; its tokens share one session").toStdString());
    another
        ->add_option("--valid-days", options->validDays,
                     W::tr("openBIS: how long; else as long as the server allows").toStdString())
        ->check(CLI::Range(1, 3650));
    another->add_option("--for-user", options->forUser,
                        W::tr("openBIS, for instance administrators: print one for another user").toStdString());
    auto *deletion = withName(line.add(credential, "delete", W::tr("Delete one at the portal"),
                                       [options, id, reason](CommandContext &context) {
                                           return remove(context, options->name, *id, *reason, options->user);
                                       }));
    deletion->add_option("id", *id, W::tr("As the list names it").toStdString())->required();
    deletion->add_option("--reason", *reason, W::tr("For portals that want to be told one").toStdString());
}

} // namespace lanyard
