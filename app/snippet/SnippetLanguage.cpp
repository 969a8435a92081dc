#include "SnippetLanguage.h"

#include "Shown.h"

#include <algorithm>

namespace lanyard {

bool SnippetLanguage::isFor(PortalKind portal) const
{
    return kind ? portal == *kind : portal == PortalKind::CBioPortal || portal == PortalKind::Api;
}

bool SnippetLanguage::isFor(const Profile &profile, const SnippetRequest &request) const
{
    const auto isPybis = kind == PortalKind::OpenBis && family == Family::Python;
    const auto isOwnCall = request.isPlainGet() && request.kind() != SnippetRequest::Kind::Path;
    const auto isUsualCall = request.callName() == SnippetRequest::usualOf(profile).callName()
        && request.body() == SnippetRequest::usualOf(profile).body();
    return isFor(profile.kind) && (studyCall ? isOwnCall : !isPybis || isUsualCall);
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
    namespace from = tokensources;
    QList<SnippetLanguage> languages {
        {QStringLiteral("curl"), QStringLiteral("curl"), Family::Shell, curl, &from::curl, curlParts},
        {QStringLiteral("httpie"), QStringLiteral("HTTPie"), Family::Shell, httpie, &from::httpie, httpieParts},
        {QStringLiteral("wget"), QStringLiteral("wget"), Family::Shell, wget, &from::wget, wgetParts},
        {QStringLiteral("python"), QStringLiteral("requests"), Family::Python, requests, &from::python, requestsParts},
        {QStringLiteral("jupyter"), QStringLiteral("Jupyter"), Family::Python, jupyter, &from::jupyter, jupyterParts},
        {QStringLiteral("bravado"),
         QStringLiteral("bravado"),
         Family::Python,
         bravado,
         &from::python,
         {},
         "portal.Studies.getAllStudiesUsingGET().result()",
         "portal.Studies.getStudyUsingGET(studyId=@STUDY@).result()",
         false,
         PortalKind::CBioPortal},
        {QStringLiteral("r"), QStringLiteral("httr2"), Family::R, httr2, &from::r, httr2Parts},
        {QStringLiteral("rstudio"), QStringLiteral("RStudio"), Family::R, rstudio, &from::rstudio, rstudioParts},
        {QStringLiteral("cbioportalr"),
         QStringLiteral("cbioportalR"),
         Family::R,
         cbioportalR,
         &from::rToken,
         {},
         "available_studies()",
         "get_study_info(study_id = @STUDY@)",
         false,
         PortalKind::CBioPortal},
        {QStringLiteral("cbioportaldata"),
         QStringLiteral("cBioPortalData"),
         Family::R,
         cBioPortalData,
         &from::rToken,
         {},
         "getStudies(portal)",
         "clinicalData(portal, studyId = @STUDY@)",
         false,
         PortalKind::CBioPortal},
        {QStringLiteral("javascript"), QStringLiteral("fetch"), Family::JavaScript, fetch, &from::fetch, fetchParts},
        {QStringLiteral("java"), QStringLiteral("HttpClient"), Family::Java, httpClient, &from::httpClient,
         httpClientParts},
        {QStringLiteral("curl"),
         QStringLiteral("curl"),
         Family::Shell,
         openBisCurl,
         &from::openBisCurl,
         {},
         nullptr,
         nullptr,
         true,
         PortalKind::OpenBis},
        {QStringLiteral("python"),
         QStringLiteral("pybis"),
         Family::Python,
         pybis,
         &from::pythonToken,
         {},
         nullptr,
         nullptr,
         true,
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
