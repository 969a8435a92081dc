#include "Snippet.h"

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
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
