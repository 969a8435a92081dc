#include "AccountConsent.h"
#include "ScriptedHttp.h"

#include <QCoroTask>
#include <QTest>

using namespace lanyard;

class AccountConsentTest : public QObject
{
    Q_OBJECT

    ScriptedHttp m_http;

    Outcome<void> withdraw(int status)
    {
        m_http = {};
        m_http.on("DELETE",
                  QStringLiteral("https://login.example.org/realms/genie/account/applications/cbio%2Fportal/consent"),
                  plainAnswer({}, {}, status));
        return QCoro::waitFor(AccountConsent::withdraw(m_http, QStringLiteral("https://login.example.org/realms/genie"),
                                                       QStringLiteral("cbio/portal"), SecretBuffer("t0ken")));
    }

private Q_SLOTS:
    void theRequestAsksForJsonAndNamesTheClient()
    {
        QVERIFY(withdraw(204).has_value());
        const auto headers = m_http.requests.first().headers;
        QVERIFY2(headers.contains(QPair<QByteArray, QByteArray>("Accept", "application/json")),
                 "without it Keycloak answers 405");
        QVERIFY(headers.contains(QPair<QByteArray, QByteArray>("Authorization", "Bearer t0ken")));
    }

    void aRefusalSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("said");
        QTest::newRow("401") << QStringLiteral("access-denied") << QStringLiteral("account-audience")
                             << QStringLiteral("audience");
        QTest::newRow("403") << QStringLiteral("access-denied") << QStringLiteral("account-role")
                             << QStringLiteral("manage-account");
        QTest::newRow("404") << QStringLiteral("misconfigured") << QStringLiteral("no-account-api")
                             << QStringLiteral("404");
        QTest::newRow("302") << QStringLiteral("misconfigured") << QStringLiteral("no-account-api")
                             << QStringLiteral("302");
        QTest::newRow("503") << QStringLiteral("server-error") << QString() << QStringLiteral("503");
    }
    void aRefusalSaysWhatIsMissing()
    {
        QFETCH(QString, kind);
        QFETCH(QString, cause);
        QFETCH(QString, said);
        const auto refused = withdraw(QString::fromUtf8(QTest::currentDataTag()).toInt());
        QVERIFY(!refused);
        QCOMPARE(nameOf(refused.error().kind), kind);
        QCOMPARE(refused.error().cause, cause);
        QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(QStringLiteral("login.example.org")), "name the host that did it");
        QVERIFY(!refused.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountConsentTest)
#include "tst_accountconsent.moc"
