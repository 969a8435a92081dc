#include "DoctorReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DoctorReport)
};

QString inMarkdown(const QString &text)
{
    QString safe;
    for (const auto c : text) {
        if (QStringLiteral("\\`*_<>[]#|").contains(c))
            safe += QLatin1Char('\\');
        safe += c;
    }
    return safe;
}

} // namespace

QString wordsFor(Fixer fixer, const Evidence &evidence)
{
    switch (fixer) {
    case Fixer::You:
        return W::tr("You");
    case Fixer::PortalAdministrator:
        return W::tr("The administrator of %1").arg(evidence.profile.portal.host());
    case Fixer::ProviderAdministrator:
        return evidence.profile.issuer.isEmpty()
            ? W::tr("The administrator of the sign-in service")
            : W::tr("The administrator of %1").arg(QUrl(evidence.profile.issuer).host());
    }
    Q_UNREACHABLE();
}

DoctorReport::DoctorReport(const Evidence &evidence, QList<Finding> findings, bool namesPerson)
    : m_evidence(evidence), m_findings(std::move(findings)), m_namesPerson(namesPerson)
{ }

QString DoctorReport::headline() const
{
    const auto errors = std::count_if(m_findings.begin(), m_findings.end(),
                                      [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (errors == 1 && m_evidence.access && m_evidence.access->isAccepted)
        return W::tr("One thing keeps studies closed");
    if (errors > 0)
        return W::tr("%n things keep the portal closed", nullptr, static_cast<int>(errors));
    return m_findings.isEmpty() ? W::tr("Nothing is wrong")
                                : W::tr("Nothing is closed, but there is something to know");
}

QList<std::pair<QString, QString>> DoctorReport::facts() const
{
    const auto &profile = m_evidence.profile;
    QList<std::pair<QString, QString>> facts {
        {W::tr("Portal"), profile.portal.toString()},
        {W::tr("Kind"), QStringLiteral("%1 %2").arg(titleOf(profile.kind), m_evidence.portalVersion).trimmed()}};
    if (!profile.issuer.isEmpty()) {
        facts.append({W::tr("Issuer"), profile.issuer});
        facts.append({W::tr("Client"), profile.clientId});
    }
    facts.append({W::tr("Sent to the portal"),
                  profile.kind == PortalKind::ProteinPaint ? W::tr("a token that Lanyard signed")
                                                           : nameOf(profile.bearerKind())});
    if (m_evidence.access)
        facts.append({W::tr("Answers"),
                      W::tr("%1 without a token, %2 with it")
                          .arg(m_evidence.access->controlStatus)
                          .arg(m_evidence.access->status)});
    if (m_namesPerson && m_evidence.record && !m_evidence.record->person.isEmpty())
        facts.append({W::tr("Person"), m_evidence.record->person});
    facts.append({W::tr("Checked"), m_evidence.now.toUTC().toString(Qt::ISODate)});
    return facts;
}

QJsonObject DoctorReport::toJson() const
{
    QJsonArray findings;
    for (const auto &finding : m_findings)
        findings.append(finding.toJson());
    return {{QStringLiteral("schema"), QStringLiteral("lanyard.findings/1")}, {QStringLiteral("findings"), findings}};
}

QString DoctorReport::toMarkdown() const
{
    QString text = QStringLiteral("# %1\n\n").arg(inMarkdown(headline()));
    for (const auto &[name, value] : facts())
        text += QStringLiteral("- %1: %2\n").arg(inMarkdown(name), inMarkdown(value));
    for (const auto &finding : m_findings) {
        text += QStringLiteral("\n## %1 (`%2`)\n\n").arg(inMarkdown(finding.summary), finding.cause);
        text += QStringLiteral("**%1**\n\n").arg(W::tr("Why we think so"));
        for (const auto &seen : finding.evidence)
            text += QStringLiteral("- %1 %2\n")
                        .arg(seen.isFine ? QStringLiteral("✓") : QStringLiteral("✗"), inMarkdown(seen.text));
        text += QStringLiteral("\n**%1** %2\n").arg(W::tr("What it causes:"), inMarkdown(finding.consequence));
        text += QStringLiteral("\n**%1** %2\n").arg(W::tr("What to do:"), inMarkdown(finding.fix));
        if (finding.setting)
            text += QStringLiteral("\n```diff\n%1\n```\n").arg(changedLines(*finding.setting).join(QLatin1Char('\n')));
        text += QStringLiteral("\n**%1** %2\n")
                    .arg(W::tr("Who can do it:"), inMarkdown(wordsFor(finding.who, m_evidence)));
    }
    text += QStringLiteral("\n%1\n").arg(inMarkdown(W::tr("Made by Lanyard. It holds no token and no signature.")));
    return text;
}

QString DoctorReport::toHtml() const
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    QString body = QStringLiteral("<h1>%1</h1><ul>").arg(escaped(headline()));
    for (const auto &[name, value] : facts())
        body += QStringLiteral("<li>%1: %2</li>").arg(escaped(name), escaped(value));
    body += QStringLiteral("</ul>");
    for (const auto &finding : m_findings) {
        body += QStringLiteral("<h2>%1 <small>%2</small></h2><h3>%3</h3><ul>")
                    .arg(escaped(finding.summary), escaped(finding.cause), escaped(W::tr("Why we think so")));
        for (const auto &seen : finding.evidence)
            body += QStringLiteral("<li>%1 %2</li>")
                        .arg(seen.isFine ? QStringLiteral("✓") : QStringLiteral("✗"), escaped(seen.text));
        body += QStringLiteral("</ul><p><b>%1</b> %2</p><p><b>%3</b> %4</p>")
                    .arg(escaped(W::tr("What it causes:")), escaped(finding.consequence), escaped(W::tr("What to do:")),
                         escaped(finding.fix));
        if (finding.setting)
            body
                += QStringLiteral("<pre>%1</pre>").arg(escaped(changedLines(*finding.setting).join(QLatin1Char('\n'))));
        body += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(escaped(W::tr("Who can do it:")), escaped(wordsFor(finding.who, m_evidence)));
    }
    body += QStringLiteral("<p>%1</p>").arg(escaped(W::tr("Made by Lanyard. It holds no token and no signature.")));
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title></head>"
                          "<body>%3</body></html>\n")
        .arg(QLocale().bcp47Name(), escaped(headline()), body);
}

std::optional<QByteArray> DoctorReport::forFile(const QString &fileName) const
{
    if (fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return QJsonDocument(toJson()).toJson();
    if (fileName.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
        return toMarkdown().toUtf8();
    if (fileName.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return toHtml().toUtf8();
    return std::nullopt;
}

Outcome<void> DoctorReport::write(const QString &fileName) const
{
    const auto content = forFile(fileName);
    if (!content)
        return failure(FailureKind::Usage, W::tr("“%1” has an ending that is no kind of report.").arg(fileName),
                       W::tr("Let it end in .md, .html or .json."));
    QSaveFile file(fileName); // a report that was there stays until the new one is whole
    file.setDirectWriteFallback(true); // in a folder where one may make no other file
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        return failure(FailureKind::Usage,
                       W::tr("The report could not be written to %1: %2.").arg(fileName, file.errorString()),
                       W::tr("Name a file that you may write."));
    return {};
}

} // namespace lanyard
