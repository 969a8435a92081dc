#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>

namespace lanyard {

/// What a snippet asks the portal for.
class SnippetRequest
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SnippetRequest)
public:
    enum class Kind
    {
        Studies,
        Study, ///< one, by its id
        Path ///< any address of the portal
    };
    static SnippetRequest studies();
    static SnippetRequest study(const QString &id);
    static SnippetRequest path(const QString &pathAndQuery); ///< begins with a slash
    /// The studies, openBIS's spaces, or an `api` portal's test request.
    static SnippetRequest usualOf(const Profile &profile);
    /// `STUDIES`, `STUDY:ID` or `/path?query`, as on the command line.
    static Outcome<SnippetRequest> named(const Profile &profile, const QString &name);

    Kind kind() const { return m_kind; }
    QString studyId() const { return m_text; }
    /// Nothing in the request's text can lead to another host.
    QUrl address(const Profile &profile) const;

private:
    SnippetRequest(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)) { }

    Kind m_kind;
    QString m_text;
};

} // namespace lanyard
