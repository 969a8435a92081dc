#include "CommandRun.h"
#include "TestKey.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using lanyard::CommandRun;

class DecodeCommandTest : public QObject, protected CommandRun
{
    Q_OBJECT

    QString fileWith(const char *name, const QByteArray &content) const
    {
        QFile file(m_home.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written: make room in the temporary folder", name);
        return file.fileName();
    }
    Result decode(const QByteArray &token, const QStringList &arguments) const
    {
        return run(QStringList {QStringLiteral("decode"), QStringLiteral("--json")} + arguments, token);
    }
    static QString verdictIn(const Result &result)
    {
        const auto shown = QJsonDocument::fromJson(result.output).object();
        return shown.value(QLatin1String("signature")).toObject().value(QLatin1String("verdict")).toString();
    }
    static QStringList problemsIn(const Result &result)
    {
        const auto shown = QJsonDocument::fromJson(result.output).object();
        return shown.value(QLatin1String("problems")).toVariant().toStringList();
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void aTokenThatIsNoneIsDecodedToAStatusOf1()
    {
        const auto result = run({QStringLiteral("decode"), QStringLiteral("--json")}, "token: nonsense\n");
        QCOMPARE(result.status, 1);
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("check-failed"));
    }

    void aSignedTokenIsVerifiedByALocalSecretAndNeverByAFetchedOne()
    {
        QFile vectorFile(QStringLiteral(LANYARD_VECTORS "/jose/rfc7515-A.1.json"));
        QVERIFY(vectorFile.open(QIODevice::ReadOnly));
        const auto vector = QJsonDocument::fromJson(vectorFile.readAll()).object();
        const auto token = vector.value(QLatin1String("compact")).toString().toLatin1();
        const auto key = QJsonDocument(vector.value(QLatin1String("keys")).toArray().first().toObject()).toJson();
        QFile file(m_home.filePath(QStringLiteral("key.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key);
        file.close();
        auto result = run(
            {QStringLiteral("decode"), QStringLiteral("--key"), file.fileName(), QStringLiteral("--json")}, token);
        const auto shown = QJsonDocument::fromJson(result.output).object();
        QCOMPARE(shown.value(QLatin1String("schema")).toString(), QStringLiteral("lanyard.token/1"));
        QCOMPARE(shown.value(QLatin1String("signature")).toObject().value(QLatin1String("verdict")).toString(),
                 QStringLiteral("valid"));
        QVERIFY2(!shown.value(QLatin1String("problems")).toArray().isEmpty(), "it ended in 2011");
        QCOMPARE(result.status, 1);

        file.open(QIODevice::WriteOnly);
        file.write("{\"keys\":[" + key + "]}");
        file.close();
        result = run({QStringLiteral("decode"), QStringLiteral("--jwks"), file.fileName(), QStringLiteral("--json")},
                     token);
        const auto verdict = QJsonDocument::fromJson(result.output)
                                 .object()
                                 .value(QLatin1String("signature"))
                                 .toObject()
                                 .value(QLatin1String("verdict"))
                                 .toString();
        QVERIFY2(verdict != QLatin1String("valid"), "whoever can read a published set could have made this signature");
        QCOMPARE(result.status, 1);
    }

    void aKeyPublishedWithItsPrivateHalfIsAProblemAndAPersonsOwnIsNone()
    {
        const auto key = TestKey::ec("P-256");
        const auto token = compact({{QStringLiteral("alg"), QStringLiteral("ES256")}}, R"({"sub":"me"})", key);
        const auto jwk = key.jwk({{QStringLiteral("d"), QStringLiteral("AQAB")}});
        const auto file = fileWith("keys.json", keySet({jwk}));

        const auto published = decode(token, {QStringLiteral("--jwks"), file});
        QCOMPARE(verdictIn(published), QStringLiteral("valid"));
        QVERIFY2(problemsIn(published).join(QString()).contains(QLatin1String("private half")),
                 "whoever saw the set can sign: say so among the problems");
        QCOMPARE(published.status, 1);

        const auto own = decode(token, {QStringLiteral("--key"), file});
        QCOMPARE(problemsIn(own), QStringList());
        QCOMPARE(own.status, 0);
    }

    void aFileThatIsTooLargeIsRefusedAndNotCut()
    {
        const QByteArray start(1024 * 1024, 'k');
        const auto token = compact({{QStringLiteral("alg"), QStringLiteral("HS256")}}, "{}", TestKey::oct(start));
        const auto whole = fileWith("whole", start);
        QCOMPARE(decode(token, {QStringLiteral("--key"), whole}).status, 0);
        for (const auto source : {"--key", "--jwks"}) {
            const auto result = decode(token, {QLatin1String(source), fileWith("longer", start + 'k')});
            QCOMPARE(result.status, 1);
            QCOMPARE(result.failure().value(QLatin1String("cause")).toString(), QStringLiteral("too-long"));
        }
        QVERIFY2(decode(QByteArray(1024 * 1024, ' ') + token, {QStringLiteral("--key"), whole}).error.contains("1 MiB"),
                 "a token behind a mebibyte of blanks is not read by halves");
    }

    void keySourcesThatExcludeEachOtherAreRefused()
    {
        const auto file = fileWith("keys", "{}");
        const auto result = decode("a.b.c", {QStringLiteral("--key"), file, QStringLiteral("--jwks"), file});
        QCOMPARE(result.status, 2);
        QVERIFY(result.output.isEmpty());
    }

    void anAddressOrFileThatCannotServeIsRefusedInWordsThatHelp_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("hint");
        QTest::newRow("a key set without encryption")
            << QStringList {QStringLiteral("--jwks"), QStringLiteral("http://example.org/x")}
            << QStringLiteral("--jwks FILE");
        QTest::newRow("an issuer without encryption")
            << QStringList {QStringLiteral("--issuer"), QStringLiteral("http://example.org/x")}
            << QStringLiteral("--jwks FILE");
        QTest::newRow("an empty name") << QStringList {QString()} << QStringLiteral("Name a file");
    }
    void anAddressOrFileThatCannotServeIsRefusedInWordsThatHelp()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, hint);
        const auto token = compact({{QStringLiteral("alg"), QStringLiteral("ES256")}}, "{}", TestKey::ec("P-256"));
        const auto failure = decode(token, arguments).failure();
        QVERIFY2(failure.value(QLatin1String("hint")).toString().contains(hint),
                 qPrintable(failure.value(QLatin1String("hint")).toString()));
        QVERIFY2(!failure.value(QLatin1String("message")).toString().contains(QLatin1String("QFS")), "no word of Qt's");
    }
};

QTEST_GUILESS_MAIN(DecodeCommandTest)
#include "tst_decodecommand.moc"
