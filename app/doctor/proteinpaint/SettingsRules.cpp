#include "LintRules.h"
#include "Shown.h"
#include "Spelling.h"
#include "Verdict.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintSettingsRules)
};

Finding told(const char *cause, Severity severity, Fixer who, const QString &summary, const QString &seen,
             const QString &consequence, const QString &fix)
{
    Finding finding;
    finding.cause = QString::fromLatin1(cause);
    finding.severity = severity;
    finding.who = who;
    finding.summary = summary;
    finding.evidence = {{seen, false}};
    finding.consequence = consequence;
    finding.fix = fix;
    return finding;
}

QStringList listedIn(const QJsonObject &claims)
{
    QStringList labels;
    const auto list = claims.value(QLatin1String("datasets")).toArray();
    for (const auto &label : list)
        labels.append(label.toString());
    return labels;
}

/// The entries that this token may be judged by.
QList<const DsCredential *> entriesFor(const LintSubject &subject, const QStringList &listed)
{
    QList<const DsCredential *> named;
    QList<const DsCredential *> all;
    for (const auto &entry : subject.settings->all()) {
        const auto label = subject.dataset.isEmpty() ? entry.dataset : subject.dataset;
        const auto host = subject.embedder.isEmpty() ? entry.embedder : subject.embedder;
        if (!entry.isFor(label, host))
            continue;
        all.append(&entry);
        const auto ids = entry.names.isEmpty() ? QStringList {entry.dataset} : entry.names;
        if (std::any_of(ids.begin(), ids.end(),
                        [&](const QString &id) { return listed.contains(id, Qt::CaseInsensitive); }))
            named.append(&entry);
    }
    return named.isEmpty() ? all : named;
}

void lookAtKey(const DsCredential &entry, const Jws &jws, QList<Finding> &findings)
{
    const auto name = shown(jws.algorithm());
    const auto keys = JwkSet::fromKeyFile(entry.key.view());
    if (entry.key.isEmpty()) {
        findings.append(told("no-server-secret", Severity::Error, Fixer::PortalAdministrator,
                             W::tr("The server has no secret for %1").arg(entry.dataset),
                             W::tr("Its entry in dsCredentials has no “secret”."),
                             W::tr("It answers 401 “no credentials set up for this embedder”."),
                             W::tr("Set “secret” to what the portal signs with, or to its public key.")));
        return;
    }
    const auto algorithm = Algorithm::named(jws.algorithm());
    const auto isMisfit = !algorithm || (algorithm->keyType() == KeyType::Oct) == entry.isPublicKey()
        || (keys && !keys->keys().isEmpty() && keys->keys().constFirst().misfit(*algorithm));
    if (isMisfit) {
        findings.append(told("wrong-algorithm", Severity::Error, Fixer::You,
                             W::tr("The algorithm %1 does not go with the server's key").arg(name),
                             entry.isPublicKey() ? W::tr("The server has a public key for %1.").arg(entry.dataset)
                                                 : W::tr("The server has an HMAC secret for %1.").arg(entry.dataset),
                             W::tr("It answers 401 “invalid algorithm”."),
                             entry.isPublicKey()
                                 ? W::tr("Sign with the private key that belongs to it: RS256, PS256 or ES256.")
                                 : W::tr("Sign by HS256, HS384 or HS512 with the same secret.")));
        return;
    }
    const auto verdict = keys ? verify(jws, *keys) : Verdict {Verdict::Kind::Unverifiable, keys.error().message};
    if (verdict.kind == Verdict::Kind::Invalid)
        findings.append(
            told("bad-signature", Severity::Error, Fixer::You,
                 W::tr("The token was signed with another key than the server's"), verdict.reason,
                 W::tr("The server answers 401 “invalid signature”."),
                 W::tr("Sign with the very text of “secret” in the server's settings, without a line break.")));
    else if (verdict.kind == Verdict::Kind::Unverifiable)
        findings.append(told("weak-secret", Severity::Warning, Fixer::PortalAdministrator,
                             W::tr("The server's key for %1 should not be used").arg(entry.dataset), verdict.reason,
                             W::tr("The server takes it; whoever guesses it can make tokens for everybody."),
                             W::tr("Make a new secret at both sides: openssl rand -base64 48")));
    if (entry.isPublicKey())
        findings.append(told("public-key-session", Severity::Note, Fixer::PortalAdministrator,
                             W::tr("With a public key, sessions end when the server restarts"),
                             W::tr("The server signs its sessions with the public key's text as HMAC secret."),
                             W::tr("A session's token works as bearer at the process that made it only, and anyone who "
                                   "has the public key could make one."),
                             W::tr("An HMAC secret of 256 bits or more has neither fault.")));
}

