#include "SnippetRequest.h"

#include "Shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lanyard {

namespace {

/// What fits into one argument of a program on Linux (128 KiB), and into one text of Java's (64 KiB), escaped.
constexpr qsizetype s_mostBytes = 32 * 1024;

const auto s_openBisPath = QStringLiteral("/openbis/openbis/rmi-application-server-v3.json");

} // namespace

SnippetRequest SnippetRequest::studies()
{
    return {Kind::Studies, {}};
}

SnippetRequest SnippetRequest::study(const QString &id)
{
    return {Kind::Study, id};
}

SnippetRequest SnippetRequest::path(const QString &pathAndQuery)
{
    return {Kind::Path, pathAndQuery};
}

SnippetRequest SnippetRequest::usualOf(const Profile &profile)
{
    if (profile.kind == PortalKind::CBioPortal)
        return studies();
    if (profile.kind == PortalKind::OpenBis) {
        SnippetRequest spaces {Kind::Call, QStringLiteral("searchSpaces")};
        spaces.m_method = QStringLiteral("POST");
        spaces.m_body = R"([{"@type":"as.dto.space.search.SpaceSearchCriteria"},)"
                        R"({"@type":"as.dto.space.fetchoptions.SpaceFetchOptions"}])";
        return spaces;
    }
    auto test = path(profile.testRequest);
    if (profile.kind == PortalKind::Api) {
        test.m_method = profile.testMethod;
        if (!profile.testBody.isEmpty())
            test.m_body = profile.testBody;
    }
    return test;
}

Outcome<SnippetRequest> SnippetRequest::named(const Profile &profile, const QString &name)
{
    if (profile.kind == PortalKind::OpenBis) {
        static const QRegularExpression method(QStringLiteral("\\A[A-Za-z]+\\z"));
        if (!method.match(name).hasMatch())
            return failure(FailureKind::Usage, tr("“%1” is no method of openBIS's interface.").arg(shown(name)),
                           tr("Name one, as in --request getSessionInformation; what it wants beside the token goes "
                              "into --data, as a JSON list."));
        SnippetRequest call {Kind::Call, name};
        call.m_method = QStringLiteral("POST");
        return call;
    }
    const auto prefix = QStringLiteral("STUDY:");
    const auto isOfStudies = name == QLatin1String("STUDIES") || name.startsWith(prefix);
    if (isOfStudies && profile.kind != PortalKind::CBioPortal)
        return failure(FailureKind::Usage,
                       tr("Only a cBioPortal has studies, and “%1” is none.").arg(shown(profile.name)),
                       tr("Name an address of the portal instead, as in --request /some/path"));
    if (name == QLatin1String("STUDIES"))
        return studies();
    if (const auto id = name.mid(prefix.size()); isOfStudies) {
        if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String("..")) // dots are a way, not a name
            return failure(FailureKind::Usage, tr("No study is named."),
                           tr("Write its id, as in STUDY:msk_impact_2017"));
        return study(id);
    }
    if (!name.startsWith(QLatin1Char('/')))
        return failure(FailureKind::Usage, tr("Lanyard knows no request “%1”.").arg(shown(name)),
                       tr("Use STUDIES, STUDY:ID, or an address of the portal that begins with a slash."));
    return path(name);
}

Outcome<SnippetRequest> SnippetRequest::with(const QString &method, const std::optional<QByteArray> &body,
                                             const QString &contentType) const
{
    static const QRegularExpression media(QStringLiteral("\\A[!#$&^_.+A-Za-z0-9-]+/[!#$&^_.+A-Za-z0-9-]+"
                                                         "(; ?[A-Za-z0-9-]+=[A-Za-z0-9._-]+)*\\z")); // RFC 6838, 9110
    static const QStringList methods {QStringLiteral("DELETE"), QStringLiteral("GET"),  QStringLiteral("HEAD"),
                                      QStringLiteral("PATCH"),  QStringLiteral("POST"), QStringLiteral("PUT")};
    auto request = *this;
    const auto isCall = m_kind == Kind::Call;
    if (!method.isEmpty())
        request.m_method = method.toUpper();
    else if (body && m_method == QLatin1String("GET"))
        request.m_method = QStringLiteral("POST");
    const auto sendsNone = request.m_method == QLatin1String("GET") || request.m_method == QLatin1String("HEAD");
    if (body || sendsNone)
        request.m_body = body;
    if (!contentType.isEmpty())
        request.m_contentType = contentType;

    if (!methods.contains(request.m_method))
        return failure(FailureKind::Usage, tr("Lanyard writes no code for the method “%1”.").arg(shown(method)),
                       tr("Use one of: %1.").arg(methods.join(QStringLiteral(", "))));
    if (isCall && (!method.isEmpty() || !contentType.isEmpty()))
        return failure(FailureKind::Usage, tr("To an openBIS everything goes by POST, as JSON."),
                       tr("Leave out --method and --content-type."));
    const auto &text = request.m_body;
    if (text && sendsNone)
        return failure(FailureKind::Usage, tr("%1 sends no body.").arg(request.m_method),
                       tr("Leave out --data, or use --method POST."));
    if (text && (text->size() > s_mostBytes || text->contains('\0') || QString::fromUtf8(*text).toUtf8() != *text))
        return failure(FailureKind::Usage, tr("The body is no text, or longer than the 32 KiB that fit into code."),
                       tr("Write a short text into the code, and have the code read the file itself."));
    if (text && isCall && !QJsonDocument::fromJson(*text).isArray())
        return failure(FailureKind::Usage, tr("What an openBIS's method wants is a JSON list."),
                       tr("Write it as in --data '[{\"@type\":\"…\"}]', without the token."));
    if (!media.match(request.m_contentType).hasMatch())
        return failure(FailureKind::Usage, tr("“%1” is no type of content.").arg(shown(contentType)),
                       tr("Write it as in --content-type application/json."));
    return request;
}

QUrl SnippetRequest::address(const Profile &profile) const
{
    auto text = m_text.toUtf8();
    if (m_kind == Kind::Studies)
        text = "/api/studies";
    else if (m_kind == Kind::Call) // every one has this address
        text = s_openBisPath.toUtf8();
    else if (m_kind == Kind::Study)
        text = "/api/studies/" + QUrl::toPercentEncoding(m_text);
    text.replace('[', "%5B").replace(']', "%5D"); // curl takes [1-9] for nine addresses
    auto address = QUrl::fromEncoded(profile.portal.toEncoded() + text, QUrl::TolerantMode);
    address.setFragment({});
    return address;
}

} // namespace lanyard
