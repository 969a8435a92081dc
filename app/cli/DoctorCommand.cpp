#include "Command.h"
#include "Diagnosis.h"
#include "DoctorReport.h"
#include "Examination.h"
#include "SettingsPatch.h"
#include "TokenWay.h"

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DoctorCommand)
};

struct DoctorOptions
{
    std::string name, report, properties, token;
    bool namesPerson = false;
};

void printInWords(const Console &console, const Evidence &evidence, const QList<Finding> &findings)
{
    for (const auto &finding : findings) {
        console.print(QStringLiteral("%1: %2 [%3]").arg(nameOf(finding.severity), finding.summary, finding.cause));
        for (const auto &seen : finding.evidence)
            console.print(
                QStringLiteral("  %1 %2").arg(seen.isFine ? QStringLiteral("✓") : QStringLiteral("✗"), seen.text));
        console.print(W::tr("  What it causes: %1").arg(finding.consequence));
        console.print(W::tr("  What to do: %1").arg(finding.fix));
        if (finding.setting && !finding.setting->value.isEmpty())
            console.print(QStringLiteral("    %1=%2").arg(finding.setting->name, finding.setting->value));
        console.print(W::tr("  Who can do it: %1").arg(wordsFor(finding.who, evidence)));
    }
}

/// What is stored, or in its place a token file, which is not stored.
QCoro::Task<Outcome<Evidence>> collect(CommandContext &context, Session &session, std::string tokenFile)
{
    auto &workspace = context.workspace;
    const auto now = workspace.clock().now();
    if (tokenFile.empty()) {
        auto evidence = co_await Examination::of(session, now);
        co_return std::move(evidence);
    }
    auto content = Console::readFile(tokenFile, TokenFile::mostBytes + 1);
    if (!content)
        co_return unexpected(content.error());
    const auto profile = session.profile();
    SecretBuffer clientSecret;
    if (profile.isConfidential) {
        auto stored = co_await workspace.vault().load(profile, Slot::ClientSecret);
        if (!stored)
            co_return unexpected(stored.error());
        clientSecret = std::move(*stored);
    }
    const std::shared_ptr<Browser> browser(std::shared_ptr<void>(), &workspace.browser()); // the workspace's own
    auto evidence = co_await Examination::ofFile(profile, std::move(*content), std::move(clientSecret), browser, now);
    co_return std::move(evidence);
}

QCoro::Task<Outcome<void>> doctor(CommandContext &context, DoctorOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    auto &console = context.console;
    std::optional<PropertiesFile> settings;
    if (!options.properties.empty() && (*session)->profile().kind == PortalKind::ProteinPaint)
        co_return failure(FailureKind::Usage, W::tr("The doctor reads the settings of a cBioPortal."),
                          W::tr("Hold a token against a serverconfig.json: lanyard token '%1' | lanyard lint - "
                                "--properties FILE")
                              .arg((*session)->profile().name));
    if (!options.properties.empty()) {
        auto read = PropertiesFile::read(QString::fromStdString(options.properties));
        if (!read)
            co_return unexpected(read.error());
        settings = std::move(*read);
    }
    console.progress(W::tr("Asking the issuer and the portal. This takes some seconds and changes nothing …"));
    const auto collected = co_await collect(context, **session, options.token);
    if (!collected)
        co_return unexpected(collected.error());
    const auto &evidence = *collected;
    if (options.token.empty() && evidence.access && evidence.access->isAccepted
        && evidence.profile.kind == PortalKind::CBioPortal) {
        const auto list = co_await (*session)->call(evidence.profile.portalUrl(TokenWay::listPath()), false);
        if (list) { // under rotation it is not asked: that would use the credential up
            const auto way = TokenWay::of(*list, evidence.profile.portal.host());
            console.progress(QStringLiteral("%1 %2").arg(way.evidence, way.way));
        }
    }
    const auto findings = settings ? diagnose(evidence, *settings) : diagnose(evidence);
    const DoctorReport report(evidence, findings, options.namesPerson);
    if (!options.report.empty()) {
        const auto written = report.write(QString::fromStdString(options.report));
        if (!written)
            co_return unexpected(written.error());
    }
    if (console.json)
        console.printJson(report.toJson());
    else
        printInWords(console, evidence, findings);
    const auto patch = settings ? settingsPatch(*settings, findings) : QString();
    if (!console.json && !patch.isEmpty())
        console.printForPrograms(W::tr("The corrected lines, as a patch:") + QLatin1Char('\n') + patch);
    const auto first = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (first != findings.end())
        co_return failure(FailureKind::CheckFailed, report.headline() + QStringLiteral(": ") + first->summary,
                          first->fix, first->cause);
    console.progress(report.headline());
    co_return Outcome<void>();
}

} // namespace

void addDoctorCommand(CommandLine &line)
{
    const auto options = std::make_shared<DoctorOptions>();
    auto *command = line.add(line.top(), "doctor", W::tr("Find out why the portal refuses, and who can mend it"),
                             [options](CommandContext &context) { return doctor(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_option("--properties", options->properties,
                        W::tr("The portal's application.properties, portal.properties or compose file").toStdString());
    command->add_option("--token", options->token,
                        W::tr("Examine the token in this file (- for standard input) in place of the stored one, as "
                              "an administrator does with a user's token file; it is not stored")
                            .toStdString());
    command->add_option("--report", options->report,
                        W::tr("Write it to a file that ends in .md, .html or .json, to be handed on").toStdString());
    command->add_flag("--with-name", options->namesPerson,
                      W::tr("Put your name or e-mail address into the report").toStdString());
}

} // namespace lanyard
