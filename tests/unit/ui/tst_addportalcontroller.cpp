#include "AddPortalController.h"
#include "ScriptedHttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

/// The form for a new portal: what it asks for, what it finds out, and what it says is missing.
class AddPortalControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_http = std::make_unique<ScriptedHttp>(); }
    void emptyFormAsksForTheAddress();
    void portalFillsInWhatItSays();
    void wrongIssuerCanBeMended();
    void staleAnswerIsDropped();
    void fileWayNeedsNoIssuer();
    void addressWithoutHttpsIsRefused();

private:
    void servePortal();
    void serveIssuer();
    std::unique_ptr<ScriptedHttp> m_http;
};

namespace {

const QString portal = QStringLiteral("https://genie.example.org");
const QString issuer = QStringLiteral("https://login.example.org/realms/genie");

} // namespace

void AddPortalControllerTest::servePortal()
{
    m_http->on("GET", portal + QStringLiteral("/api/studies"), HttpAnswer {401});
    m_http->on("GET", portal + QStringLiteral("/api/health"),
               jsonAnswer({{QStringLiteral("status"), QStringLiteral("UP")}}));
    HttpAnswer login {302};
    login.headers.append(qMakePair(QByteArray("Location"), issuer.toLatin1() + "/protocol/openid-connect/auth?x=y"));
    m_http->on("GET", portal + QStringLiteral("/api/data-access-token"), login);
}

void AddPortalControllerTest::serveIssuer()
{
    const QString base = issuer + QStringLiteral("/protocol/openid-connect/");
    m_http->on("GET", issuer + QStringLiteral("/.well-known/openid-configuration"),
               jsonAnswer({{QStringLiteral("issuer"), issuer},
                           {QStringLiteral("authorization_endpoint"), base + QStringLiteral("auth")},
                           {QStringLiteral("token_endpoint"), base + QStringLiteral("token")},
                           {QStringLiteral("jwks_uri"), base + QStringLiteral("certs")},
                           {QStringLiteral("response_types_supported"), QJsonArray {QStringLiteral("code")}},
                           {QStringLiteral("code_challenge_methods_supported"), QJsonArray {QStringLiteral("S256")}}}));
}

void AddPortalControllerTest::emptyFormAsksForTheAddress()
{
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    QVERIFY(!form.isComplete());
    QCOMPARE(form.whyNot(), QStringLiteral("Type the portal’s address first."));
    QVERIFY(m_http->requests.isEmpty());
}

void AddPortalControllerTest::portalFillsInWhatItSays()
{
    servePortal();
    serveIssuer();
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    form.setAddress(QStringLiteral("genie.example.org"));
    QTRY_COMPARE(form.issuer(), issuer);
    QCOMPARE(form.name(), QStringLiteral("genie.example.org"));
    QTRY_VERIFY(!form.issuerFact().isEmpty());
    QVERIFY(!form.isComplete());
    form.setClientId(QStringLiteral("cbioportal_api"));
    QVERIFY2(form.isComplete(), qPrintable(form.whyNot()));
    const Profile profile = form.profile();
    QCOMPARE(profile.portal, QUrl(portal));
    QCOMPARE(profile.issuer, issuer);
    QCOMPARE(profile.kind, PortalKind::CBioPortal);
    QVERIFY(profile.scopes.contains(QStringLiteral("offline_access")));
    QVERIFY(std::ranges::all_of(form.checks(), [](const Check &check) { return check.status != Check::Status::Bad; }));
}

void AddPortalControllerTest::wrongIssuerCanBeMended()
{
    servePortal();
    serveIssuer();
    m_http->on("GET", QStringLiteral("https://login.example.org/realms/geni/.well-known/openid-configuration"),
               HttpAnswer {404});
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    form.setIssuer(QStringLiteral("https://login.example.org/realms/geni"));
    form.setAddress(portal);
    QTRY_VERIFY(!form.issuerError().isEmpty());
    QTRY_COMPARE(form.suggestedIssuer(), issuer);
    QVERIFY(form.issuerError().contains(QStringLiteral("realm genie")));
    QCOMPARE(form.whyNot(), QStringLiteral("To sign in, mend the issuer’s address."));
    form.useSuggestedIssuer();
    QTRY_VERIFY(!form.issuerFact().isEmpty());
    QVERIFY(form.issuerError().isEmpty());
}

void AddPortalControllerTest::staleAnswerIsDropped()
{
    servePortal();
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    form.setAddress(QStringLiteral("https://gone.example.org"));
    QTRY_VERIFY(!form.addressError().isEmpty());
    form.setAddress(portal);
    QVERIFY(form.addressError().isEmpty());
    QTRY_VERIFY(!form.addressFact().isEmpty());
}

void AddPortalControllerTest::fileWayNeedsNoIssuer()
{
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    form.setAddress(portal);
    form.setName(QStringLiteral("Genie"));
    QVERIFY(!form.isComplete());
    form.setWayIn(AddPortalController::WayIn::File);
    QVERIFY(form.isComplete());
}

void AddPortalControllerTest::addressWithoutHttpsIsRefused()
{
    AddPortalController form(*m_http, std::chrono::milliseconds(0));
    form.setAddress(QStringLiteral("http://genie.example.org"));
    QTRY_VERIFY(!form.addressError().isEmpty());
    QVERIFY(m_http->requests.isEmpty());
    QVERIFY(!form.isComplete());
}

QTEST_GUILESS_MAIN(AddPortalControllerTest)
#include "tst_addportalcontroller.moc"
