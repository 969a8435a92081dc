#include "PortalProbe.h"

#include "OpenBisClient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

HttpRequest jsonRequest(const QUrl &portal, const QString &path)
{
    HttpRequest request;
    request.url = portal;
    request.url.setPath(portal.path() + path);
    request.addHeader("Accept", "application/json");
    request.timeout = std::chrono::seconds(15);
    request.mostBytes = 1024 * 1024;
    return request;
}

/// A web page where data belongs, or the way to another host.
bool isFromElsewhere(const HttpAnswer &answer, const QUrl &portal)
{
    if (answer.status >= 300 && answer.status < 400) {
        const QUrl target(QString::fromLatin1(answer.header("Location")));
        return !target.host().isEmpty() && target.host() != portal.host();
    }
    return answer.status == 200 && answer.mediaType() == "text/html";
}

} // namespace

QCoro::Task<Outcome<PortalProbe>> PortalProbe::look(HttpClient &http, QUrl portal)
{
    PortalProbe probe;
    auto studiesRequest = jsonRequest(portal, QStringLiteral("/api/studies"));
    studiesRequest.url.setQuery(QStringLiteral("projection=META"));
    const auto studies = co_await http.send(std::move(studiesRequest));
    if (!studies)
        co_return unexpected(studies.error());
    probe.status = studies->status;
    probe.elapsed = studies->elapsed;

    // cBioPortal: /api/health is open and says {"status":"UP"}; /api/info needs a login on portals that have one.
    const auto health = co_await http.send(jsonRequest(portal, QStringLiteral("/api/health")));
    const auto isUp = health && health->status == 200 && health->isJson()
        && QJsonDocument::fromJson(health->body).object().contains(QLatin1String("status"));
    if (!isUp) {
        probe.isInterposed = isFromElsewhere(*studies, portal) && health && isFromElsewhere(*health, portal);
        // ProteinPaint: /healthcheck is open and names the package's version.
        const auto paint = co_await http.send(jsonRequest(portal, QStringLiteral("/healthcheck")));
        const auto package = paint && paint->status == 200 && paint->isJson()
            ? QJsonDocument::fromJson(paint->body).object().value(QLatin1String("versionInfo")).toObject()
            : QJsonObject();
        if (package.contains(QLatin1String("pkgver"))) {
            probe.kind = PortalKind::ProteinPaint;
            probe.version = package.value(QLatin1String("pkgver")).toString();
            co_return probe;
        }
        OpenBisClient openBis(portal, http);
        const auto server = co_await openBis.publicInformation();
        if (server) {
            probe.kind = PortalKind::OpenBis;
            probe.version = server->version;
            probe.demandsLogin = true;
        }
        co_return probe;
    }
    probe.kind = PortalKind::CBioPortal;
    probe.demandsLogin = studies->status == 401 || (studies->status >= 300 && studies->status < 400);
    const auto info = co_await http.send(jsonRequest(portal, QStringLiteral("/api/info")));
    if (info && info->status == 200)
        probe.version = QJsonDocument::fromJson(info->body).object().value(QLatin1String("portalVersion")).toString();

    // The portal's own login sends people to its issuer; the address shows which one.
    const auto login = co_await http.send(jsonRequest(portal, QStringLiteral("/api/data-access-token")));
    if (login && login->status >= 300 && login->status < 400) {
        const auto location = QString::fromLatin1(login->header("Location"));
        const auto end = location.indexOf(QLatin1String("/protocol/openid-connect/"));
        if (end > 0)
            probe.issuer = location.left(end);
    }
    co_return probe;
}

} // namespace lanyard
