#include "Hardening.h"
#include "Outcome.h"
#include "Redaction.h"

#include <QTest>
#include <QUuid>

using namespace lanyard;

namespace {

/// Made anew for each run, so that no token-like text stands in the sources.
QString randomText(int bytes, QByteArray::Base64Options options)
{
    QByteArray random;
    while (random.size() < bytes)
        random += QUuid::createUuid().toRfc4122();
    return QString::fromLatin1(random.left(bytes).toBase64(options));
}

QString opaque(int characters)
{
    return randomText(characters, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).left(characters);
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString jwt()
{
    const auto part = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + QLatin1Char('.')
        + part("{\"iss\":\"https://login.example.org/realms/genie\",\"sub\":\"alice\"}") + QLatin1Char('.')
        + opaque(86);
}

QStringList s_logged;

void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    s_logged.append(message);
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsTakenOut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &secret, const QString &after = {}) {
            QTest::newRow(name) << before << secret << after;
        };
        row("a token", QStringLiteral("bad token "), jwt(), QStringLiteral(" (invalid_grant)"));
        row("a token in quotes", QStringLiteral("It says “"), jwt(), QStringLiteral("”."));
        row("a token cut in its claims", QStringLiteral("got "), jwt().left(60));
        row("a token cut in its header", QStringLiteral("got "), jwt().left(20));
        row("a token without its header", QStringLiteral("got "), jwt().section(QLatin1Char('.'), 1));
        row("an opaque token of 40", QStringLiteral("token "), opaque(40), QStringLiteral(" is unknown"));
        row("an opaque token in hex", QStringLiteral("token "),
            QString::fromLatin1((QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122()).toHex()));
        row("an opaque token at a path's end", QStringLiteral("GET "),
            QStringLiteral("/realms/genie/tokens/") + opaque(60));
        row("a code", QStringLiteral("http://127.0.0.1:4711/callback?code="), QStringLiteral("4%2Fab"),
            QStringLiteral("&iss=https://login.example.org"));
        row("Keycloak's code without its name", QStringLiteral("Code "),
            uuid() + QLatin1Char('.') + uuid() + QLatin1Char('.') + uuid(), QStringLiteral(" not valid"));
        row("a state", QStringLiteral("/callback?iss=x&state="), opaque(43));
        row("a state at the end of an authorization address",
            QStringLiteral("https://login.example.org/auth?response_type=code&state="), opaque(12));
        row("a nonce", QStringLiteral("?nonce="), opaque(43), QStringLiteral("&scope=openid"));
        row("a verifier", QStringLiteral("grant_type=authorization_code&code_verifier="), opaque(43));
        row("a refresh token in a form", QStringLiteral("grant_type=refresh_token&refresh_token="), opaque(20));
        row("an access token in an address", QStringLiteral("https://genie.example.org/api?access_token="), opaque(20));
        row("a client's secret", QStringLiteral("client_id=lanyard&client_secret="), QStringLiteral("geh%C3%A9im"));
        row("a token file's line", QStringLiteral("token: "), uuid(), QStringLiteral("\ncreation_date: today"));
        row("a token in JSON", QStringLiteral("{\"refresh_token\":\""), opaque(30), QStringLiteral("\"}"));
        row("a header", QStringLiteral("Authorization: Bearer "), opaque(18), QStringLiteral(" was sent"));
        row("a header with a password", QStringLiteral("authorization: Basic "), QStringLiteral("a2xpZW50OnM="));
        row("a bare header", QStringLiteral("Authorization: "), QStringLiteral("s3cret"));
    }
    void aSecretIsTakenOut()
    {
        QFETCH(QString, before);
        QFETCH(QString, secret);
        QFETCH(QString, after);
        const auto safe = redacted(before + secret + after);
        QVERIFY2(!safe.contains(secret.left(12)) && !safe.contains(secret.right(12)),
                 qPrintable(QStringLiteral("the secret is still in: ") + safe));
        QVERIFY2(safe.startsWith(before.left(before.size() - 1)) && safe.endsWith(after)
                     && safe.contains(QChar(0x2026)),
                 qPrintable(QStringLiteral("what is around it must stay: ") + safe));
        QVERIFY2(safe.size() - before.size() - after.size() <= 9, "at most 8 characters of it may stay");
        QCOMPARE(redacted(safe), safe);
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("Cannot reach login.example.org: nothing listens at port 443.");
        row("https://login.some-university-hospital.example.org/auth/realms/genie-bpc/protocol/openid-connect/token");
        row("https://genie.example.org/api/studies/"
            "brca_tcga_pan_can_atlas_2018_and_some_more_words?projection=SUMMARY");
        row("The lock /home/alice/.config/lanyard/profiles/550e8400-e29b-41d4-a716-446655440000.portal.lock is taken.");
        row("Profile 550e8400-e29b-41d4-a716-446655440000 and credential "
            "550e8400-e29b-41d4-a716-446655440000/client-secret");
        row("/var/lib/some-long-folder-name/another_long_folder_name/a-file-with-a-long-name.json");
        row("The role STUDY_GENIE_2024_PUBLIC_Release_Version_15_0_Access opens it.");
        row("cbioportal:brca_metabric_and_all_the_other_studies_of_breast_cancer");
        row("SHA-256 fingerprint: "
            "9F:86:D0:81:88:4C:7D:65:9A:2F:EA:A0:C5:5A:D0:15:A3:BF:4F:1B:2B:0B:82:2C:D1:5D:6C:15:B0:F0:0A:08");
        row("The fingerprint of its key is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.");
        row("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU is the key of the host.");
        row("This token was issued by https://login.example.org/realms/genie, and “Genie” belongs to another.");
        row("The token says: not yet valid. Its state: fine. The status code: 400.");
        row("Take the token: /home/alice/Downloads/cbioportal_data_access_token.txt");
        row("Sign in with: lanyard login 'Genie (Charité)'");
        row("The volcano Eyjafjallajökull and the word Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
    }
    void whatIsNoSecretStays()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void noFailureCanCarryASecret()
    {
        const auto token = jwt();
        const Outcome<void> refused = failure(FailureKind::BadAnswer, QStringLiteral("It said ") + token,
                                              QStringLiteral("Do not use ") + token);
        QVERIFY(!refused.error().message.contains(token.left(20)) && !refused.error().hint.contains(token.left(20)));
    }

    void noLogMessageCarriesASecretWhateverItsCategory_data()
    {
        QTest::addColumn<QByteArray>("category");
        for (const auto *category : {"default", "qt.networkauth.oauth2", "qt.network.http2", "lanyard"})
            QTest::newRow(category) << QByteArray(category);
    }
    void noLogMessageCarriesASecretWhateverItsCategory()
    {
        QFETCH(QByteArray, category);
        const auto testsOwn = qInstallMessageHandler(remember);
        hardenProcess();
        s_logged.clear();
        const auto token = opaque(64);
        QMessageLogger(nullptr, 0, nullptr, category.constData())
            .warning("opening https://login.example.org/auth?state=%s&access_token=%s", qPrintable(token.left(43)),
                     qPrintable(token));
        qInstallMessageHandler(testsOwn);
        QCOMPARE(s_logged.size(), 1);
        QVERIFY2(s_logged.first().contains(QStringLiteral("login.example.org")), "the message itself must stay");
        QVERIFY2(!s_logged.first().contains(token.left(9)), qPrintable(s_logged.first()));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
