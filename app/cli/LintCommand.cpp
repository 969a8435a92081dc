#include "Command.h"
#include "TokenLint.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::LintCommand)
};

struct LintOptions
{
    std::string file = "-", properties, dataset, embedder;
};

QString wordsFor(Fixer fixer)
{
    return fixer == Fixer::You ? W::tr("whoever makes the token")
                               : W::tr("the administrator of the ProteinPaint server");
}

void printInWords(const Console &console, const QList<Finding> &findings)
{
    for (const auto &finding : findings) {
        console.print(QStringLiteral("%1: %2 [%3]").arg(nameOf(finding.severity), finding.summary, finding.cause));
        for (const auto &seen : finding.evidence)
            console.print(W::tr("  What was seen: %1").arg(seen.text));
        console.print(W::tr("  What the server does: %1").arg(finding.consequence));
        console.print(W::tr("  What to do: %1").arg(finding.fix));
        console.print(W::tr("  Who can do it: %1").arg(wordsFor(finding.who)));
    }
}

QCoro::Task<Outcome<void>> lint(CommandContext &context, LintOptions options)
{
    QByteArray content;
    if (options.file == "-") {
        content = Console::readInput(Jws::mostOctets + 1024);
    } else {
        QFile file(QString::fromStdString(options.file));
        if (!file.open(QIODevice::ReadOnly))
            co_return failure(FailureKind::Usage,
                              W::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                              W::tr("Name a file with the token, or - for standard input."));
        content = file.read(Jws::mostOctets + 1024);
    }
    std::optional<DsCredentials> settings;
    if (!options.properties.empty()) {
        auto read = DsCredentials::read(QString::fromStdString(options.properties));
        if (!read)
            co_return unexpected(read.error());
        settings = std::move(*read);
    }
    LintSubject subject;
    subject.token = QByteArrayView(content).trimmed();
    subject.now = context.workspace.clock().now();
    subject.settings = settings ? &*settings : nullptr;
    subject.dataset = QString::fromStdString(options.dataset);
    subject.embedder = QString::fromStdString(options.embedder);
    const auto findings = lintToken(subject);
    wipe(content);

    if (context.console.json) {
        QJsonArray list;
        for (const auto &finding : findings)
            list.append(finding.toJson());
        context.console.printJson(
            {{QStringLiteral("schema"), QStringLiteral("lanyard.findings/1")}, {QStringLiteral("findings"), list}});
    } else {
        printInWords(context.console, findings);
    }
    const auto first = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (first != findings.end())
        co_return failure(FailureKind::CheckFailed,
                          W::tr("A ProteinPaint server would refuse this token: %1.").arg(first->summary), first->fix,
                          first->cause);
    co_return Outcome<void>();
}

} // namespace

void addLintCommand(CommandLine &line)
{
    const auto options = std::make_shared<LintOptions>();
    auto *command
        = line.add(line.top(), "lint", W::tr("Hold a portal's token against what a ProteinPaint server does with it"),
                   [options](CommandContext &context) { return lint(context, *options); });
    command->add_option("file", options->file, W::tr("A file, or - for standard input").toStdString());
    command->add_option("--properties", options->properties, W::tr("The server's serverconfig.json").toStdString());
    command->add_option("--dataset", options->dataset,
                        W::tr("The dataset that it should open, else those that it lists").toStdString());
    command->add_option("--embedder", options->embedder, W::tr("Host of the embedding web portal").toStdString());
}

} // namespace lanyard
