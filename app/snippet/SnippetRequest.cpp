#include "SnippetRequest.h"

#include "Shown.h"

namespace lanyard {

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
    if (profile.kind == PortalKind::OpenBis) // every request has this address there
        return path(QStringLiteral("/openbis/openbis/rmi-application-server-v3.json"));
    return path(profile.testRequest);
}

Outcome<SnippetRequest> SnippetRequest::named(const Profile &profile, const QString &name)
{
    if (profile.kind == PortalKind::OpenBis)
        return failure(FailureKind::Usage, tr("At an openBIS the code lists the spaces, and takes no other request."),
                       tr("Leave out --request."));
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

QUrl SnippetRequest::address(const Profile &profile) const
{
    auto text = m_text.toUtf8();
    if (m_kind == Kind::Studies)
        text = "/api/studies";
    else if (m_kind == Kind::Study)
        text = "/api/studies/" + QUrl::toPercentEncoding(m_text);
    text.replace('[', "%5B").replace(']', "%5D"); // curl takes [1-9] for nine addresses
    auto address = QUrl::fromEncoded(profile.portal.toEncoded() + text, QUrl::TolerantMode);
    address.setFragment({});
    return address;
}

} // namespace lanyard
