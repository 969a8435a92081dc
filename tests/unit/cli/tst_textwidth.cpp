#include "TextWidth.h"

#include <QTest>

using namespace lanyard;

/// Tables on a terminal stand in columns in every language that Lanyard speaks.
class TextWidthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCharacterTakesTheColumnsThatATerminalGivesIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("columns");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("English") << QStringLiteral("until 3 pm") << qsizetype(10);
        QTest::newRow("German, composed and decomposed") << QStringLiteral(u"für fu\u0308r") << qsizetype(7);
        QTest::newRow("Chinese") << QStringLiteral(u"令牌，已过期。") << qsizetype(14);
        QTest::newRow("Chinese beside English") << QStringLiteral(u"Keycloak 令牌") << qsizetype(13);
        QTest::newRow("a character of two code units") << QStringLiteral(u"\U00020000") << qsizetype(2);
        QTest::newRow("full-width and half-width forms") << QStringLiteral(u"ＡBｱ") << qsizetype(4);
        QTest::newRow("typographic quotes and dashes") << QStringLiteral(u"“a” – b…") << qsizetype(8);
        QTest::newRow("no columns for a joiner") << QStringLiteral(u"a\u200db") << qsizetype(2);
    }

    void eachCharacterTakesTheColumnsThatATerminalGivesIt()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, columns);
        QCOMPARE(columnsOf(text), columns);
    }
};

QTEST_APPLESS_MAIN(TextWidthTest)

#include "tst_textwidth.moc"
