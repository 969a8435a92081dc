#include "TokenAnswer.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class TokenAnswerTest : public QObject
{
    Q_OBJECT

    static Outcome<TokenAnswer> parse(const QByteArray &body, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return TokenAnswer::parse(answer, QStringLiteral("login.example.org"));
    }

private Q_SLOTS:
    void lifeSpansThatNoTokenHasAreNotSaid_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expiresIn");
        QTest::addColumn<qint64>("refreshExpiresIn"); // -1: not said
        QTest::newRow("five minutes") << QByteArray("300") << 300LL << 300LL;
        QTest::newRow("no date") << QByteArray("0") << 0LL << 0LL;
        QTest::newRow("negative") << QByteArray("-1") << 0LL << -1LL;
        QTest::newRow("more than a clock counts") << QByteArray("9223372036854775807") << 0LL << -1LL;
        QTest::newRow("more than a number holds") << QByteArray("1e300") << 0LL << -1LL;
        QTest::newRow("a string") << QByteArray("\"300\"") << 0LL << -1LL;
    }
    void lifeSpansThatNoTokenHasAreNotSaid()
    {
        QFETCH(QByteArray, value);
        const auto tokens
            = parse("{\"access_token\":\"a\",\"expires_in\":" + value + ",\"refresh_expires_in\":" + value + '}');
        QVERIFY2(tokens.has_value(), "the token itself is good");
        QTEST(qint64(tokens->expiresIn.count()), "expiresIn");
        QTEST(qint64(tokens->refreshExpiresIn.value_or(-1s).count()), "refreshExpiresIn");
    }

    void whatAProviderSaysCannotWriteToTheTerminal_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("the error") << QByteArray("{\"error\":\"\\u001b[2J\\u202e\"}");
        QTest::newRow("its description") << QByteArray(
            "{\"error\":\"invalid_grant\",\"error_description\":\"\\u001b[2J\\u009b31m\\u202e\"}");
    }
    void whatAProviderSaysCannotWriteToTheTerminal()
    {
        QFETCH(QByteArray, body);
        const auto tokens = parse(body, 400);
        QVERIFY(!tokens);
        for (const auto c : {QChar(0x1b), QChar(0x9b), QChar(0x202e)})
            QVERIFY2(!tokens.error().message.contains(c), "control characters must not reach the terminal");
    }
};

QTEST_GUILESS_MAIN(TokenAnswerTest)
#include "tst_tokenanswer.moc"
