#include "Signer.h"
#include "TokenLint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace lanyard;

namespace {

using Change = std::function<void(QJsonObject &)>;

const QByteArray s_secret("a secret of more than thirty-two octets that this test has made up");

Change set(const char *name, const QJsonValue &value)
{
    return [name, value](QJsonObject &object) { object.insert(QLatin1String(name), value); };
}

Change without(const char *name)
{
    return [name](QJsonObject &object) { object.remove(QLatin1String(name)); };
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Each quirk of a ProteinPaint server is a finding.
class TokenLintTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

    QJsonObject claims() const
    {
        const auto now = m_now.toSecsSinceEpoch();
        return {{QStringLiteral("datasets"), QJsonArray {QStringLiteral("ABC")}},
                {QStringLiteral("email"), QStringLiteral("alice@example.org")},
                {QStringLiteral("ip"), QStringLiteral("192.0.2.7")},
                {QStringLiteral("iat"), now},
                {QStringLiteral("exp"), now + 300}};
    }
    static QByteArray signedBy(const Signer &signer, const QJsonObject &claims)
    {
        return *signer.sign(signer.algorithms().first(), {}, QJsonDocument(claims).toJson(QJsonDocument::Compact));
    }
    static QJsonObject entry()
    {
        return {{QStringLiteral("type"), QStringLiteral("jwt")},
                {QStringLiteral("secret"), QString::fromLatin1(s_secret)},
                {QStringLiteral("dsnames"), QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("ABC")}}}}};
    }
    static DsCredentials settings(const QJsonObject &entry)
    {
        return *DsCredentials::fromJson(
            {{QStringLiteral("ABC"),
              QJsonObject {{QStringLiteral("*"), QJsonObject {{QStringLiteral("portal.example.org"), entry}}}}}});
    }
    static const Finding *find(const QList<Finding> &findings, const QString &cause)
    {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const Finding &finding) { return finding.cause == cause; });
        return found == findings.end() ? nullptr : &*found;
    }
    static QStringList causes(const QList<Finding> &findings)
    {
        QStringList names;
        for (const auto &finding : findings)
            names.append(finding.cause);
        return names;
    }
    static void isWhole(const QList<Finding> &findings, const QByteArray &token)
    {
        for (const auto &finding : findings) {
            QVERIFY2(!finding.summary.isEmpty() && !finding.evidence.isEmpty() && !finding.consequence.isEmpty()
                         && !finding.fix.isEmpty(),
                     qPrintable(finding.cause + QLatin1String(" says too little")));
            const auto text = QJsonDocument(finding.toJson()).toJson();
            QVERIFY2(!text.contains(s_secret) && !text.contains(token.mid(token.lastIndexOf('.') + 1)),
                     qPrintable(finding.cause + QLatin1String(" holds a secret")));
        }
    }

