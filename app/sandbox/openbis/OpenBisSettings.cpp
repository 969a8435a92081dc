#include "OpenBisSettings.h"

namespace lanyard {

QList<SandboxSpace> OpenBisSettings::defaultSpaces()
{
    const auto alice = QStringLiteral("alice");
    const auto bob = QStringLiteral("bob-smith");
    return {
        {QStringLiteral("DEFAULT"),
         QStringLiteral("Everybody's"),
         {QStringLiteral("DEFAULT"), QStringLiteral("TUTORIAL")},
         {alice, bob}},
        {QStringLiteral("MELANOMA"),
         QStringLiteral("Invented melanomas – Universität Zürich"),
         {QStringLiteral("COHORT_2024"), QStringLiteral("PILOT")},
         {alice}},
        {QStringLiteral("BOARD"), QStringLiteral("Administrators only"), {QStringLiteral("AUDIT")}, {}},
    };
}

} // namespace lanyard
