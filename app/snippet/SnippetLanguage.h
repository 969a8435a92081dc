#pragma once

#include "SnippetRequest.h"
#include "SnippetTemplates.h"
#include "TokenSources.h"

namespace lanyard {

/// A program or a language that snippets are written for.
struct SnippetLanguage
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetLanguage)
public:
    enum class Family
    {
        Shell,
        Python,
        R,
        JavaScript,
        Java
    };
    QString id; ///< as on the command line
    QString title;
    Family family = Family::Shell;
    /// What stands for what is in `snippet()`. Constant text: all that comes from elsewhere is quoted into it.
    const char *code = "";
    const tokensources::Sources *sources = nullptr;
    snippettemplates::RequestParts parts = {};
    const char *studiesCall = nullptr; ///< in place of `CALL`, where a client has calls of its own
    const char *studyCall = nullptr;
    bool isRun = true; ///< by Lanyard's tests; else the code says that it was not
    std::optional<PortalKind> kind = {}; ///< the only one that it is for; else those that answer to an address alone

    bool isFor(PortalKind portal) const;
    /// A client made for cBioPortal knows studies, and no addresses; pybis lists the spaces.
    bool isFor(const Profile &profile, const SnippetRequest &request) const;
    QString group() const; ///< of `family`, as a heading

    static QList<SnippetLanguage> of(PortalKind portal);
    static Outcome<SnippetLanguage> named(PortalKind portal, const QString &id);
};

} // namespace lanyard