void lookAtAccess(const DsCredential &entry, const QJsonObject &claims, const QStringList &listed,
                  QList<Finding> &findings)
{
    if (entry.names.isEmpty())
        findings.append(
            told("no-dsnames", listed.isEmpty() ? Severity::Warning : Severity::Error, Fixer::PortalAdministrator,
                 W::tr("The server's entry for %1 lacks dsnames").arg(entry.dataset),
                 W::tr("Without dsnames it compares with nothing."),
                 W::tr("A token that lists the dataset gets 401 “Missing access”, one that lists none passes."),
                 W::tr("Add \"dsnames\":[{\"id\":\"%1\",\"label\":\"%1\"}] to the entry.").arg(entry.dataset)));
    for (const auto &id : entry.names) {
        if (listed.isEmpty() || listed.contains(id))
            continue;
        const auto other = std::find_if(listed.begin(), listed.end(), [&](const QString &label) {
            return label.compare(id, Qt::CaseInsensitive) == 0;
        });
        const auto meant = other == listed.end() ? spelling::closest(id, listed) : *other;
        findings.append(told("dataset-missing", Severity::Error, Fixer::You,
                             W::tr("The token does not list the dataset %1").arg(id),
                             meant.isEmpty() ? W::tr("It lists: %1.").arg(shown(listed.join(QStringLiteral(", "))))
                                             : W::tr("It lists “%1”; upper and lower case count.").arg(shown(meant)),
                             W::tr("The server answers 401 “Missing access”: it wants every id of dsnames."),
                             W::tr("Add \"%1\" to “datasets”.").arg(id)));
    }
    if (entry.ipCheck == DsCredential::IpCheck::Strict && claims.value(QLatin1String("ip")).toString().isEmpty())
        findings.append(
            told("ip-missing", Severity::Error, Fixer::You,
                 W::tr("The token names no address, and the server checks strictly"),
                 W::tr("The entry for %1 has no ipCheck, which is the strict check.").arg(entry.dataset),
                 W::tr("It answers 401 “Server error: missing ip address in saved session”."),
                 W::tr("Write “ip” as the server sees the person's browser, or set \"ipCheck\":\"loose\".")));
}

} // namespace

QList<Finding> settingsFindings(const Jws &jws, const QJsonObject &claims, const LintSubject &subject)
{
    QList<Finding> findings;
    const auto listed = listedIn(claims);
    auto hasToken = false;
    for (const auto *entry : entriesFor(subject, listed)) {
        const QStringList types {QStringLiteral("jwt"), QStringLiteral("basic"), QStringLiteral("forbidden"),
                                 QStringLiteral("open")};
        if (!types.contains(entry->type))
            findings.append(told("unknown-type", Severity::Error, Fixer::PortalAdministrator,
                                 W::tr("The server's entry for %1 has no type that there is").arg(entry->dataset),
                                 W::tr("Its type is “%1”.").arg(shown(entry->type)),
                                 W::tr("The server does not start."), W::tr("Set \"type\":\"jwt\".")));
        if (entry->type != QLatin1String("jwt"))
            continue;
        hasToken = true;
        lookAtKey(*entry, jws, findings);
        lookAtAccess(*entry, claims, listed, findings);
    }
    if (!hasToken)
        findings.append(told(
            "nothing-checked", Severity::Error, Fixer::PortalAdministrator, W::tr("The server checks no token here"),
            W::tr("No entry of the type jwt in dsCredentials is for this dataset and embedding portal."),
            W::tr("It answers “ok” to any token, also to rubbish: the data are open, or the dataset is "
                  "another."),
            W::tr("Compare the dataset's label and the embedding portal's host with dsCredentials.")));
    return findings;
}

} // namespace lanyard
