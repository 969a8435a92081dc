#include "SettingsCheck.h"

#include "SettingsSubject.h"

#include <algorithm>

namespace lanyard {

QList<Finding> checkSettings(const PropertiesFile &file, const SettingsContext &context)
{
    const SettingsSubject subject(file, context);
    QList<Finding> findings;
    for (const auto rules : {loginFindings, methodFindings, writingFindings})
        findings.append(rules(subject));
    if (subject.usesProvider()) {
        for (const auto rules : {roleFindings, clientFindings, addressFindings})
            findings.append(rules(subject));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &one, const Finding &other) { return one.severity < other.severity; });
    return findings;
}

} // namespace lanyard
