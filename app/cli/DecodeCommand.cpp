#include "AddressCheck.h"
#include "Claims.h"
#include "ClockSkewMeter.h"
#include "Command.h"
#include "JwkSet.h"
#include "Loopback.h"
#include "ProviderKeys.h"
#include "ProviderMetadata.h"
#include "TokenProblems.h"
#include "Words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DecodeCommand)
};

struct DecodeOptions
{
    std::string file = "-", jwks, key, issuer;
};

Outcome<QByteArray> contentOf(const std::string &name)
{
    const auto hint = W::tr("Name a file, or - for standard input.");
    if (name.empty())
        return failure(FailureKind::Usage, W::tr("The name of the file is empty."), hint);
    constexpr auto tooMany = JwkSet::mostOctets + 1; // what is cut off unseen could be taken for the whole
    QByteArray content;
    if (name == "-") {
        content = Console::readInput(tooMany);
    } else {
        QFile file(QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(FailureKind::Usage, W::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                           hint);
        content = file.read(tooMany);
    }
    if (content.size() < tooMany)
        return content;
    return failure(FailureKind::CheckFailed,
                   W::tr("%1 is larger than 1 MiB, as no token and no key is.").arg(QString::fromStdString(name)), hint,
                   QStringLiteral("too-long"));
}

/// What decodes a token has no profile that could allow http.
Outcome<QUrl> addressFrom(const QString &text, const QString &what)
{
    auto address = checkedAddress(text, what, false);
    const QUrl typed(text);
    if (!address && typed.scheme() == QLatin1String("http") && !isLoopback(typed))
        return failure(address.error().kind, address.error().message,
                       W::tr("Use https://, or a key set in a file that you trust: --jwks FILE"));
    return address;
}

/// The keys that the command line names. A key that cannot be used is no reason to show nothing: it is the verdict's.
QCoro::Task<Outcome<Verdict>> verdictFor(ClockSkewMeter &http, const Clock &clock, DecodeOptions options, Jws jws)
{
    if (const auto verdict = verdictWithoutKeys(jws))
        co_return *verdict;
    const auto by = [&](const Outcome<JwkSet> &keys) {
        return keys ? verify(jws, *keys) : Verdict {Verdict::Kind::Unverifiable, keys.error().message};
    };
    if (!options.key.empty()) {
        const auto content = contentOf(options.key);
        if (!content)
            co_return unexpected(content.error());
        co_return by(JwkSet::fromKeyFile(*content));
    }
    auto jwks = QString::fromStdString(options.jwks);
    if (!jwks.isEmpty() && !jwks.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        && !jwks.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        const auto content = contentOf(options.jwks);
        if (!content)
            co_return unexpected(content.error());
        co_return by(JwkSet::fromJson(*content, JwkSet::Origin::Fetched));
    }
    if (jwks.isEmpty() && !options.issuer.empty()) {
        const auto issuer = addressFrom(QString::fromStdString(options.issuer), W::tr("The issuer's address"));
        if (!issuer)
            co_return unexpected(issuer.error());
        const auto provider = co_await ProviderMetadata::fetch(http, QString::fromStdString(options.issuer), false);
        if (!provider)
            co_return Verdict {Verdict::Kind::Unverifiable, provider.error().message};
        jwks = provider->jwksUri.toString();
    }
    if (jwks.isEmpty())
        co_return Verdict {Verdict::Kind::Unverifiable,
                           W::tr("No key was named: --issuer, --jwks or --key says where to find one.")};
    const auto address = addressFrom(jwks, W::tr("The address of the key set"));
    if (!address)
        co_return unexpected(address.error());
    ProviderKeys keys(http, clock);
    const auto verdict = co_await keys.verdictOn(jws, *address);
    if (!verdict)
        co_return Verdict {Verdict::Kind::Unverifiable, verdict.error().message};
    co_return verdict;
}

QString nameOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Valid:
        return QStringLiteral("valid");
    case Verdict::Kind::Invalid:
        return QStringLiteral("invalid");
    case Verdict::Kind::Unverifiable:
        return QStringLiteral("unverifiable");
    }
    Q_UNREACHABLE();
}

