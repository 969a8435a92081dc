#include "SandboxSettings.h"

namespace lanyard {

QList<SandboxPerson> SandboxSettings::defaultPeople()
{
    return {
        {QStringLiteral("alice"),
         QStringLiteral("alice"),
         QStringLiteral("Alice"),
         QStringLiteral("Example"),
         QStringLiteral("alice@example.org"),
         {QStringLiteral("study_private_mel"), QStringLiteral("GDAC")}},
        {QStringLiteral("bob-smith"), QStringLiteral("bob"), QStringLiteral("Bob"), QStringLiteral("Smith"),
         QStringLiteral("bob@example.org")},
        {QStringLiteral("admin"),
         QStringLiteral("changeit"),
         QStringLiteral("Ada"),
         QStringLiteral("Admin"),
         QStringLiteral("admin@example.org"),
         {QStringLiteral("ALL")}},
    };
}

QList<SandboxStudy> SandboxSettings::defaultStudies()
{
    return {
        {QStringLiteral("study_es_0"), QStringLiteral("Ewing Sarcoma (Sandbox Centre, 2021)"),
         QStringLiteral("Whole exomes of 80 invented Ewing sarcomas."), QStringLiteral("es"), true,
         QStringLiteral("PUBLIC;GDAC"), 80},
        {QStringLiteral("study_private_mel"), QStringLiteral("Melanoma, not yet published (Sandbox Centre)"),
         QStringLiteral("Invented melanomas that only their own group may see."), QStringLiteral("mel"), false,
         QStringLiteral("MELANOMA_GROUP"), 42},
        {QStringLiteral("lymphoma_2024"), QStringLiteral("Lymphoma Cohort (Sandbox Centre, 2024)"),
         QStringLiteral("Invented lymphomas of a consortium."), QStringLiteral("mbn"), false,
         QStringLiteral("GDAC;LYMPHOMA"), 120},
        {QStringLiteral("brca_zuerich_2023"), QStringLiteral("Brustkrebs-Kohorte Zürich – Universität (2023)"),
         QStringLiteral("Invented breast cancers; the name is not ASCII."), QStringLiteral("brca"), true,
         QStringLiteral("PUBLIC"), 64, QStringLiteral("hg38")},
        {QStringLiteral("glioma_restricted"), QStringLiteral("Glioma, restricted (Sandbox Centre)"),
         QStringLiteral("Invented gliomas that only administrators see."), QStringLiteral("difg"), false,
         QStringLiteral("GLIOMA_BOARD"), 30, QStringLiteral("hg38")},
        {QStringLiteral("open_flag_only"),
         QStringLiteral("Colorectal Cancer, flagged public without its group"),
         QStringLiteral("publicStudy is true and opens nothing: the group PUBLIC is missing."),
         QStringLiteral("coad"),
         true,
         {},
         25},
    };
}

} // namespace lanyard
