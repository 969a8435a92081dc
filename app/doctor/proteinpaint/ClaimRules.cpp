#include "LintRules.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintClaimRules)
};

constexpr double s_milliseconds = 1e11; // as seconds, the year 5138

Finding told(const char *cause, Severity severity, const QString &summary, const QString &seen,
             const QString &consequence, const QString &fix)
{
    Finding finding;
    finding.cause = QString::fromLatin1(cause);
    finding.severity = severity;
    finding.summary = summary;
    finding.evidence = {{seen, false}};
    finding.consequence = consequence;
    finding.fix = fix;
    return finding;
}

QString timeOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC).toString(Qt::ISODate);
}

void lookAtDatasets(const QJsonValue &datasets, QList<Finding> &findings)
{
    if (datasets.isString())
        findings.append(told("datasets-text", Severity::Warning, W::tr("“datasets” is a text and no list"),
                             W::tr("The documentation asks for a list of labels."),
                             W::tr("The server looks for its dataset anywhere in the text, so that “xABCx” opens ABC."),
                             W::tr("Write a list: \"datasets\":[\"LABEL\"].")));
    else if (!datasets.isUndefined() && !datasets.isArray())
        findings.append(told("datasets-no-list", Severity::Error, W::tr("“datasets” is no list"),
                             W::tr("The documentation asks for a list of labels."),
                             W::tr("The server cannot look a dataset up in it."),
                             W::tr("Write a list: \"datasets\":[\"LABEL\"].")));
    else if (datasets.toArray().isEmpty())
        findings.append(told("no-datasets", Severity::Warning,
                             W::tr("The token names no dataset, and so opens every one"),
                             datasets.isUndefined() ? W::tr("“datasets” is missing, which the documentation demands.")
                                                    : W::tr("“datasets” is an empty list."),
                             W::tr("The server grants access to each dataset that shares the secret."),
                             W::tr("List the labels that the person may see: \"datasets\":[\"LABEL\"].")));
}

void lookAtEnd(const QJsonValue &exp, const QDateTime &now, QList<Finding> &findings)
{
    const auto seconds = static_cast<double>(now.toSecsSinceEpoch());
    const auto fix
        = W::tr("Write a number of seconds since 1970, a few minutes from now: Math.floor(Date.now() / 1000) "
                "+ 300.");
    if (exp.isUndefined())
        findings.append(told("no-exp", Severity::Warning, W::tr("The token never ends"), W::tr("“exp” is missing."),
                             W::tr("The server takes it for ever, from whoever finds it."), fix));
    else if (!exp.isDouble())
        findings.append(told("exp-not-a-number", Severity::Error, W::tr("The token's end is no number"),
                             W::tr("“exp” is a text or something else."),
                             W::tr("The server answers 401 “invalid exp value”."), fix));
    else if (exp.toDouble() > s_milliseconds)
        findings.append(told("exp-milliseconds", Severity::Warning, W::tr("The token's end is in milliseconds"),
                             W::tr("“exp” is %1, which read as seconds is tens of thousands of years away.")
                                 .arg(exp.toDouble(), 0, 'f', 0),
                             W::tr("The server reads seconds, so the token never ends."), fix));
    else if (exp.toDouble() <= seconds)
        findings.append(told("token-expired", Severity::Error, W::tr("The token has expired"),
                             W::tr("It ended at %1; the server grants no second more.").arg(timeOf(exp.toDouble())),
                             W::tr("The server answers 401 “jwt expired”."), W::tr("Make a new one for each visit.")));
    else if (exp.toDouble() > seconds + 24 * 3600)
        findings.append(told("long-lived", Severity::Warning, W::tr("The token lasts longer than a day"),
                             W::tr("It ends at %1.").arg(timeOf(exp.toDouble())),
                             W::tr("Whoever finds it can open sessions until then."), fix));
}

void lookAtBeginning(const QJsonObject &claims, const QDateTime &now, QList<Finding> &findings)
{
    const auto nbf = claims.value(QLatin1String("nbf"));
    const auto seconds = static_cast<double>(now.toSecsSinceEpoch());
    if (!nbf.isUndefined() && !nbf.isDouble())
        findings.append(told("nbf-not-a-number", Severity::Error, W::tr("The token's beginning is no number"),
                             W::tr("“nbf” is a text or something else."),
                             W::tr("The server answers 401 “invalid nbf value”."),
                             W::tr("Write a number of seconds since 1970, or leave it out.")));
    else if (nbf.toDouble() > seconds)
        findings.append(told("token-not-yet-valid", Severity::Error, W::tr("The token is not valid yet"),
                             W::tr("“nbf” is %1.").arg(timeOf(nbf.toDouble())),
                             W::tr("The server answers 401 “jwt not active”; it grants no second."),
                             W::tr("Leave “nbf” out, or set both clocks right.")));
    const auto iat = claims.value(QLatin1String("iat"));
    if (!iat.isDouble() || iat.toDouble() > seconds + 60)
        findings.append(told("iat-odd", Severity::Note, W::tr("The token does not say rightly when it was issued"),
                             iat.isDouble() ? W::tr("“iat” lies in the future, or is in milliseconds.")
                                            : W::tr("“iat” is missing or no number; the documentation shows it."),
                             W::tr("The server does not look at it; whoever reads its log later will."),
                             W::tr("Write the present second: Math.floor(Date.now() / 1000).")));
}

} // namespace

QList<Finding> claimFindings(const QJsonObject &claims, const QDateTime &now)
{
    QList<Finding> findings;
    lookAtDatasets(claims.value(QLatin1String("datasets")), findings);
    lookAtEnd(claims.value(QLatin1String("exp")), now, findings);
    lookAtBeginning(claims, now, findings);
    if (claims.value(QLatin1String("ip")).toString().isEmpty())
        findings.append(
            told("ip-missing", Severity::Warning, W::tr("The token names no address"),
                 W::tr("“ip” is missing; the documentation calls it optional in one place and required in another."),
                 W::tr("A server that checks strictly, which is the default, answers 401 “Server error: "
                       "missing ip address in saved session”."),
                 W::tr("Write the address from which the person's browser reaches the server, or let its "
                       "administrator set ipCheck.")));
    if (claims.value(QLatin1String("email")).toString().isEmpty())
        findings.append(told("no-email", Severity::Warning, W::tr("The token names no person"),
                             W::tr("“email” is missing, which the documentation demands."),
                             W::tr("The server works without it, but then writes down nobody for what is downloaded."),
                             W::tr("Write the person's e-mail address or id: \"email\":\"…\".")));
    return findings;
}

} // namespace lanyard