private Q_SLOTS:
    void aGoodTokenHasNothingButTheNoteOnItsSession()
    {
        const auto token = signedBy(*Signer::read(s_secret), claims());
        const auto server = settings(entry());
        QCOMPARE(causes(lintToken({token, m_now, &server})), QStringList {QStringLiteral("session-outlives-token")});
        QVERIFY(sessionNote().consequence.contains(QLatin1String("log-out")));
    }

    void eachQuirkOfTheClaimsIsAFinding_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("severity");
        const auto now = m_now.toSecsSinceEpoch();
        const auto row = [](const char *name, const Change &change, const char *cause, const char *severity) {
            QTest::newRow(name) << change << QString::fromLatin1(cause) << QString::fromLatin1(severity);
        };
        row("no datasets", without("datasets"), "no-datasets", "warning");
        row("an empty list", set("datasets", QJsonArray()), "no-datasets", "warning");
        row("a text", set("datasets", QStringLiteral("ABC")), "datasets-text", "warning");
        row("a number", set("datasets", 7), "datasets-no-list", "error");
        row("no exp", without("exp"), "no-exp", "warning");
        row("exp as text", set("exp", QString::number(now + 300)), "exp-not-a-number", "error");
        row("exp in milliseconds", set("exp", (now + 300) * 1000), "exp-milliseconds", "warning");
        row("expired", set("exp", now), "token-expired", "error");
        row("two days", set("exp", now + 2 * 86400), "long-lived", "warning");
        row("nbf as text", set("nbf", QStringLiteral("now")), "nbf-not-a-number", "error");
        row("nbf in the future", set("nbf", now + 5), "token-not-yet-valid", "error");
        row("iat in milliseconds", set("iat", now * 1000), "iat-odd", "note");
        row("no iat", without("iat"), "iat-odd", "note");
        row("no address", without("ip"), "ip-missing", "warning");
        row("no person", without("email"), "no-email", "warning");
    }
    void eachQuirkOfTheClaimsIsAFinding()
    {
        QFETCH(Change, change);
        QFETCH(QString, cause);
        QFETCH(QString, severity);
        auto payload = claims();
        change(payload);
        const auto token = signedBy(*Signer::read(s_secret), payload);
        const auto findings = lintToken({token, m_now});
        const auto *found = find(findings, cause);
        QVERIFY2(found, qPrintable(causes(findings).join(QLatin1Char(' '))));
        QCOMPARE(nameOf(found->severity), severity);
        QCOMPARE(findings.size(), 2); // and the note on the session
        isWhole(findings, token);
    }

    void eachMismatchWithTheSettingsIsAFinding_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Change>("server");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("severity");
        const Change none = [](QJsonObject &) { };
        const auto row = [](const char *name, const Change &change, const Change &server, const char *cause,
                            const char *severity) {
            QTest::newRow(name) << change << server << QString::fromLatin1(cause) << QString::fromLatin1(severity);
        };
        row("another secret", none, set("secret", QStringLiteral("another secret of more than thirty-two octets, yes")),
            "bad-signature", "error");
        row("a public key", none, set("secret", QString::fromLatin1(Signer::newRsa().publicPem())), "wrong-algorithm",
            "error");
        row("a short secret", none, set("secret", QStringLiteral("short")), "weak-secret", "warning");
        row("no secret", none, without("secret"), "no-server-secret", "error");
        row("another case", set("datasets", QJsonArray {QStringLiteral("abc")}), none, "dataset-missing", "error");
        row("two are wanted", none,
            set("dsnames",
                QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("ABC")}},
                            QJsonObject {{QStringLiteral("id"), QStringLiteral("XYZ")}}}),
            "dataset-missing", "error");
        row("no dsnames", none, without("dsnames"), "no-dsnames", "error");
        row("no dsnames and no list", without("datasets"), without("dsnames"), "no-dsnames", "warning");
        row("no address, strict", without("ip"), none, "ip-missing", "error");
        row("a password", none, set("type", QStringLiteral("basic")), "nothing-checked", "error");
        row("an unknown type", none, set("type", QStringLiteral("jwtt")), "unknown-type", "error");
    }
    void eachMismatchWithTheSettingsIsAFinding()
    {
        QFETCH(Change, change);
        QFETCH(Change, server);
        QFETCH(QString, cause);
        QFETCH(QString, severity);
        auto payload = claims();
        change(payload);
        auto wanted = entry();
        server(wanted);
        const auto token = signedBy(*Signer::read(s_secret), payload);
        const auto read = settings(wanted);
        const auto findings = lintToken({token, m_now, &read});
        const auto *found = find(findings, cause);
        QVERIFY2(found, qPrintable(causes(findings).join(QLatin1Char(' '))));
        QCOMPARE(nameOf(found->severity), severity);
        isWhole(findings, token);
    }

    void anAlgorithmThatTheServerDoesNotKnowIsReported_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<bool>("isTaken");
        for (const auto *name : {"HS256", "HS512", "RS384", "PS256", "ES256"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const auto *name : {"none", "None", "ES256K", "EdDSA", "Ed25519", "HS256 "})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void anAlgorithmThatTheServerDoesNotKnowIsReported()
    {
        QFETCH(QString, algorithm);
        QFETCH(bool, isTaken);
        const auto part = [](const QJsonObject &object) {
            return QJsonDocument(object)
                .toJson(QJsonDocument::Compact)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const auto token = part({{QStringLiteral("alg"), algorithm}}) + '.' + part(claims()) + ".c2lnbmF0dXJl";
        const auto findings = lintToken({token, m_now});
        const auto *found = find(findings, QStringLiteral("wrong-algorithm"));
        QCOMPARE(found == nullptr, isTaken);
        QVERIFY(isTaken || found->severity == Severity::Error);
    }

    void aLooseCheckWantsNoAddress()
    {
        auto payload = claims();
        payload.remove(QStringLiteral("ip"));
        auto wanted = entry();
        wanted.insert(QStringLiteral("ipCheck"), QStringLiteral("loose"));
        const auto token = signedBy(*Signer::read(s_secret), payload);
        const auto read = settings(wanted);
        const auto findings = lintToken({token, m_now, &read});
        const auto *found = find(findings, QStringLiteral("ip-missing"));
        QVERIFY(!found || found->severity != Severity::Error);
    }

    void aPublicKeysSessionIsExplained()
    {
        const auto key = Signer::newRsa();
        auto wanted = entry();
        wanted.insert(QStringLiteral("secret"), QString::fromLatin1(key.publicPem()));
        const auto read = settings(wanted);
        const auto findings = lintToken({signedBy(key, claims()), m_now, &read});
        QVERIFY2(find(findings, QStringLiteral("public-key-session")), qPrintable(causes(findings).join(u' ')));
        QVERIFY(!find(findings, QStringLiteral("bad-signature")));
    }

    void anotherEmbedderChecksNothing()
    {
        const auto token = signedBy(*Signer::read(s_secret), claims());
        const auto read = settings(entry());
        LintSubject subject {token, m_now, &read};
        subject.embedder = QStringLiteral("other.example.org");
        QVERIFY(find(lintToken(subject), QStringLiteral("nothing-checked")));
    }

    void whatIsNoTokenIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("cause");
        QTest::newRow("nothing") << QByteArray() << "malformed-token";
        QTest::newRow("words") << QByteArray("rubbish") << "malformed-token";
        QTest::newRow("a prefix") << QByteArray("Bearer eyJhbGciOiJIUzI1NiJ9.e30.AA") << "pasted-prefix";
        QTest::newRow("not signed") << QByteArray("eyJhbGciOiJub25lIn0.e30.") << "wrong-algorithm";
    }
    void whatIsNoTokenIsSaidToBeNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, cause);
        const auto findings = lintToken({text, m_now});
        QCOMPARE(findings.first().cause, cause);
        QCOMPARE(findings.first().severity, Severity::Error);
    }
};

QTEST_APPLESS_MAIN(TokenLintTest)
#include "tst_tokenlint.moc"
