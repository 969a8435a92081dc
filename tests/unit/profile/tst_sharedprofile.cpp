#include "SharedProfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

class SharedProfileTest : public QObject
{
    Q_OBJECT

    /// One with everything set that a file must not carry.
    static Profile own()
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie (Charité)");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org/portal"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("cbioportal_api");
        profile.rolePath = QStringLiteral("realm_access::roles");
        profile.caFile = QStringLiteral("/home/alice/ca.pem");
        profile.proxy = QUrl(QStringLiteral("http://proxy.example.org:3128"));
        profile.allowHttp = true;
        profile.headerName = QStringLiteral("X-Token");
        profile.authorizationParameters = {{QStringLiteral("login_hint"), QStringLiteral("alice")}};
        return profile;
    }

    static Profile ownProteinPaint()
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("pp");
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = QUrl(QStringLiteral("https://pp.example.org"));
        profile.headerName = QStringLiteral("x-abc-token");
        profile.headerPrefix.clear();
        auto &settings = profile.proteinPaint;
        settings.embedder = QStringLiteral("portal.example.org");
        settings.setUsual({60, QStringLiteral("alice@example.org"), QStringLiteral("192.0.2.7"),
                           QJsonObject {{QStringLiteral("who"), QStringLiteral("alice")}}});
        settings.datasets = {{QStringLiteral("ABC"), QStringLiteral("termdb"), {QStringLiteral("abc-id")}}};
        settings.datasets.first().own = settings.usual();
        return profile;
    }

    static QByteArray with(const char *key, const QJsonValue &value)
    {
        auto object = QJsonDocument::fromJson(SharedProfile::write(own())).object();
        object.insert(QLatin1String(key), value);
        return QJsonDocument(object).toJson();
    }

