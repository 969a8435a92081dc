#include "Shown.h"

#include <QTest>

using namespace lanyard;

class ShownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOthersWroteIsFitForASentence_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("seen");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("letters") << QStringLiteral("Zoë, Müller & 研究") << QStringLiteral("Zoë, Müller & 研究");
        QTest::newRow("beyond the first plane") << QStringLiteral("𝄞") << QStringLiteral("𝄞");
        QTest::newRow("a terminal escape") << QStringLiteral("\u001b[2J") << QStringLiteral("\uFFFD[2J");
        QTest::newRow("a line break") << QStringLiteral("a\r\nb") << QStringLiteral("a\uFFFD\uFFFDb");
        QTest::newRow("a turn of the direction") << QStringLiteral("a\u202Eb") << QStringLiteral("a\uFFFDb");
        QTest::newRow("as long as may be") << QString(80, QLatin1Char('x')) << QString(80, QLatin1Char('x'));
        QTest::newRow("longer") << QString(81, QLatin1Char('x')) << QString(80, QLatin1Char('x')) + QStringLiteral("…");
        QTest::newRow("cut inside of a pair") << QString(79, QLatin1Char('x')) + QStringLiteral("𝄞")
                                              << QString(79, QLatin1Char('x')) + QStringLiteral("…");
    }
    void whatOthersWroteIsFitForASentence()
    {
        QFETCH(QString, written);
        QTEST(shown(written), "seen");
    }

    void whatATerminalGetsKeepsItsLinesAndSteersNothing()
    {
        QCOMPARE(printable(QStringLiteral("a\tb\nc\u001b]0;x\u0007\u009b1m\u202Ed\r")),
                 QStringLiteral("a\tb\nc\uFFFD]0;x\uFFFD\uFFFD1m\uFFFDd\uFFFD"));
        QCOMPARE(printable(QStringLiteral("Zoë : «\u202F研究\u202F» 𝄞 …")),
                 QStringLiteral("Zoë : «\u202F研究\u202F» 𝄞 …"));
    }
};

QTEST_GUILESS_MAIN(ShownTest)
#include "tst_shown.moc"
