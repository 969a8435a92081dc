#include "Diagnosis.h"

#include "Rules.h"

#include <algorithm>

namespace lanyard {

QList<Finding> diagnose(const Evidence &evidence)
{
    auto findings = networkFindings(evidence);
    findings += credentialFindings(evidence);
    findings += portalFindings(evidence, findings);
    findings += roleFindings(evidence);
    // Where no answer came, or everything is closed, the cause of that is above all that follows from it.
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace lanyard