private Q_SLOTS:
    void aFileCarriesAddressesClientAndRolePathAndNothingElse()
    {
        const auto file = SharedProfile::write(own());
        QVERIFY2(!file.contains("alice") && !file.contains("proxy") && !file.contains("X-Token")
                     && !file.contains("allowHttp"),
                 file.constData());
        const auto back = SharedProfile::read(file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->profile.name, own().name);
        QCOMPARE(back->profile.portal, own().portal);
        QCOMPARE(back->profile.issuer, own().issuer);
        QCOMPARE(back->profile.clientId, own().clientId);
        QCOMPARE(back->profile.rolePath, own().rolePath);
        QVERIFY(back->leftOut.isEmpty());
        QVERIFY(back->profile.id != SharedProfile::read(file)->profile.id);
    }

    void whatAFileLeavesOutIsAsItsKindOfPortalHasIt()
    {
        const auto read = [](const char *kind) {
            const QJsonObject file {{QStringLiteral("schema"), QStringLiteral("lanyard.profile/1")},
                                    {QStringLiteral("name"), QStringLiteral("p")},
                                    {QStringLiteral("portal"), QStringLiteral("https://p.example.org")},
                                    {QStringLiteral("kind"), QLatin1String(kind)}};
            const auto shared = SharedProfile::read(QJsonDocument(file).toJson());
            return shared ? shared->profile : Profile();
        };
        QCOMPARE(read("cbioportal").bearerKind(), BearerKind::OfflineToken);
        QCOMPARE(read("cbioportal").rolePath, QStringLiteral("resource_access::cbioportal::roles"));
        QVERIFY2(read("api").bearerKind() == BearerKind::AccessToken, "the long-lived credential goes nowhere unasked");
        QCOMPARE(read("api").rolePath, QStringLiteral("realm_access::roles"));
    }

    void whatAStrangerMustNotSetIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("authority") << "caFile" << QVariant(QStringLiteral("/tmp/their.pem"));
        QTest::newRow("proxy") << "proxy" << QVariant(QStringLiteral("http://evil.example:1"));
        QTest::newRow("http") << "allowHttp" << QVariant(true);
        QTest::newRow("header") << "header" << QVariant(QStringLiteral("X-Theirs"));
        QTest::newRow("prefix") << "prefix" << QVariant(QStringLiteral("x"));
        QTest::newRow("parameters") << "authorizationParameters"
                                    << QVariant(QVariantList {
                                           QStringList {QStringLiteral("prompt"), QStringLiteral("none")}});
        QTest::newRow("method") << "testMethod" << QVariant(QStringLiteral("POST"));
        QTest::newRow("vault") << "vault" << QVariant(QStringLiteral("file"));
        QTest::newRow("id of another profile") << "id" << QVariant(QStringLiteral("0123"));
    }
    void whatAStrangerMustNotSetIsLeftOutAndNamed()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const auto read = SharedProfile::read(with(qPrintable(key), QJsonValue::fromVariant(value)));
        QVERIFY(read.has_value());
        QCOMPARE(read->leftOut, QStringList(key));
        const auto clean = SharedProfile::read(SharedProfile::write(own()));
        QCOMPARE(SharedProfile::write(read->profile), SharedProfile::write(clean->profile));
        QCOMPARE(read->profile.caFile, QString());
        QVERIFY(read->profile.proxy.isEmpty());
        QVERIFY(!read->profile.allowHttp);
        QCOMPARE(read->profile.headerName, QStringLiteral("Authorization"));
        QVERIFY(read->profile.authorizationParameters.isEmpty());
        QCOMPARE(read->profile.vault, VaultKind::Keychain);
        QVERIFY(read->profile.id != QLatin1String("0123"));
    }

    void aProteinPaintServersDatasetsGoAlongAndThePersonDoesNot()
    {
        const auto back = SharedProfile::read(SharedProfile::write(ownProteinPaint()));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QVERIFY(back->leftOut.isEmpty());
        QCOMPARE(back->profile.headerName, QStringLiteral("x-abc-token"));
        QVERIFY(back->profile.headerPrefix.isEmpty());
        const auto &settings = back->profile.proteinPaint;
        QCOMPARE(settings.tokenDatasets(), ownProteinPaint().proteinPaint.tokenDatasets());
        QCOMPARE(settings.embedder, QStringLiteral("portal.example.org"));
        QCOMPARE(settings.lifetime, 60);
        QVERIFY(settings.email.isEmpty() && settings.ip.isEmpty() && settings.clientAuthResult.isEmpty());
        QVERIFY(!settings.datasets.first().own);
        QVERIFY(!SharedProfile::write(ownProteinPaint()).contains("alice"));
    }

    void whatNoProteinPaintServerTakesIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto settings = [](const char *key, const QJsonValue &value) {
            auto object = ownProteinPaint().proteinPaint.impersonal().toJson();
            object.insert(QLatin1String(key), value);
            return QJsonValue(object);
        };
        QTest::newRow("a header of another meaning") << "header" << QJsonValue(QStringLiteral("Host"));
        QTest::newRow("a header with a line break") << "header" << QJsonValue(QStringLiteral("x-a\r\nb"));
        QTest::newRow("no dataset") << "proteinPaint" << settings("datasets", QJsonArray());
        QTest::newRow("a dataset without a label")
            << "proteinPaint" << settings("datasets", QJsonArray {QJsonObject()});
        QTest::newRow("an embedder with a line break")
            << "proteinPaint" << settings("embedder", QStringLiteral("a\nb"));
        QTest::newRow("an unknown algorithm") << "proteinPaint" << settings("algorithm", QStringLiteral("none"));
        QTest::newRow("a lifetime of two days") << "proteinPaint" << settings("lifetime", 2 * 86400);
    }
    void whatNoProteinPaintServerTakesIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        auto object = QJsonDocument::fromJson(SharedProfile::write(ownProteinPaint())).object();
        object.insert(key, value);
        const auto read = SharedProfile::read(QJsonDocument(object).toJson());
        QVERIFY2(!read, "this file must not become a profile");
        QCOMPARE(read.error().kind, FailureKind::Misconfigured);
    }

    void whatIsNoProfileIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("token: eyJ");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("without a schema") << QByteArray("{}");
        QTest::newRow("a later schema") << with("schema", QStringLiteral("lanyard.profile/9"));
        QTest::newRow("unknown kind") << with("kind", QStringLiteral("starbase"));
        QTest::newRow("no name") << with("name", QString());
        QTest::newRow("portal by http") << with("portal", QStringLiteral("http://genie.example.org"));
        QTest::newRow("portal with a password") << with("portal", QStringLiteral("https://a:b@genie.example.org"));
        QTest::newRow("issuer by http") << with("issuer", QStringLiteral("http://login.example.org"));
        QTest::newRow("issuer that is a file") << with("issuer", QStringLiteral("file:///etc/passwd"));
        QTest::newRow("client without an issuer") << with("issuer", QString());
        QTest::newRow("too large") << with("name", QString(SharedProfile::mostBytes, QLatin1Char('x')));
    }
    void whatIsNoProfileIsRefusedWithAReason()
    {
        QFETCH(QByteArray, file);
        const auto read = SharedProfile::read(file);
        QVERIFY2(!read, "this file must not become a profile");
        QCOMPARE(read.error().kind, FailureKind::Misconfigured);
        QVERIFY(!read.error().message.isEmpty() && !read.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SharedProfileTest)
#include "tst_sharedprofile.moc"
