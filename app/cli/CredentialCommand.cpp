#include "Command.h"
#include "OpenBisSignIn.h"
#include "Words.h"

#include <QJsonArray>
#include <QLocale>

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
    std::unique_ptr<CredentialList> list;
};

Outcome<Subject> subjectNamed(CommandContext &context, const std::string &name)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        return unexpected(session.error());
    const auto &profile = (*session)->profile();
    if (!CredentialList::isKeptAt(profile))
        return failure(FailureKind::Usage,
                       W::tr("“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.")
                           .arg(profile.name, nameOf(profile.kind)),
                       W::tr("lanyard status '%1' tells of the credential that Lanyard holds.").arg(profile.name));
    return Subject {*session, std::make_unique<CredentialList>(**session, context.workspace.vault())};
}

struct MakeOptions
{
    std::string name, sessionName, forUser, user;
    int validDays = 0;
};

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

QString shortly(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

void printJson(const Console &console, const QJsonArray &credentials, const QStringList &deleted,
               const QString &remark = {})
{
    console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.credentials/1")},
                       {QStringLiteral("credentials"), credentials},
                       {QStringLiteral("deleted"), QJsonArray::fromStringList(deleted)},
                       {QStringLiteral("remark"), remark}});
}

/// openBIS wants a session for what changes the list; with the stored token it lists that one alone.
QCoro::Task<Outcome<void>> signIn(const Subject &subject, bool isWanted, std::string user)
{
    if (!isWanted || !subject.list->needsSession())
        co_return Outcome<void>();
    const auto opened = co_await signInToOpenBis(*subject.list, *subject.session, QString::fromStdString(user));
    co_return opened;
}

QCoro::Task<Outcome<void>> list(CommandContext &context, std::string name, std::string user)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto opened = co_await signIn(*subject, !user.empty() || !subject->session->credential(), user);
    if (!opened)
        co_return unexpected(opened.error());
    const auto listed = co_await subject->list->list();
    const auto isAll = subject->list->mayChange();
    co_await subject->list->close();
    if (!listed)
        co_return unexpected(listed.error());
    if (!isAll)
        context.console.progress(W::tr("To a token, openBIS shows only that token. All of yours: --user NAME"));

    QJsonArray array;
    QList<QStringList> table;
    const auto now = context.workspace.clock().now();
    for (const auto &each : *listed) {
        array.append(toJson(each));
        table.append(
            {each.id, QStringLiteral("…") + each.preview, each.owner, each.sessionName,
             each.validFrom.isValid() ? W::tr("from %1").arg(shortly(each.validFrom)) : QString(),
             each.validTo.isValid() ? W::tr("ends %1").arg(inWords(each.validTo, now)) : W::tr("no end stated"),
             each.lastUsed.isValid() ? W::tr("last used %1").arg(shortly(each.lastUsed)) : QString(),
             each.isThisOne ? W::tr("the one that Lanyard holds") : QString()});
    }
    if (context.console.json)
        printJson(context.console, array, {});
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

/// What was made, in words.
void tell(CommandContext &context, const Subject &subject, const CredentialMade &made, const QString &forUser)
{
    const auto &console = context.console;
    const auto id = made.listed.id;
    if (!made.isNew)
        console.progress(W::tr("Not due yet: the token %1 is good for longer than openBIS's time of warning.").arg(id));
    else if (forUser.isEmpty())
        console.progress(
            W::tr("The portal made the token %1. It is kept in: %2.").arg(id, subject.session->vaultTitle()));
    else
        console.progress(
            W::tr("The portal made the token %1 for %2. It is kept nowhere: hand it over.").arg(id, forUser));
    if (made.listed.validTo.isValid())
        console.progress(W::tr("Ends: %1").arg(inWords(made.listed.validTo, context.workspace.clock().now())));
    if (!made.deleted.isEmpty())
        console.progress(W::tr("The portal takes it, and no longer has the one before it, %1.").arg(made.deleted));
}

QCoro::Task<Outcome<void>> make(CommandContext &context, MakeOptions options, CredentialRenewal::Old old)
{
    const auto subject = subjectNamed(context, options.name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto &console = context.console;
    if (!options.forUser.empty()) // before a password is typed for it
        console.progress(W::tr("%1 makes a token for “%2” only when you are an instance administrator there. Whoever "
                               "has the token acts as “%2”.")
                             .arg(subject->session->profile().portal.host(), QString::fromStdString(options.forUser)));
    const auto opened = co_await signIn(*subject, true, options.user);
    if (!opened)
        co_return unexpected(opened.error());
    if (!subject->list->needsSession()) { // there another one may cost one of those that are there
        const auto listed = co_await subject->list->list();
        const auto cost = listed ? subject->list->costOfAnother(*listed) : QString();
        if (!cost.isEmpty())
            console.progress(cost);
    }
    NewCredentialRequest request;
    request.sessionName = QString::fromStdString(options.sessionName);
    request.forUser = QString::fromStdString(options.forUser);
    if (options.validDays > 0)
        request.validDays = options.validDays;
    std::optional<Outcome<CredentialMade>> made;
    if (old == CredentialRenewal::Old::Keep)
        made = co_await subject->list->create(request);
    else
        made = co_await subject->list->renew(request.sessionName);
    co_await subject->list->close();
    if (!*made)
        co_return unexpected(made->error());

    const auto &report = **made;
    if (!report.forAnother.isEmpty())
        console.printSecret(report.forAnother);
    if (console.json && report.forAnother.isEmpty())
        printJson(console, {toJson(report.listed)},
                  report.deleted.isEmpty() ? QStringList() : QStringList {report.deleted}, report.notice);
    else
        tell(context, *subject, report, request.forUser);
    if (!report.notice.isEmpty())
        console.progress(report.notice);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> remove(CommandContext &context, std::string name, std::string id, std::string reason,
                                  std::string user)
{
    const auto subject = subjectNamed(context, name);
    if (!subject)
        co_return unexpected(subject.error());
    const auto opened = co_await signIn(*subject, true, user);
    if (!opened)
        co_return unexpected(opened.error());
    const auto which = QString::fromStdString(id);
    const auto held = co_await subject->list->heldId();
    const auto removed = co_await subject->list->remove(which, QString::fromStdString(reason));
    co_await subject->list->close();
    if (!removed)
        co_return removed;
    if (context.console.json)
        printJson(context.console, {}, {which});
    else
        context.console.progress(held == which ? W::tr("Deleted at the portal: it was the one that Lanyard holds.")
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
    deletion->add_option("--reason", *reason, W::tr("Why, for portals that want to be told").toStdString());
    addPybisCommand(line, credential);
}

} // namespace lanyard
