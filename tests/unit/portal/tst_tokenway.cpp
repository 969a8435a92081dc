#include "SandboxDriver.h"
#include "TokenWay.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

/// Which method a portal runs, told from its answers.
class TokenWayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withACredentialTheMethodShows_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("kind");
        QTest::newRow("oauth2") << QStringLiteral("oauth2") << int(TokenWay::Kind::OAuth2);
        QTest::newRow("uuid") << QStringLiteral("uuid") << int(TokenWay::Kind::Uuid);
        QTest::newRow("jwt takes not even its own") << QStringLiteral("jwt") << int(TokenWay::Kind::Unknown);
    }
    void withACredentialTheMethodShows()
    {
        QFETCH(QString, method);
        QFETCH(int, kind);
        SandboxSettings settings;
        settings.datMethod = method;
        SandboxDriver sandbox(std::move(settings));
        const auto file = QString::fromUtf8(sandbox.download().body);
        const auto token = file.section(QLatin1Char('\n'), 0, 0).mid(7);
        QVERIFY2(!token.isEmpty(), "the portal must have handed out a token");
        const auto way
            = TokenWay::of(sandbox.portal(TokenWay::listPath(), token), QStringLiteral("portal.example.org"));
        QCOMPARE(int(way.kind), kind);
        QVERIFY(!way.way.isEmpty() && way.evidence.contains(QStringLiteral("portal.example.org")));
    }

    void aTokenThatIsNotTakenTellsNothing()
    {
        SandboxDriver sandbox;
        const auto way
            = TokenWay::of(sandbox.portal(TokenWay::listPath(), QStringLiteral("garbage")), QStringLiteral("host"));
        QVERIFY2(way.kind == TokenWay::Kind::Unknown, "a portal leads a bad bearer to its login, whatever its method");
    }

    void withoutACredentialOnlyThePortalsOwnWayToItsLoginShowsSomething_data()
    {
        QTest::addColumn<bool>("demandsLogin");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<int>("kind");
        QTest::newRow("no login") << false << QString() << int(TokenWay::Kind::NoneNeeded);
        QTest::newRow("it leads to an issuer")
            << true << QStringLiteral("https://login.example.org/realms/genie") << int(TokenWay::Kind::OAuth2);
        QTest::newRow("an empty 401") << true << QString() << int(TokenWay::Kind::Unknown);
    }
    void withoutACredentialOnlyThePortalsOwnWayToItsLoginShowsSomething()
    {
        QFETCH(bool, demandsLogin);
        QFETCH(QString, issuer);
        QFETCH(int, kind);
        PortalProbe probe;
        probe.kind = PortalKind::CBioPortal;
        probe.demandsLogin = demandsLogin;
        probe.issuer = issuer;
        const auto way = TokenWay::of(probe, QStringLiteral("portal.example.org"));
        QCOMPARE(int(way.kind), kind);
        QVERIFY(!way.way.isEmpty() && way.evidence.contains(QStringLiteral("portal.example.org")));
    }
};

QTEST_GUILESS_MAIN(TokenWayTest)
#include "tst_tokenway.moc"
