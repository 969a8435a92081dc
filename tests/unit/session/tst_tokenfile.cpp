#include "FakeClock.h"
#include "PortalDate.h"
#include "ProviderFake.h"
#include "TokenFile.h"

#include <QTest>

using namespace lanyard;

class TokenFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortalsFileIsReadWithItsDates_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::newRow("Java") << QByteArray(
            "creation_date: Sun Nov 22 02:53:37 UTC 2026\nexpiration_date: Tue Dec 22 02:53:37 UTC 2026\n");
        QTest::newRow("ISO 8601") << QByteArray(
            "creation_date: 2026-11-22T02:53:37.000Z\nexpiration_date: 2026-12-22T02:53:37.000Z\n");
        QTest::newRow("no zone") << QByteArray(
            "creation_date: 2026-11-22 02:53:37\nexpiration_date: 2026-12-22 02:53:37\n");
        QTest::newRow("Windows line ends")
            << QByteArray("creation_date: 2026-11-22 02:53:37\r\nexpiration_date: 2026-12-22 02:53:37\r\n");
    }
    void aPortalsFileIsReadWithItsDates()
    {
        QFETCH(QByteArray, dates);
        const auto file = TokenFile::read("token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\n" + dates);
        QVERIFY(file.has_value());
        QCOMPARE(file->token.toByteArray(), QByteArray("a82c018e-0fb5-420c-9b48-2c6d8b634a29"));
        QCOMPARE(file->issuedAt, QDateTime(QDate(2026, 11, 22), QTime(2, 53, 37), Qt::UTC));
        QCOMPARE(file->expiresAt, QDateTime(QDate(2026, 12, 22), QTime(2, 53, 37), Qt::UTC));
    }

    void anOfflineTokenSaysItsIssuerClientAndPerson()
    {
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        provider.rotates = true;
        provider.tokenAnswer();
        const auto file = TokenFile::read("token: " + provider.currentRefreshToken() + '\n');
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->issuer, provider.issuer);
        QCOMPARE(file->clientId, QStringLiteral("lanyard"));
        QVERIFY(file->isOffline && file->rotates && !file->expiresAt.isValid());
    }

    void anAccessTokenIsNoCredential()
    {
        ScriptedHttp http;
        const FakeClock clock;
        ProviderFake provider(http, clock);
        const auto access = provider.tokenAnswer().value(QLatin1String("access_token")).toString().toLatin1();
        const auto file = TokenFile::read(access);
        QVERIFY2(!file && file.error().cause == QLatin1String("access-token-sent"),
                 "an access token dies in minutes and must not be taken in");
    }

    void whatIsNoTokenIsSaidAndRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("a portal's error") << QByteArray(
            "{\"timestamp\":1,\"status\":500,\"error\":\"Internal Server Error\",\"path\":\"/api/data-access-token\"}")
                                          << QStringLiteral("Internal Server Error");
        QTest::newRow("an error that would write to the terminal")
            << QByteArray("{\"message\":\"\\u001b[31mred\\u0007\"}") << QStringLiteral("“\uFFFD[31mred\uFFFD”");
        QTest::newRow("a login page") << QByteArray("<!DOCTYPE html><html>…</html>") << QStringLiteral("web page");
        QTest::newRow("empty") << QByteArray(" \n") << QStringLiteral("empty");
        QTest::newRow("prose") << QByteArray("here is your token, dear colleague") << QStringLiteral("no token");
        QTest::newRow("cut off") << QByteArray("token: eyJhbGciOiJIUzUxMiJ9") << QStringLiteral("cannot be read");
        QTest::newRow("a header") << QByteArray("Authorization: Bearer eyJhbGciOiJIUzUxMiJ9.e30.c2lnbmF0dXJl")
                                  << QStringLiteral("stands before the token");
        QTest::newRow("a word before it") << QByteArray("token: Bearer eyJhbGciOiJIUzUxMiJ9.e30.c2lnbmF0dXJl")
                                          << QStringLiteral("stands before the token");
        QTest::newRow("a word before one that says nothing of itself")
            << QByteArray("Bearer a82c018e-0fb5-420c-9b48-2c6d8b634a29") << QStringLiteral("stands before the token");
        QTest::newRow("a variable") << QByteArray("CBIOPORTAL_TOKEN=a82c018e-0fb5-420c-9b48-2c6d8b634a29\n")
                                    << QStringLiteral("stands before the token");
        QTest::newRow("a byte order mark within the line") << QByteArray("token: \xef\xbb\xbf"
                                                                         "a82c018e-0fb5-420c-9b48-2c6d8b634a29\n")
                                                           << QStringLiteral("no token");
        QTest::newRow("a line end in the API's answer")
            << QByteArray("{\"token\":\"a82c018e-0fb5-420c-9b48-2c6d8b634a29\\n\",\"expiration\":\"\"}")
            << QStringLiteral("no token");
        QTest::newRow("too long") << QByteArray(70000, 'a') << QStringLiteral("larger");
        QTest::newRow("control characters") << QByteArray("token: abc\x01"
                                                          "def-0123456789abcdef")
                                            << QStringLiteral("no token");
    }
    void whatIsNoTokenIsSaidAndRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto file = TokenFile::read(content);
        QVERIFY2(!file, "this is no token");
        QVERIFY2(file.error().message.contains(said), qPrintable(file.error().message));
        QVERIFY(!file.error().hint.isEmpty());
    }

    void theAnswerOfThePortalsOwnApiIsAFile()
    {
        const auto file = TokenFile::read(R"({"token":"f1025163-1f3c-4c6a-9d2e-0123456789ab","username":"me",)"
                                          R"("expiration":"2026-12-22T02:53:37Z","creation":"2026-11-22T02:53:37Z"})");
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->token.view(), QByteArrayView("f1025163-1f3c-4c6a-9d2e-0123456789ab"));
        QCOMPARE(file->expiresAt, QDateTime(QDate(2026, 12, 22), QTime(2, 53, 37), Qt::UTC));
    }

    void aServersZoneIsReckonedIn_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("at");
        const auto row = [](const char *zone, const char *at) {
            QTest::newRow(zone) << QString::fromLatin1(zone) << QDateTime::fromString(QLatin1String(at), Qt::ISODate);
        };
        row("UTC", "2026-12-22T02:53:37Z");
        row("CET", "2026-12-22T01:53:37Z");
        row("CEST", "2026-12-22T00:53:37Z");
        row("EST", "2026-12-22T07:53:37Z");
        row("PDT", "2026-12-22T09:53:37Z");
        row("JST", "2026-12-21T17:53:37Z");
        row("GMT+05:30", "2026-12-21T21:23:37Z");
        row("GMT-03:00", "2026-12-22T05:53:37Z");
    }
    void aServersZoneIsReckonedIn()
    {
        QFETCH(QString, zone);
        QTEST(portalDate(QStringLiteral("Tue Dec 22 02:53:37 %1 2026").arg(zone)), "at");
    }

    void anEndInAZoneThatMeansSeveralIsKeptAsTextAndTakenAtItsEarliest_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QDateTime>("earliest");
        const auto earliest = QDateTime::fromString(QStringLiteral("2026-12-21T12:53:37Z"), Qt::ISODate);
        for (const auto zone : {"CST", "IST", "BST", "XYZ"})
            QTest::newRow(zone) << QByteArray("Tue Dec 22 02:53:37 ") + zone + " 2026" << earliest;
        QTest::newRow("no date at all") << QByteArray("sometime") << QDateTime();
    }
    void anEndInAZoneThatMeansSeveralIsKeptAsTextAndTakenAtItsEarliest()
    {
        QFETCH(QByteArray, end);
        QVERIFY2(!portalDate(QString::fromLatin1(end)).isValid(), "better no moment than a wrong one");
        const auto file
            = TokenFile::read("token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\nexpiration_date: " + end + '\n');
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->expiryText, QString::fromLatin1(end));
        QTEST(file->expiresAt, "earliest");
    }

    void aByteOrderMarkBeforeItIsSkipped()
    {
        const auto file = TokenFile::read("\xef\xbb\xbftoken: a82c018e-0fb5-420c-9b48-2c6d8b634a29\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->token.view(), QByteArrayView("a82c018e-0fb5-420c-9b48-2c6d8b634a29"));
    }
};

QTEST_GUILESS_MAIN(TokenFileTest)
#include "tst_tokenfile.moc"
