#include "Diagnosis.h"

#include "OpenBisSettingsCheck.h"
#include "Rules.h"
#include "SettingsCheck.h"

#include <algorithm>

namespace lanyard {

QList<Finding> diagnose(const Evidence &evidence)
{
    auto findings = networkFindings(evidence);
    if (evidence.profile.kind == PortalKind::OpenBis) {
        findings += openBisFindings(evidence);
    } else if (evidence.profile.kind == PortalKind::ProteinPaint) {
        findings += proteinPaintFindings(evidence);
    } else {
        findings += fileFindings(evidence);
        findings += credentialFindings(evidence);
        findings += portalFindings(evidence, findings);
        findings += roleFindings(evidence);
    }
    // Where no answer came, or everything is closed, the cause of that is above all that follows from it.
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

QList<Finding> diagnose(const Evidence &evidence, const PropertiesFile &settings)
{
    const SettingsContext context {evidence.provider, evidence.accessClaims, evidence.profile.portal, evidence.access};
    auto findings = evidence.profile.kind == PortalKind::OpenBis ? checkOpenBisSettings(settings, evidence)
                                                                 : checkSettings(settings, context);
    for (const auto &seen : diagnose(evidence)) {
        const auto told = std::find_if(findings.begin(), findings.end(),
                                       [&](const Finding &finding) { return finding.cause == seen.cause; });
        if (told == findings.end())
            findings.append(seen);
        else // what a file makes likely has happened
            told->severity = std::min(told->severity, seen.severity);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace lanyard
