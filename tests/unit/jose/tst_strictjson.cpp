#include "StrictJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::StrictJson;

class StrictJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsJson_data();
    void readsWhatIsJson();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void keepsLargeIntegersExactly();
    void readsLargeObjectsQuickly();
};

void StrictJsonTest::readsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("an empty object") << QByteArray(" { } ") << QJsonValue(QJsonObject());
    QTest::newRow("an empty array") << QByteArray("[ ]") << QJsonValue(QJsonArray());
    QTest::newRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("true") << QByteArray("\ttrue\r\n") << QJsonValue(true);
    QTest::newRow("a negative number") << QByteArray("-12.5e-1") << QJsonValue(-1.25);
    QTest::newRow("zero") << QByteArray("0") << QJsonValue(0);
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u00e9")")
                             << QJsonValue(QString::fromUtf8("\"\\/\b\f\n\r\t\xc3\xa9"));
    QTest::newRow("a surrogate pair") << QByteArray(R"("\ud83d\ude00")")
                                      << QJsonValue(QString::fromUtf8("\xf0\x9f\x98\x80"));
    QTest::newRow("UTF-8") << QByteArray("\"\xc3\xa9\xf0\x9f\x98\x80\"")
                           << QJsonValue(QString::fromUtf8("\xc3\xa9\xf0\x9f\x98\x80"));
    QTest::newRow("U+FEFF inside a string is kept")
        << QByteArray("\"\xef\xbb\xbfx\"") << QJsonValue(QString(QChar(0xfeff)) + QLatin1Char('x'));
    QTest::newRow("equal names in different objects")
        << QByteArray(R"([{"a":1},{"a":2}])")
        << QJsonValue(QJsonArray {QJsonObject {{QStringLiteral("a"), 1}}, QJsonObject {{QStringLiteral("a"), 2}}});
    QTest::newRow("U+FEFF makes another name")
        << QByteArray("{\"x\":1,\"\xef\xbb\xbfx\":2}")
        << QJsonValue(QJsonObject {{QStringLiteral("x"), 1}, {QString(QChar(0xfeff)) + QLatin1Char('x'), 2}});
    QTest::newRow("U+FEFF behind an escaped quotation mark")
        << QByteArray("\"\\\"\xef\xbb\xbf\"") << QJsonValue(QLatin1Char('"') + QString(QChar(0xfeff)));
    QTest::newRow("32 levels") << QByteArray(32, '[') + QByteArray(32, ']') << QJsonValue();
}

void StrictJsonTest::readsWhatIsJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QJsonValue, value);
    const auto read = StrictJson::parse(json);
    QVERIFY2(read.isGood(), qPrintable(read.explanation()));
    if (json.size() < 60)
        QCOMPARE(read.value, value);
}

void StrictJsonTest::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &json, const char *cause, int offset) {
        QTest::newRow(name) << json << QString::fromLatin1(cause) << offset;
    };
    row("nothing", "", "json", 0);
    row("two values", "{} {}", "json", 3);
    row("a comma at the end of an object", R"({"a":1,})", "json", 7);
    row("a comma at the end of an array", "[1,]", "json", 3);
    row("a missing end", R"({"a":1)", "json", 6);
    row("a name without quotes", "{a:1}", "json", 1);
    row("single quotes", "{'a':1}", "json", 1);
    row("a comment", "/**/{}", "json", 0);
    row("a leading zero", "01", "json", 1);
    row("a leading plus", "+1", "json", 0);
    row("a bare dot", "1.", "json", 2);
    row("NaN", "NaN", "json", 0);
    row("a number beyond a double", "1e999", "json", 0);
    row("a control character in a string", "\"a\nb\"", "json", 2);
    row("an unknown escape", R"("\x")", "json", 2);
    row("a short unicode escape", R"("\u12")", "json", 5);
    row("a NUL behind the value", QByteArray("{}\0", 3), "json", 2);
    row("a byte order mark", "\xef\xbb\xbf{}", "json", 0);
    row("a form feed as white space", "\f{}", "json", 0);
    row("overlong UTF-8", "\"\xc0\xaf\"", "utf-8", 1);
    row("a UTF-8 surrogate", "\"\xed\xa0\x80\"", "utf-8", 1);
    row("cut UTF-8", "\"\xc3\"", "utf-8", 1);
    row("UTF-8 beyond U+10FFFF", "\"\xf4\x90\x80\x80\"", "utf-8", 1);
    row("Latin-1", "\"\xe9\"", "utf-8", 1);
    row("a lone high surrogate", R"("\ud83dx")", "utf-8", 7);
    row("a lone low surrogate", R"("\ude00")", "utf-8", 7);
    row("a member twice", R"({"a":1,"a":2})", "duplicate-member", 7);
    row("a nested member twice", R"({"x":[{"a":1,"a":1}]})", "duplicate-member", 13);
    row("a member twice, once escaped", R"({"alg":1,"\u0061lg":2})", "duplicate-member", 9);
    row("the empty member twice", R"({"":1,"":2})", "duplicate-member", 6);
    row("a member twice, before another flaw", R"({"a":1,"a":2)", "duplicate-member", 7);
    QByteArray many = "{";
    for (int i = 100; i < 200; ++i)
        many += '"' + QByteArray::number(i) + R"(":0,)";
    row("the last of many members twice", many + R"("199":0})", "duplicate-member", 801);
    row("the first of many members twice", many + R"("100":0})", "duplicate-member", 801);
    row("33 levels of arrays", QByteArray(33, '['), "nesting", 32);
    row("33 levels of objects", QByteArray(R"({"a":)").repeated(33), "nesting", 32 * 5);
}

void StrictJsonTest::refusesWhatIsNot()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, cause);
    QFETCH(int, offset);
    const auto read = StrictJson::parse(json);
    QVERIFY2(!read.isGood(), "this must be refused: check the grammar in StrictJson.cpp");
    QCOMPARE(read.cause(), cause);
    QCOMPARE(read.offset, offset);
    QVERIFY(!read.explanation().isEmpty());
    QCOMPARE(read.explanation().contains(QLatin1String("byte order mark")), json.startsWith("\xef\xbb\xbf"));
    QVERIFY(read.value.isUndefined());
}

void StrictJsonTest::keepsLargeIntegersExactly()
{
    QCOMPARE(StrictJson::parse("9007199254740993").value.toInteger(), Q_INT64_C(9007199254740993));
    QCOMPARE(StrictJson::parse("18446744073709551616").value.toDouble(), 18446744073709551616.0);
}

void StrictJsonTest::readsLargeObjectsQuickly()
{
    QByteArray json("{");
    for (int i = 100000; i > 0; --i)
        json += '"' + QByteArray::number(i) + R"(":1,)";
    json += R"("end":1})";
    const auto read = StrictJson::parse(json); // the time limit of the test is the check
    QCOMPARE(read.value.toObject().size(), 100001);
}

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "tst_strictjson.moc"
