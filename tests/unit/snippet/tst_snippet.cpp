#include "ProteinPaintSnippet.h"
#include "Snippet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace lanyard;

class SnippetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuotedWordComesOutOfTheShellAsItWas_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto *word : {"genie", "Genie (Charité)", "it's", "$(touch /tmp/x)", "`id`", "a\nb", "\"double\"",
                                 "back\\slash", "!history", "--looks-like-an-option", ""})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void aQuotedWordComesOutOfTheShellAsItWas()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuoted(word)});
        QVERIFY2(shell.waitForFinished(), "sh must be there");
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }

    void theCurlSnippetTakesItsTokenFromThePipe()
    {
        Profile profile;
        profile.name = QStringLiteral("Zoë's portal");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        const auto code = curlSnippet(profile, testAddress(profile));
        QVERIFY(code.startsWith(QStringLiteral("lanyard header 'Zoë'\\''s portal'")));
        QVERIFY(code.contains(QStringLiteral("curl --config -")));
        QVERIFY(code.contains(QStringLiteral("'https://genie.example.org/api/studies'")));
        QVERIFY2(!code.contains(QStringLiteral("$(")),
                 "a token in an argument list is seen by everybody on the computer");
    }

    void atOpenBisTheTokenGoesIntoTheRequestFromThePipe()
    {
        Profile profile;
        profile.kind = PortalKind::OpenBis;
        profile.name = QStringLiteral("bis");
        profile.portal = QUrl(QStringLiteral("https://bis.example.org"));
        const auto code = curlSnippet(profile, testAddress(profile));
        QVERIFY(code.startsWith(QStringLiteral("lanyard token 'bis'")));
        // What sed makes of a token is the request, `$` and all.
        const auto sed = code.section(QLatin1Char('|'), 1, 1).trimmed().chopped(1).trimmed();
        const QByteArray token("$pat-alice-261122030107106xDB4B0011223344556677889900AABBCC");
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), sed});
        shell.write(token + '\n');
        shell.closeWriteChannel();
        QVERIFY2(shell.waitForFinished(), "sh and sed must be there");
        const auto request = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(request.value(QLatin1String("params")).toArray().at(0).toString().toUtf8(), token);
    }

    void pythonIsQuoted()
    {
        Profile profile;
        profile.kind = PortalKind::OpenBis;
        profile.name = QStringLiteral("say \"bis\" \\ it's");
        profile.portal = QUrl(QStringLiteral("https://bis.example.org:8443"));
        const auto code = pybisSnippet(profile);
        QVERIFY(code.contains(QStringLiteral(R"("say \"bis\" \\ it's")")));
        QVERIFY(code.contains(QStringLiteral("Openbis(\"https://bis.example.org:8443\")")));
        QVERIFY(!code.contains(QStringLiteral("allow_http")));
    }

    static Profile proteinPaint()
    {
        Profile profile;
        profile.name = QStringLiteral("pp");
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = QUrl(QStringLiteral("https://pp.example.org"));
        profile.proteinPaint.embedder = QStringLiteral("portal.example.org");
        profile.proteinPaint.datasets = {{QStringLiteral("it's </script> \"@IP@\"")}};
        profile.proteinPaint.ip = QStringLiteral("192.0.2.7");
        return profile;
    }

    void whatIsFilledInIsNotLookedAtAgain()
    {
        QCOMPARE(
            filledIn(QStringLiteral("a @ONE@ b @TWO@ c @@"),
                     {{QStringLiteral("ONE"), QStringLiteral("@TWO@")}, {QStringLiteral("TWO"), QStringLiteral("2")}}),
            QStringLiteral("a @TWO@ b 2 c @@"));
    }

    void aDatasetsLabelCannotLeaveItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("label"); // as it must stand there
        QTest::newRow("html") << "html" << "\"it's <\\/script> \\\"@IP@\\\"\"";
        QTest::newRow("node") << "node" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("python") << "python" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("java") << "java" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("php") << "php" << "'[\"it\\'s </script> \\\\\"@IP@\\\\\"\"]'";
    }
    void aDatasetsLabelCannotLeaveItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, label);
        const auto code = proteinPaintSnippet(proteinPaint(), language, QStringLiteral("data"));
        QVERIFY(code);
        QVERIFY2(code->contains(label), qPrintable(*code));
    }

    void codeThatCannotBeWrittenIsSaidToBeSo()
    {
        auto profile = proteinPaint();
        QCOMPARE(proteinPaintSnippet(profile, QStringLiteral("cobol"), {}).error().kind, FailureKind::Usage);
        profile.proteinPaint.algorithm = QStringLiteral("ES256");
        QCOMPARE(proteinPaintSnippet(profile, QStringLiteral("node"), {}).error().kind, FailureKind::Usage);
        QVERIFY(proteinPaintSnippet(profile, QStringLiteral("html"), {}));
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
