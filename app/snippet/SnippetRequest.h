#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>

#include <optional>

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
        Path, ///< any address of the portal
        Call ///< a method of openBIS's interface, whose body is its parameters without the token
    };
    static SnippetRequest studies();
    static SnippetRequest study(const QString &id);
    static SnippetRequest path(const QString &pathAndQuery); ///< begins with a slash
    /// The studies, openBIS's spaces, or an `api` portal's test request.
    static SnippetRequest usualOf(const Profile &profile);
    /// `STUDIES`, `STUDY:ID` or `/path?query`, at an openBIS a method's name, as on the command line.
    static Outcome<SnippetRequest> named(const Profile &profile, const QString &name);
    /// The same by another method, or with a body, which must be text. What is not set stays as it is.
    Outcome<SnippetRequest> with(const QString &method, const std::optional<QByteArray> &body,
                                 const QString &contentType) const;

    Kind kind() const { return m_kind; }
    QString studyId() const { return m_text; }
    QString callName() const { return m_text; }
    QString method() const { return m_method; } ///< such as `POST`
    const std::optional<QByteArray> &body() const { return m_body; }
    QString contentType() const { return m_contentType; } ///< of the body
    bool isPlainGet() const { return m_method == QLatin1String("GET") && !m_body; }
    /// Nothing in the request's text can lead to another host.
    QUrl address(const Profile &profile) const;

private:
    SnippetRequest(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)) { }

    Kind m_kind;
    QString m_text;
    QString m_method = QStringLiteral("GET");
    std::optional<QByteArray> m_body;
    QString m_contentType = QStringLiteral("application/json");
};

} // namespace lanyard
