#include "QrCode.h"

#include <QTest>

using namespace lanyard;

class QrCodeTest : public QObject
{
    Q_OBJECT

    static QString row(const QrCode &code, int y)
    {
        QString text;
        for (int x = QrCode::quietZone; x < code.size() - QrCode::quietZone; ++x)
            text += QLatin1Char(code.isDark(x, y + QrCode::quietZone) ? '#' : '.');
        return text;
    }

private Q_SLOTS:
    void thePictureHasItsFinderAndTimingPatternsAndAQuietZone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("modules"); // of the smallest picture that holds it at level M (ISO/IEC 18004 table 7)
        QTest::newRow("14 bytes: version 1") << QByteArray(14, 'x') << 21;
        QTest::newRow("15 bytes: version 2") << QByteArray(15, 'x') << 25;
        QTest::newRow("an address: version 5")
            << QByteArray("https://login.example.org/realms/genie/device?user_code=WDJB-MJHT") << 37;
        QTest::newRow("bytes that are no ASCII") << QByteArray("Zoë&%+=") << 21;
        QTest::newRow("the most") << QByteArray(2331, 'x') << 177;
    }
    void thePictureHasItsFinderAndTimingPatternsAndAQuietZone()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, modules);
        const auto code = QrCode::of(text);
        QVERIFY(code.has_value());
        QCOMPARE(code->size(), modules + 2 * QrCode::quietZone);

        const QStringList finder {QStringLiteral("#######"), QStringLiteral("#.....#"), QStringLiteral("#.###.#"),
                                  QStringLiteral("#.###.#"), QStringLiteral("#.###.#"), QStringLiteral("#.....#"),
                                  QStringLiteral("#######")};
        for (int y = 0; y < finder.size(); ++y) {
            QCOMPARE(row(*code, y).left(7), finder.at(y));
            QCOMPARE(row(*code, y).right(7), finder.at(y));
            QCOMPARE(row(*code, modules - 7 + y).left(7), finder.at(y));
        }
        const auto timing = row(*code, 6);
        for (int x = 7; x < modules - 7; ++x)
            QCOMPARE(timing.at(x) == QLatin1Char('#'), x % 2 == 0);
        for (int i = 0; i < code->size(); ++i) {
            for (int edge = 0; edge < QrCode::quietZone; ++edge)
                QVERIFY2(!code->isDark(i, edge) && !code->isDark(edge, i) && !code->isDark(code->size() - 1 - edge, i)
                             && !code->isDark(i, code->size() - 1 - edge),
                         "the quiet zone must be light");
        }
    }

    void anotherTextIsAnotherPicture()
    {
        QVERIFY(QrCode::of("WDJB-MJHT")->halfBlocks(true) != QrCode::of("WDJB-MJHU")->halfBlocks(true));
        QCOMPARE(QrCode::of("WDJB-MJHT")->halfBlocks(true), QrCode::of("WDJB-MJHT")->halfBlocks(true));
    }

    void aTextThatDoesNotFitIsRefused()
    {
        QVERIFY(!QrCode::of(QByteArray(2332, 'x')));
        QVERIFY(!QrCode::of({}));
    }

    void aTerminalShowsTwoRowsInALine()
    {
        const auto code = *QrCode::of("x");
        const auto lines = code.halfBlocks(true);
        QCOMPARE(lines.size(), (code.size() + 1) / 2);
        for (const auto &line : lines)
            QCOMPARE(line.size(), code.size());
        QCOMPARE(lines.at(0), QString(code.size(), QLatin1Char(' '))); // the quiet zone
        QCOMPARE(lines.at(2).mid(4, 7), QStringLiteral("█▀▀▀▀▀█")); // the finder's two upper rows
        QCOMPARE(code.halfBlocks(false).at(0), QString(code.size(), QChar(u'█')));
    }
};

QTEST_APPLESS_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
