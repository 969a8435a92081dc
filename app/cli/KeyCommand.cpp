#include "Command.h"
#include "ProfileSettings.h"
#include "Reminder.h"
#include "Words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::KeyCommand)
};

constexpr qint64 s_mostBytes = 1024 * 1024;

struct KeyOptions
{
    std::string name, file, passphraseFile, rotateOn;
};

Outcome<SecretBuffer> contentOf(const std::string &name)
{
    if (name == "-")
        return SecretBuffer::taking(Console::readInput(s_mostBytes));
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage, W::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                       W::tr("Name the file with the key, or - for standard input."));
    return SecretBuffer::taking(file.read(s_mostBytes));
}

/// The first line of a file, else what is typed at the terminal, unseen.
Outcome<SecretBuffer> passphraseFrom(const KeyOptions &options)
{
    if (!options.passphraseFile.empty()) {
        QFile file(QString::fromStdString(options.passphraseFile));
        if (!file.open(QIODevice::ReadOnly))
            return failure(FailureKind::Usage, W::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                           W::tr("Name the file whose first line is the key's passphrase."));
        auto line = file.readLine(1024);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return SecretBuffer::taking(std::move(line));
    }
    std::array<char, 1024> typed {};
    const auto question = W::tr("Passphrase of the key: ").toUtf8();
    EVP_read_pw_string(typed.data(), static_cast<int>(typed.size()), question.constData(), 0);
    SecretBuffer passphrase {QByteArrayView(typed.data())};
    OPENSSL_cleanse(typed.data(), typed.size());
    return passphrase;
}

