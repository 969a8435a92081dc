#include "JwkSet.h"
#include "SignatureCheck.h"
#include "TestKey.h"
#include "Verdict.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

QJsonObject vectorIn(const QString &file)
{
    QFile source(QStringLiteral(JOSE_VECTORS "/") + file);
    return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
}

JwkSet keysOf(const QJsonObject &vector)
{
    return *JwkSet::fromJson(keySet(vector.value(QStringLiteral("keys")).toArray()), JwkSet::Origin::Local);
}

void listVectors(const QString &pattern)
{
    QTest::addColumn<QString>("file");
    const auto files = QDir(QStringLiteral(JOSE_VECTORS)).entryList({pattern});
    for (const auto &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

/// The octets, with one bit of the one at that place turned.
QByteArray turned(QByteArray octets, qsizetype place)
{
    octets[place] = static_cast<char>(octets[place] ^ 1);
    return octets;
}

} // namespace

/// The examples of the RFCs, as the RFCs have them.
class VectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFilesAreThere();
    void verifiesTheExamples_data();
    void verifiesTheExamples();
    void verifiesEd448_data();
    void verifiesEd448();
    void readsThePayloadOfRfc7520();
    void readsTheClaimsOfRfc7515();
};

void VectorsTest::allFilesAreThere()
{
    QCOMPARE(QDir(QStringLiteral(JOSE_VECTORS)).entryList({QStringLiteral("*.json")}).size(), 13);
}

void VectorsTest::verifiesTheExamples_data()
{
    listVectors(QStringLiteral("rfc[!8]*.json"));
    QTest::newRow("rfc8037-A.4.json") << QStringLiteral("rfc8037-A.4.json");
}

void VectorsTest::verifiesTheExamples()
{
    QFETCH(QString, file);
    const auto vector = vectorIn(file);
    auto jws = Jws::parse(vector.value(QStringLiteral("compact")).toString().toLatin1());
    QVERIFY2(jws.has_value(), qPrintable(jws ? QString() : jws.error().message));
    const auto keys = keysOf(vector);

    const auto verdict = verify(*jws, keys);
    const auto isUnsecured = file == QLatin1String("rfc7515-A.5.json");
    QVERIFY2(verdict.kind == (isUnsecured ? Verdict::Kind::Invalid : Verdict::Kind::Valid), qPrintable(verdict.reason));
    if (isUnsecured)
        return;

    const auto good = *jws;
    for (qsizetype place = 0; place < good.signature.size(); ++place) {
        jws->signature = turned(good.signature, place);
        QCOMPARE(verify(*jws, keys).kind, Verdict::Kind::Invalid);
    }
    jws->signature = good.signature;
    jws->signingInput = turned(good.signingInput, good.signingInput.size() - 1);
    QCOMPARE(verify(*jws, keys).kind, Verdict::Kind::Invalid);
}

void VectorsTest::verifiesEd448_data()
{
    listVectors(QStringLiteral("rfc8032*.json"));
}

void VectorsTest::verifiesEd448()
{
    QFETCH(QString, file);
    const auto vector = vectorIn(file);
    const auto key = keysOf(vector).keys().first();
    QVERIFY2(!key.refusal(), qPrintable(key.refusal().value_or(QString())));
    const auto octets = [&](const char *name) {
        return QByteArray::fromHex(vector.value(QLatin1String(name)).toString().toLatin1());
    };
    const auto algorithm = *Algorithm::named(QStringLiteral("EdDSA"));
    QCOMPARE(checkSignature(algorithm, key, octets("message"), octets("signature")), SignatureCheck::Matches);
    QCOMPARE(checkSignature(algorithm, key, octets("message") + '!', octets("signature")), SignatureCheck::Differs);
    QCOMPARE(checkSignature(algorithm, key, octets("message"), octets("signature").chopped(1)),
             SignatureCheck::Differs);
}

void VectorsTest::readsThePayloadOfRfc7520()
{
    const auto vector = vectorIn(QStringLiteral("rfc7520-4.1.json"));
    const auto jws = Jws::parse(vector.value(QStringLiteral("compact")).toString().toLatin1());
    QVERIFY(QString::fromUtf8(jws->payload).startsWith(QStringLiteral("It\u2019s a dangerous business, Frodo")));
    QVERIFY(!jws->claims());
}

void VectorsTest::readsTheClaimsOfRfc7515()
{
    const auto vector = vectorIn(QStringLiteral("rfc7515-A.1.json"));
    const auto jws = Jws::parse(vector.value(QStringLiteral("compact")).toString().toLatin1());
    QCOMPARE(jws->type(), QStringLiteral("JWT"));
    QCOMPARE(jws->claims()->value(QStringLiteral("http://example.com/is_root")).toBool(), true);
}

QTEST_APPLESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
