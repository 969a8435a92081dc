#include "Snippet.h"

#include "ProteinPaintPortal.h"

namespace lanyard {

QString shellQuoted(const QString &word)
{
    auto quoted = word;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString pythonQuoted(const QString &word)
{
    auto quoted = word;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

namespace {

/// openBIS takes the token inside the request. sed puts it there, `&`, from the pipe into the pipe.
QString openBisCurlSnippet(const Profile &profile)
{
    const auto request = QStringLiteral(R"({"jsonrpc":"2.0","id":"1","method":"searchSpaces","params":["&",)"
                                        R"({"@type":"as.dto.space.search.SpaceSearchCriteria"},)"
                                        R"({"@type":"as.dto.space.fetchoptions.SpaceFetchOptions"}]})");
    return QStringLiteral("lanyard token %1 \\\n"
                          "  | sed %2 \\\n"
                          "  | curl --silent --show-error --header 'Content-Type: application/json' --data @- \\\n"
                          "         %3\n")
        .arg(shellQuoted(profile.name), shellQuoted(QStringLiteral("s/.*/%1/").arg(request)),
             shellQuoted(QString::fromLatin1(testAddress(profile).toEncoded())));
}

} // namespace

QString pybisSnippet(const Profile &profile)
{
    const auto http = profile.portal.scheme() == QLatin1String("http")
        ? QStringLiteral(",\n                  "
                         "allow_http_but_do_not_use_this_in_production_and_only_within_safe_networks=True")
        : QString();
    return QStringLiteral("import subprocess\n\n"
                          "from pybis import Openbis\n\n"
                          "token = subprocess.run([\"lanyard\", \"token\", %1], stdout=subprocess.PIPE, text=True, "
                          "check=True).stdout.strip()\n"
                          "openbis = Openbis(%2%3)\n"
                          "openbis.set_token(token)  # in memory only: save_token=True would write it into ~/.pybis\n"
                          "print(openbis.get_spaces().df[[\"code\", \"description\"]])\n")
        .arg(pythonQuoted(profile.name), pythonQuoted(QString::fromLatin1(profile.portal.toEncoded())), http);
}

QString curlSnippet(const Profile &profile, const QUrl &address)
{
    if (profile.kind == PortalKind::OpenBis)
        return openBisCurlSnippet(profile);
    // `--config -` takes the header from the pipe: in `-H "… $(lanyard token)"` everybody's `ps` would show the token.
    return QStringLiteral("lanyard header %1 --format curl-config \\\n"
                          "  | curl --config - --silent --show-error \\\n"
                          "         --header 'Accept: application/json' \\\n"
                          "         %2\n")
        .arg(shellQuoted(profile.name), shellQuoted(QString::fromLatin1(address.toEncoded())));
}

QUrl testAddress(const Profile &profile)
{
    if (profile.kind == PortalKind::CBioPortal)
        return profile.portalUrl(QStringLiteral("/api/studies"));
    if (profile.kind == PortalKind::OpenBis)
        return profile.portalUrl(QStringLiteral("/openbis/openbis/rmi-application-server-v3.json"));
    if (profile.kind == PortalKind::ProteinPaint)
        return ProteinPaintPortal::dataAddress(profile, profile.proteinPaint.datasets.value(0));
    return profile.portalUrl(profile.testRequest.section(QLatin1Char('?'), 0, 0),
                             profile.testRequest.section(QLatin1Char('?'), 1));
}

} // namespace lanyard
