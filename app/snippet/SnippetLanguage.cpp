#include "SnippetLanguage.h"

#include "Shown.h"
#include "SnippetTemplates.h"

#include <algorithm>

namespace lanyard {

bool SnippetLanguage::isFor(const Profile &profile, const SnippetRequest &request) const
{
    const auto isOwnClient = studyCall != nullptr;
    return !isOwnClient || (profile.kind == PortalKind::CBioPortal && request.kind() != SnippetRequest::Kind::Path);
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

const QList<SnippetLanguage> &SnippetLanguage::all()
{
    using namespace snippettemplates;
    static const QList<SnippetLanguage> languages {
        {QStringLiteral("curl"), QStringLiteral("curl"), Family::Shell, curl},
        {QStringLiteral("httpie"), QStringLiteral("HTTPie"), Family::Shell, httpie},
        {QStringLiteral("wget"), QStringLiteral("wget"), Family::Shell, wget},
        {QStringLiteral("python"), QStringLiteral("requests"), Family::Python, requests},
        {QStringLiteral("jupyter"), QStringLiteral("Jupyter"), Family::Python, jupyter},
        {QStringLiteral("bravado"), QStringLiteral("bravado"), Family::Python, bravado,
         "portal.Studies.getAllStudiesUsingGET().result()", "portal.Studies.getStudyUsingGET(studyId=@STUDY@).result()",
         false},
        {QStringLiteral("r"), QStringLiteral("httr2"), Family::R, httr2},
        {QStringLiteral("rstudio"), QStringLiteral("RStudio"), Family::R, rstudio},
        {QStringLiteral("cbioportalr"), QStringLiteral("cbioportalR"), Family::R, cbioportalR, "available_studies()",
         "get_study_info(study_id = @STUDY@)", false},
        {QStringLiteral("cbioportaldata"), QStringLiteral("cBioPortalData"), Family::R, cBioPortalData,
         "getStudies(portal)", "clinicalData(portal, studyId = @STUDY@)", false},
        {QStringLiteral("javascript"), QStringLiteral("fetch"), Family::JavaScript, fetch},
        {QStringLiteral("java"), QStringLiteral("HttpClient"), Family::Java, httpClient},
    };
    return languages;
}

Outcome<SnippetLanguage> SnippetLanguage::named(const QString &id)
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&](const SnippetLanguage &each) { return each.id == id; });
    if (found == all().end())
        return failure(FailureKind::Usage, tr("Lanyard writes no code for “%1”.").arg(shown(id)),
                       tr("lanyard snippet --list shows the languages and programs that there are."));
    return *found;
}

} // namespace lanyard
