#include "FakeClock.h"
#include "ProviderKeys.h"
#include "ScriptedHttp.h"
#include "TestKey.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const auto s_address = QStringLiteral("https://login.example.org/keys");

/// A provider that publishes keys, and somebody who checks tokens by them.
struct Provider
{
    ScriptedHttp http;
    FakeClock clock;
    ProviderKeys keys {http, clock};

    void publish(const QList<QByteArray> &ids, const TestKey &key)
    {
        QJsonArray set;
        for (const auto &id : ids)
            set.append(key.jwk({{QStringLiteral("kid"), QString::fromLatin1(id)}}));
        http.on("GET", s_address, plainAnswer(keySet(set), "application/json"));
    }
    Outcome<Verdict> verdictOn(const QByteArray &keyId, const TestKey &key)
    {
        const auto token = compact(
            {{QStringLiteral("alg"), QStringLiteral("ES256")}, {QStringLiteral("kid"), QString::fromLatin1(keyId)}},
            "{}", key);
        const auto jws = Jws::parse(token);
        if (!jws)
            return unexpected(jws.error());
        return QCoro::waitFor(keys.verdictOn(*jws, QUrl(s_address)));
    }
    bool isGood(const QByteArray &keyId, const TestKey &key)
    {
        const auto verdict = verdictOn(keyId, key);
        return verdict && verdict->kind == Verdict::Kind::Valid;
    }
};

} // namespace

class ProviderKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreFetchedOnceForManyTokens()
    {
        const auto key = TestKey::ec("P-256");
        Provider provider;
        provider.publish({"a"}, key);
        for (int i = 0; i < 3; ++i)
            QVERIFY(provider.isGood("a", key));
        QCOMPARE(provider.http.requests.size(), 1);
    }

    void aKeyThatIsNotInTheSetIsLookedForAtOnceAndThenOnceAMinute()
    {
        const auto key = TestKey::ec("P-256");
        Provider provider;
        provider.publish({"a"}, key);
        QVERIFY(provider.isGood("a", key));
        provider.publish({"a", "b"}, key);
        QVERIFY2(provider.isGood("b", key), "the provider changed its keys: the new set must be fetched at once");
        QCOMPARE(provider.http.requests.size(), 2);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!provider.isGood(QByteArray("invented ") + char('0' + i), key));
        QVERIFY2(provider.http.requests.size() == 2, "invented key ids must not make Lanyard hammer the provider");
        provider.clock.advance(60s);
        QVERIFY(!provider.isGood("invented", key));
        QCOMPARE(provider.http.requests.size(), 3);
    }

    void aKeyThatTheProviderTookBackIsNotBelievedForLongerThanAnHour()
    {
        const auto key = TestKey::ec("P-256");
        Provider provider;
        provider.publish({"a"}, key);
        QVERIFY(provider.isGood("a", key));
        provider.publish({"b"}, TestKey::ec("P-256"));
        provider.clock.advance(59min);
        QVERIFY2(provider.isGood("a", key), "within the hour the set that was fetched stands");
        provider.clock.advance(1min);
        QVERIFY2(!provider.isGood("a", key), "the set must be fetched again after an hour");
    }

    void aClockThatIsSetBackMakesTheKeysFetchedAgain()
    {
        const auto key = TestKey::ec("P-256");
        Provider provider;
        provider.publish({"a"}, key);
        QVERIFY(provider.isGood("a", key));
        provider.clock.advance(-24h);
        QVERIFY(provider.isGood("a", key));
        QCOMPARE(provider.http.requests.size(), 2);
    }

    void keysThatCannotBeFetchedAreAFailureThatNamesTheHost()
    {
        Provider provider;
        const auto verdict = provider.verdictOn("a", TestKey::ec("P-256"));
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, FailureKind::Offline);
        QVERIFY2(verdict.error().message.contains(QLatin1String("login.example.org")),
                 qPrintable(verdict.error().message));
    }
};

QTEST_GUILESS_MAIN(ProviderKeysTest)
#include "tst_providerkeys.moc"
