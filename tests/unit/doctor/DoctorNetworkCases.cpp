#include "DoctorNetworkCases.h"

#include "FaultyServer.h"
#include "TestAuthority.h"

#include <QTcpServer>
#include <QtTest>

namespace lanyard {

namespace {

using Bench = DoctorBench;

quint16 portOfNobody()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    return free.serverPort();
}

void signIn(Bench &bench)
{
    QVERIFY(bench.signIn());
}

/// An address where something else than the portal answers.
struct Impostor
{
    std::unique_ptr<FaultyServer> server;

    void takePlaceOf(QUrl &portal, const std::optional<QSslConfiguration> &tls)
    {
        const auto loginPage = [](const ServerRequest &) {
            return ServerAnswer {200, {{"Content-Type", "text/html"}}, "<!doctype html><p>Log in to this network."};
        };
        server = std::make_unique<FaultyServer>(loginPage, tls);
        portal = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(tls ? "https" : "http").arg(server->port()));
    }
};

} // namespace

QList<DoctorCase> doctorNetworkCases()
{
    const auto impostor = std::make_shared<Impostor>();
    return {
        {.cause = "provider-unreachable",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.profile.issuer = QStringLiteral("http://127.0.0.1:%1/realms/sandbox").arg(portOfNobody());
             }},
        {.cause = "auth-prefix",
         .person =
             [](Bench &bench) {
                 bench.profile.issuer.replace(QLatin1String("/realms/"), QLatin1String("/auth/realms/"));
             }},
        {.cause = "dns",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.profile.portal = QUrl(QStringLiteral("http://portal.invalid"));
             }},
        {.cause = "proxy",
         .person
         = [](Bench &bench) { bench.profile.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(portOfNobody())); }},
        {.cause = "captive-portal",
         .person = [=](Bench &bench) { impostor->takePlaceOf(bench.profile.portal, std::nullopt); }},
        {.cause = "tls",
         .person =
             [=](Bench &bench) {
                 impostor->takePlaceOf(bench.profile.portal, TestAuthority().serverWith(Certificate::SelfSigned));
             }},
        {.cause = "header-too-large",
         .person =
             [](Bench &bench) {
                 signIn(bench);
                 bench.store(bench.stored() + QByteArray(20000, 'A'));
             }},
    };
}

} // namespace lanyard
