#include "Rules.h"
#include "TokenLint.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintRules)
};

struct Advice
{
    const char *cause;
    Fixer who;
    const char *summary;
    const char *fix;
};

// The summary's %1 is the dataset, the fix's %1 the profile's name.
constexpr Advice s_advice[] = {
    {"nothing-checked", Fixer::PortalAdministrator,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The server checks no token for %1"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "Either the dataset is open to everybody, or its label or the embedding portal is not the one in "
         "the server's dsCredentials: compare both, letter by letter.")},
    {"missing-header", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The server looks for the token for %1 in another header"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules",
                       "Add the profile again with --header-key as the server's headerKey says.")},
    {"malformed-token", Fixer::You, QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "What was sent for %1 is no token"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "Look at it: lanyard token '%1' | lanyard lint -")},
    {"bad-signature", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "Lanyard signs for %1 with another key than the server has"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules",
                       "Take in the key that the server checks with: lanyard key add '%1' FILE")},
    {"wrong-algorithm", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules",
                       "The algorithm of the token for %1 does not go with the server's key"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "A server with a public key takes RS256, PS256 or ES256 by its private key, one with a secret HS256, "
         "HS384 or HS512 by the same secret: lanyard key add '%1' FILE")},
    {"dataset-missing", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The token does not list what the server asks for before %1"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "Add the profile again from the server's settings (--properties), or with every id of its dsnames "
         "as --dataset. Upper and lower case count.")},
    {"no-dsnames", Fixer::PortalAdministrator,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The server's entry for %1 lacks dsnames"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "Add to the entry in dsCredentials: \"dsnames\":[{\"id\":\"LABEL\",\"label\":\"LABEL\"}], with the "
         "dataset's label.")},
    {"ip-changed", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The token for %1 names another address than it is used from"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "Add the profile again with --ip as the server sees this computer. Behind a proxy or a VPN that is "
         "another address than the computer's own.")},
    {"ip-missing", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The server wants an address in the token for %1"),
     QT_TRANSLATE_NOOP(
         "lanyard::ProteinPaintRules",
         "Add the profile again with --ip, or ask the server's administrator for \"ipCheck\":\"loose\".")},
    {"no-embedder", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The request for %1 names no embedding portal"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "Add the profile again with --embedder HOST.")},
    {"no-server-secret", Fixer::PortalAdministrator,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The server has no secret for %1"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "Its entry in dsCredentials needs a “secret”.")},
    {"token-expired", Fixer::You,
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules", "The token for %1 is over on arrival"),
     QT_TRANSLATE_NOOP("lanyard::ProteinPaintRules",
                       "Set this computer's clock right, or give tokens a longer life with --lifetime.")},
};

Finding findingFor(const AccessRow &row, const Evidence &evidence)
{
    Finding finding;
    finding.cause = row.refusalCause;
    finding.summary = W::tr("The server refuses %1").arg(row.id);
    finding.who = Fixer::PortalAdministrator;
    finding.fix = W::tr("Ask the server's administrator what its log says.");
    for (const auto &advice : s_advice) {
        if (row.refusalCause != QLatin1String(advice.cause))
            continue;
        finding.who = advice.who;
        finding.summary = QCoreApplication::translate("lanyard::ProteinPaintRules", advice.summary).arg(row.id);
        finding.fix = QCoreApplication::translate("lanyard::ProteinPaintRules", advice.fix);
        if (finding.fix.contains(QLatin1String("%1")))
            finding.fix = finding.fix.arg(evidence.profile.name);
    }
    finding.evidence = {{row.refusal, false}};
    finding.consequence = row.isUnchecked
        ? W::tr("Nothing is known of the token, and whoever finds the server may see the data.")
        : W::tr("Nobody with such a token sees %1.").arg(row.id);
    return finding;
}

} // namespace

QList<Finding> proteinPaintFindings(const Evidence &evidence)
{
    QList<Finding> findings;
    if (evidence.bearerFailure) {
        Finding finding;
        finding.cause = QStringLiteral("no-token");
        finding.summary = W::tr("Lanyard can make no token for %1").arg(evidence.profile.portal.host());
        finding.evidence = {{evidence.bearerFailure->message, false}};
        finding.consequence = W::tr("The server is asked for nothing.");
        finding.fix = evidence.bearerFailure->hint;
        findings.append(finding);
    }
    if (evidence.portalFailure && evidence.portalFailure->cause == QLatin1String("no-dataset")) {
        Finding finding;
        finding.cause = evidence.portalFailure->cause;
        finding.summary = W::tr("The profile names no dataset");
        finding.evidence = {{evidence.portalFailure->message, false}};
        finding.consequence = W::tr("The server is asked for nothing.");
        finding.fix = evidence.portalFailure->hint;
        findings.append(finding);
    }
    if (!evidence.access)
        return findings;
    for (const auto &row : evidence.access->rows) {
        if (!row.refusalCause.isEmpty())
            findings.append(findingFor(row, evidence));
    }
    if (evidence.access->isAccepted)
        findings.append(sessionNote());
    return findings;
}

} // namespace lanyard