/// What one may show of a key, to tell one from another: nothing of a secret.
QString fingerprint(const Signer &key)
{
    if (key.key().type() == KeyType::Oct)
        return {};
    const auto hash = QCryptographicHash::hash(key.publicPem(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(8).toHex(':'));
}

/// With the day on which the new key is to be replaced. That of the key before it is over, when it was what one was
/// reminded of: else the reminders would go on.
Outcome<Profile> withRotationOf(CommandContext &context, Profile profile, const KeyOptions &options)
{
    if (profile.kind != PortalKind::ProteinPaint)
        return profile; // it takes no key, as will be said
    const auto setting = QStringLiteral("rotate-key-on=");
    if (!options.rotateOn.empty())
        return withSettings(profile, {setting + QString::fromStdString(options.rotateOn)});
    const auto record = context.workspace.vault().record(profile, Slot::Portal);
    if (!record || !Reminder::of(profile, Slot::Portal, *record, context.workspace.clock().now()).isDue())
        return profile;
    context.console.progress(W::tr("Its own day to be replaced is not known yet: lanyard profile set '%1' "
                                   "rotate-key-on=YYYY-MM-DD")
                                 .arg(profile.name));
    return withSettings(profile, {setting});
}

QCoro::Task<Outcome<void>> addKey(CommandContext &context, KeyOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    const auto content = contentOf(options.file);
    if (!content)
        co_return unexpected(content.error());
    auto key = Signer::read(content->view());
    if (!key && key.error().cause == QLatin1String("passphrase-needed")) {
        const auto passphrase = passphraseFrom(options);
        if (!passphrase)
            co_return unexpected(passphrase.error());
        key = Signer::read(content->view(), passphrase->view());
    }
    if (!key)
        co_return unexpected(key.error());
    const auto wanted = (*session)->profile().proteinPaint.algorithm;
    const auto algorithms = key->algorithms();
    if (!wanted.isEmpty() && !algorithms.contains(wanted))
        co_return failure(FailureKind::Misconfigured,
                          W::tr("The profile signs by %1, which this key does not.").arg(wanted),
                          W::tr("This key signs by: %1.").arg(algorithms.join(QStringLiteral(", "))),
                          QStringLiteral("wrong-algorithm"));
    const auto profile = withRotationOf(context, (*session)->profile(), options);
    if (!profile)
        co_return unexpected(profile.error());
    const auto stored = co_await (*session)->storeSigningKey(*key);
    if (!stored)
        co_return stored;
    if (profile->proteinPaint.rotateKeyOn != (*session)->profile().proteinPaint.rotateKeyOn) {
        if (const auto saved = context.workspace.profiles().save(*profile); !saved)
            co_return saved;
    }
    context.console.progress(W::tr("The key signs by %1, and is kept in: %2.")
                                 .arg(wanted.isEmpty() ? algorithms.first() : wanted, (*session)->vaultTitle()));
    if (options.file != "-")
        context.console.progress(W::tr("The file still holds the key: delete it when you need it no more."));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> listKeys(CommandContext &context, std::string name)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    QJsonArray list;
    QList<QStringList> table;
    if (const auto record = (*session)->credential()) {
        const auto key = co_await (*session)->signingKey();
        if (!key)
            co_return unexpected(key.error());
        const auto algorithms = key->algorithms();
        const auto stored = record->storedAt;
        list.append(QJsonObject {{QStringLiteral("algorithms"), QJsonArray::fromStringList(algorithms)},
                                 {QStringLiteral("fingerprint"), fingerprint(*key)},
                                 {QStringLiteral("storedAt"), inJson(stored)},
                                 {QStringLiteral("vault"), (*session)->vaultTitle()}});
        table.append({algorithms.join(QLatin1Char(' ')), fingerprint(*key),
                      inWords(stored, context.workspace.clock().now()), (*session)->vaultTitle()});
    }
    if (context.console.json)
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.keys/1")},
                                   {QStringLiteral("name"), QString::fromStdString(name)},
                                   {QStringLiteral("keys"), list}});
    else if (table.isEmpty())
        context.console.progress(W::tr("There is no signing key. Add one with lanyard key add."));
    else
        context.console.printTable(table);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> removeKey(CommandContext &context, std::string name)
{
    const auto session = sessionNamed(context, name);
    if (!session)
        co_return unexpected(session.error());
    if ((*session)->profile().kind != PortalKind::ProteinPaint)
        co_return failure(FailureKind::Usage, W::tr("“%1” has no signing key.").arg((*session)->profile().name),
                          W::tr("Sign out with lanyard logout."));
    if (!(*session)->credential()) {
        context.console.progress(W::tr("There is no signing key. Add one with lanyard key add."));
        co_return Outcome<void>();
    }
    const auto removed = co_await (*session)->removeSigningKey();
    if (!removed)
        co_return removed;
    context.console.progress(
        W::tr("Deleted, and no longer found in: %1. What it has signed holds until its own end, and "
              "a session that it bought for 16 hours: nothing revokes them.")
            .arg((*session)->vaultTitle()));
    co_return Outcome<void>();
}

} // namespace

void addKeyCommand(CommandLine &line)
{
    auto *key
        = line.top()->add_subcommand("key", W::tr("The key that signs a ProteinPaint portal's tokens").toStdString());
    key->require_subcommand(1);
    const auto options = std::make_shared<KeyOptions>();
    auto *add = line.add(key, "add", W::tr("Take a signing key into the vault"),
                         [options](CommandContext &context) { return addKey(context, *options); });
    add->add_option("name", options->name)->required();
    add->add_option("file", options->file,
                    W::tr("A private key as PEM, or a secret for HMAC; - for standard input").toStdString())
        ->required();
    add->add_option("--key-passphrase-file", options->passphraseFile,
                    W::tr("A file whose first line opens the key; else it is asked for").toStdString());
    add->add_option("--rotate-on", options->rotateOn,
                    W::tr("The day on which to replace it, as in 2027-01-31").toStdString())
        ->type_name("DATE");
    const auto name = std::make_shared<std::string>();
    line.add(key, "list", W::tr("Show what the key is, and nothing of it"),
             [name](CommandContext &context) { return listKeys(context, *name); })
        ->add_option("name", *name)
        ->required();
    line.add(key, "remove", W::tr("Delete the key"),
             [name](CommandContext &context) { return removeKey(context, *name); })
        ->add_option("name", *name)
        ->required();
}

} // namespace lanyard