void printInWords(const Console &console, const Jws &jws, const Verdict &verdict, const QStringList &problems,
                  const QDateTime &now)
{
    const auto indented
        = [](const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed(); };
    console.print(W::tr("Header:") + QLatin1Char('\n') + indented(jws.header));
    if (const auto object = jws.claims()) {
        console.print(W::tr("Claims:") + QLatin1Char('\n') + indented(*object));
        const Claims claims(*object);
        if (claims.issuedAt())
            console.print(W::tr("Issued: %1").arg(inWords(*claims.issuedAt(), now)));
        if (claims.expiresAt())
            console.print(W::tr("Ends: %1").arg(inWords(*claims.expiresAt(), now)));
    } else {
        console.print(W::tr("Content: %n bytes that are no claims.", nullptr, static_cast<int>(jws.payload.size())));
    }
    console.print(W::tr("Signature: %1. %2").arg(nameOf(verdict.kind), verdict.reason));
    for (const auto &remark : remarksOn(jws))
        console.print(W::tr("Note: %1").arg(remark));
    for (const auto &problem : problems)
        console.print(W::tr("Problem: %1").arg(problem));
}

QCoro::Task<Outcome<void>> decode(CommandContext &context, DecodeOptions options)
{
    const auto content = contentOf(options.file);
    if (!content)
        co_return unexpected(content.error());
    const auto jws = Jws::parse(content->trimmed());
    if (!jws)
        co_return failure(FailureKind::CheckFailed, jws.error().message, jws.error().hint, jws.error().cause);
    const auto &clock = context.workspace.clock();
    ClockSkewMeter http(context.workspace.http(), clock);
    const auto verdict = co_await verdictFor(http, clock, options, *jws);
    if (!verdict)
        co_return unexpected(verdict.error());

    const auto now = clock.now();
    const auto expectedIssuer
        = options.issuer.empty() ? std::nullopt : std::optional(QString::fromStdString(options.issuer));
    const auto asked = QUrl(QString::fromStdString(options.issuer.empty() ? options.jwks : options.issuer));
    auto problems = problemsByClock(*jws, now, expectedIssuer, http.skewTo(asked.host()));
    if (!verdict->problem.isEmpty())
        problems.prepend(verdict->problem);
    if (context.console.json) {
        const auto claims = jws->claims();
        context.console.printJson({{QStringLiteral("schema"), QStringLiteral("lanyard.token/1")},
                                   {QStringLiteral("header"), jws->header},
                                   {QStringLiteral("claims"), claims ? QJsonValue(*claims) : QJsonValue()},
                                   {QStringLiteral("signature"),
                                    QJsonObject {{QStringLiteral("verdict"), nameOf(verdict->kind)},
                                                 {QStringLiteral("reason"), verdict->reason}}},
                                   {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}});
    } else {
        printInWords(context.console, *jws, *verdict, problems, now);
    }
    if (verdict->kind != Verdict::Kind::Valid)
        co_return failure(FailureKind::CheckFailed, W::tr("The signature was not verified: %1").arg(verdict->reason),
                          W::tr("What stands in the token is shown, not proved."));
    if (!problems.isEmpty())
        co_return failure(FailureKind::CheckFailed, problems.first(),
                          W::tr("The signature is good; the token is not."));
    co_return Outcome<void>();
}

} // namespace

void addDecodeCommand(CommandLine &line)
{
    const auto options = std::make_shared<DecodeOptions>();
    auto *command = line.add(line.top(), "decode", W::tr("Header, claims and signature of any token"),
                             [options](CommandContext &context) { return decode(context, *options); });
    command->add_option("file", options->file, W::tr("A file, or - for standard input").toStdString());
    auto *published
        = command->add_option("--jwks", options->jwks, W::tr("Address or file of a published key set").toStdString());
    command->add_option("--key", options->key, W::tr("Your own key: PEM, JWK, JWK set, or a raw secret").toStdString())
        ->excludes(published);
    command->add_option("--issuer", options->issuer, W::tr("The issuer that the token should come from").toStdString());
}

} // namespace lanyard
