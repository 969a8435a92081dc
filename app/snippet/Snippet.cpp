#include "Snippet.h"

#include "ProteinPaintPortal.h"

namespace lanyard {

QString shellQuoted(const QString &word)
{
    auto quoted = word;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString curlSnippet(const Profile &profile, const QUrl &address)
{
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
    if (profile.kind == PortalKind::ProteinPaint)
        return ProteinPaintPortal::dataAddress(profile, profile.proteinPaint.datasets.value(0));
    return profile.portalUrl(profile.testRequest.section(QLatin1Char('?'), 0, 0),
                             profile.testRequest.section(QLatin1Char('?'), 1));
}

} // namespace lanyard
