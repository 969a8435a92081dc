#include "TokenLint.h"

#include "LintRules.h"
#include "ProteinPaint.h"
#include "Shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenLint)
};

Finding wrongAlgorithm(const Jws &jws)
{
    Finding finding;
    finding.cause = QStringLiteral("wrong-algorithm");
    finding.evidence = {{W::tr("Its algorithm is “%1”.").arg(shown(jws.algorithm())), false}};
    if (jws.signature.isEmpty()) {
        finding.summary = W::tr("The token is not signed");
        finding.consequence = W::tr("The server answers 401 “jwt signature is required”.");
        finding.fix = W::tr("Sign it with the key that the server checks with.");
    } else {
        finding.summary = W::tr("The server takes no token of this algorithm");
        finding.consequence = W::tr("The server answers 401 “invalid algorithm”.");
        finding.fix = W::tr("Sign by HS256, HS384 or HS512 with the server's secret, or by RS256, PS256 or ES256 with "
                            "the private key that belongs to its public key.");
    }
    return finding;
}

} // namespace

Finding sessionNote()
{
    Finding finding;
    finding.cause = QStringLiteral("session-outlives-token");
    finding.severity = Severity::Note;
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("An accepted token buys a session of 16 hours");
    finding.evidence
        = {{W::tr("The server gives a session its own end, 16 hours on, whatever the token's end is."), true}};
    finding.consequence = W::tr("Whoever holds the session's token can use it until then, also after a log-out: the "
                                "server forgets the session's number and takes the token all the same.");
    finding.fix = W::tr("Nothing revokes it but another secret at the server. Do not let tokens lie about.");
    return finding;
}

QList<Finding> lintToken(const LintSubject &subject)
{
    const auto jws = Jws::parse(subject.token);
    const auto claims = jws ? jws->claims() : std::nullopt;
    if (!claims) {
        Finding finding;
        finding.cause = jws ? QStringLiteral("malformed-token") : jws.error().cause;
        if (finding.cause != QLatin1String("pasted-prefix"))
            finding.cause = QStringLiteral("malformed-token");
        finding.summary = W::tr("This is no token");
        finding.evidence
            = {{jws ? W::tr("Its content is no JSON object with each name once.") : jws.error().message, false}};
        finding.consequence = W::tr("The server answers 401 “jwt malformed” or “invalid token”.");
        finding.fix = jws ? W::tr("Sign a JSON object.") : jws.error().hint;
        return {finding};
    }
    auto findings = claimFindings(*claims, subject.now);
    if (jws->signature.isEmpty() || !ProteinPaint::takesAlgorithm(jws->algorithm()))
        findings.prepend(wrongAlgorithm(*jws));
    else if (subject.settings)
        findings = settingsFindings(*jws, *claims, subject) + findings;
    findings.append(sessionNote());
    // With the settings at hand what they demand stands, and not what a server may demand.
    QList<Finding> once;
    for (const auto &finding : findings) {
        const auto isTold = std::any_of(once.begin(), once.end(), [&](const Finding &told) {
            return told.cause == finding.cause && (told.summary == finding.summary || told.severity < finding.severity);
        });
        if (!isTold)
            once.append(finding);
    }
    std::stable_sort(once.begin(), once.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return once;
}

} // namespace lanyard
