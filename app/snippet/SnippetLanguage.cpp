#include "SnippetLanguage.h"

#include "Shown.h"
#include "SnippetTemplates.h"

#include <algorithm>

namespace lanyard {

bool SnippetLanguage::isFor(PortalKind portal) const
{
    return kind ? portal == *kind : portal == PortalKind::CBioPortal || portal == PortalKind::Api;
}

bool SnippetLanguage::isFor(const Profile &profile, const SnippetRequest &request) const
{
    return isFor(profile.kind) && (!studyCall || request.kind() != SnippetRequest::Kind::Path);
}

QString SnippetLanguage::group() const
{
    switch (family) {
    case Family::Shell:
        return tr("Command line");
    case Family::Python:
        return QStringLiteral("Python");
    case Family::R:
        return QStringLiteral("R");
    case Family::JavaScript:
        return QStringLiteral("JavaScript");
    case Family::Java:
        return QStringLiteral("Java");
    }
    Q_UNREACHABLE();
}

QList<SnippetLanguage> SnippetLanguage::of(PortalKind portal)
{
    using namespace snippettemplates;
    QList<SnippetLanguage> languages {
        {QStringLiteral("curl"), QStringLiteral("curl"), Family::Shell, curl},
        {QStringLiteral("httpie"), QStringLiteral("HTTPie"), Family::Shell, httpie},
        {QStringLiteral("wget"), QStringLiteral("wget"), Family::Shell, wget},
        {QStringLiteral("python"), QStringLiteral("requests"), Family::Python, requests},
        {QStringLiteral("jupyter"), QStringLiteral("Jupyter"), Family::Python, jupyter},
        {QStringLiteral("bravado"), QStringLiteral("bravado"), Family::Python, bravado,
         "portal.Studies.getAllStudiesUsingGET().result()", "portal.Studies.getStudyUsingGET(studyId=@STUDY@).result()",
         false, PortalKind::CBioPortal},
        {QStringLiteral("r"), QStringLiteral("httr2"), Family::R, httr2},
        {QStringLiteral("rstudio"), QStringLiteral("RStudio"), Family::R, rstudio},
        {QStringLiteral("cbioportalr"), QStringLiteral("cbioportalR"), Family::R, cbioportalR, "available_studies()",
         "get_study_info(study_id = @STUDY@)", false, PortalKind::CBioPortal},
        {QStringLiteral("cbioportaldata"), QStringLiteral("cBioPortalData"), Family::R, cBioPortalData,
         "getStudies(portal)", "clinicalData(portal, studyId = @STUDY@)", false, PortalKind::CBioPortal},
        {QStringLiteral("javascript"), QStringLiteral("fetch"), Family::JavaScript, fetch},
        {QStringLiteral("java"), QStringLiteral("HttpClient"), Family::Java, httpClient},
        {QStringLiteral("curl"), QStringLiteral("curl"), Family::Shell, openBisCurl, nullptr, nullptr, true,
         PortalKind::OpenBis},
        {QStringLiteral("python"), QStringLiteral("pybis"), Family::Python, pybis, nullptr, nullptr, true,
         PortalKind::OpenBis},
    };
    languages.removeIf([portal](const SnippetLanguage &each) { return !each.isFor(portal); });
    return languages;
}

Outcome<SnippetLanguage> SnippetLanguage::named(PortalKind portal, const QString &id)
{
    const auto languages = of(portal);
    const auto found
        = std::find_if(languages.begin(), languages.end(), [&](const auto &each) { return each.id == id; });
    if (found == languages.end())
        return failure(FailureKind::Usage, tr("Lanyard writes no code in “%1” for this kind of portal.").arg(shown(id)),
                       tr("lanyard snippet NAME --list shows the languages and programs that there are."));
    return *found;
}

} // namespace lanyard
