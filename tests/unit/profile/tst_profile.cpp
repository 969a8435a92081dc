#include "AddressCheck.h"
#include "ProfileJson.h"
#include "ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class ProfileTest : public QObject
{
    Q_OBJECT

    static Profile example()
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie (Charité) & % + =");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org/portal"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("cbioportal_api");
        profile.rolePath = QStringLiteral("realm_access::roles");
        profile.redirectPorts = {8400, 8401};
        profile.authorizationParameters = {{QStringLiteral("kc_idp_hint"), QStringLiteral("uni=köln")}};
        return profile;
    }

private Q_SLOTS:
    void aProfileComesBackFromItsFileAsItWas()
    {
        auto profile = example();
        profile.kind = PortalKind::Api;
        profile.send = BearerKind::OfflineToken;
        profile.expectedStatus = 204;
        profile.pushesAuthorization = true;
        const auto json = toJson(profile);
        const auto back = profileFromJson(json);
        QVERIFY(back.has_value());
        QCOMPARE(toJson(*back), json);
        QCOMPARE(back->authorizationParameters, profile.authorizationParameters);
        QCOMPARE(back->redirectPorts, profile.redirectPorts);
        QCOMPARE(back->bearerKind(), BearerKind::OfflineToken);
        QVERIFY(back->pushesAuthorization);
    }

    void aFileFromBeforeAMemberWasAddedStillLoads()
    {
        auto json = toJson(example());
        json.replace("\"pushedAuthorization\": false,", "");
        QVERIFY2(!json.contains("pushedAuthorization"), "the member must be gone, or this tests nothing");
        const auto back = profileFromJson(json);
        QVERIFY(back.has_value());
        QVERIFY(!back->pushesAuthorization);
    }

    void aTestRequestComesBackFromItsFile()
    {
        auto profile = example();
        profile.kind = PortalKind::Api;
        profile.testMethod = QStringLiteral("POST");
        profile.testBody = "{\"query\":\"{ mé }\"}";
        profile.namePointer = QStringLiteral("/data/0/name");
        const auto back = profileFromJson(toJson(profile));
        QVERIFY(back.has_value());
        QCOMPARE(back->testMethod, profile.testMethod);
        QCOMPARE(back->testBody, profile.testBody);
        QCOMPARE(back->namePointer, profile.namePointer);
        profile.testMethod = QStringLiteral("DELETE");
        QVERIFY2(!profileFromJson(toJson(profile)), "a file from elsewhere must not make a test that deletes");
    }

    void whatIsKnownOfAProteinPaintServerComesBackFromItsFile()
    {
        auto profile = example();
        profile.kind = PortalKind::ProteinPaint;
        auto &settings = profile.proteinPaint;
        settings.embedder = QStringLiteral("portal.example.org");
        settings.datasets
            = {{QStringLiteral("ABC"), QStringLiteral("termdb"), {QStringLiteral("A"), QStringLiteral("B")}}};
        settings.algorithm = QStringLiteral("ES256");
        settings.lifetime = 60;
        settings.clientAuthResult = {{QStringLiteral("role"), QStringLiteral("member")}};
        const auto back = profileFromJson(toJson(profile));
        QVERIFY(back.has_value());
        QCOMPARE(back->kind, PortalKind::ProteinPaint);
        QCOMPARE(back->proteinPaint.toJson(), settings.toJson());
        QCOMPARE(back->proteinPaint.tokenDatasets(), (QStringList {QStringLiteral("A"), QStringLiteral("B")}));
    }

    void anAddressWithEncodedLettersComesBackAsItWas()
    {
        auto profile = example();
        profile.portal = QUrl(QStringLiteral("https://genie.example.org/a%20b/%2F%25"), QUrl::StrictMode);
        profile.proxy = QUrl(QStringLiteral("http://[2001:db8::1]:8080"), QUrl::StrictMode);
        const auto back = profileFromJson(toJson(profile));
        QVERIFY(back.has_value());
        QCOMPARE(back->portal, profile.portal);
        QCOMPARE(back->proxy, profile.proxy);
    }

    void aRedirectPortThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("port");
        for (const auto *port : {"0", "-1", "65536", "1.5", "\"8400\""})
            QTest::newRow(port) << QByteArray(port);
    }
    void aRedirectPortThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, port);
        const auto profile = profileFromJson(
            "{\"schema\":\"lanyard.profile/1\",\"id\":\"x\",\"name\":\"x\",\"kind\":\"api\",\"redirectPorts\":[" + port
            + "]}");
        QVERIFY2(!profile && profile.error().message.contains(QStringLiteral("65535")),
                 "such a port must not silently become another");
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("a portal with a broken escape") << QByteArray("portal") << QByteArray("https://a.example/%zz");
        QTest::newRow("a proxy whose port is none") << QByteArray("proxy") << QByteArray("http://p.example:99999");
    }
    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, address);
        const auto profile = profileFromJson("{\"schema\":\"lanyard.profile/1\",\"id\":\"x\",\"name\":\"x\","
                                             "\"kind\":\"api\",\""
                                             + key + "\":\"" + address + "\"}");
        QVERIFY2(!profile, "it must not read as a profile that has none: requests would go another way");
        QVERIFY2(profile.error().message.contains(QString::fromLatin1(key)), qPrintable(profile.error().message));
    }

    void aSchemaFromAStrangersFileCannotWriteToTheTerminal()
    {
        const auto profile = profileFromJson("{\"schema\":\"\\u001b[2J\"}");
        QVERIFY(!profile);
        QVERIFY2(!profile.error().message.contains(QChar(0x1b)), "an escape sequence must not reach the terminal");
    }

    void aFileOfALaterSchemaOrADamagedOneIsRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        QVERIFY(store.save(example()));
        QFile later(folder.filePath(QStringLiteral("later.json")));
        QVERIFY(later.open(QIODevice::WriteOnly));
        later.write("{\"schema\":\"lanyard.profile/99\",\"id\":\"x\",\"name\":\"x\",\"kind\":\"api\"}");
        later.close();
        QCOMPARE(store.all().size(), 1);
        QCOMPARE(store.problems().size(), 1);
        QVERIFY2(store.problems().first().contains(QStringLiteral("lanyard.profile/99")),
                 "the message names the schema that it found");
        QVERIFY(later.exists());
    }

    void twoProfilesMayNotShareAName()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        QVERIFY(store.save(example()));
        const auto second = store.save(example()); // another id
        QVERIFY2(!second && second.error().kind == FailureKind::Misconfigured,
                 "the second one must be refused, not overwrite the first");
        QCOMPARE(store.all().size(), 1);
    }

    void whatCouldNotBeReadAgainIsNotWritten()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        auto profile = example();
        profile.redirectPorts = {0};
        const auto saved = store.save(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, FailureKind::Usage);
        QVERIFY(store.all().isEmpty() && store.problems().isEmpty());
    }

    void aBlankNameIsNone()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        auto profile = example();
        profile.name = QStringLiteral("  ");
        QVERIFY2(!store.save(profile), "nobody could name it on the command line");
    }

    void whatAnotherProcessWritesOrDeletesIsSeen()
    {
        const QTemporaryDir folder;
        ProfileStore ours(folder.path());
        ProfileStore theirs(folder.path());
        auto profile = example();
        QVERIFY(theirs.save(profile));
        QCOMPARE(ours.all().constFirst().name, profile.name);
        profile.name += QStringLiteral(", renamed");
        QVERIFY(theirs.save(profile));
        QCOMPARE(ours.all().constFirst().name, profile.name);
        QVERIFY(theirs.remove(profile));
        QVERIFY(ours.all().isEmpty());
    }

    void aDuplicateHasANameAndAnIdOfItsOwn()
    {
        const QTemporaryDir folder;
        ProfileStore store(folder.path());
        const auto profile = example();
        QVERIFY(store.save(profile));
        const auto first = store.duplicate(profile);
        const auto second = store.duplicate(profile);
        QVERIFY(first && second);
        QCOMPARE(first->name, profile.name + QStringLiteral(" (copy)"));
        QCOMPARE(second->name, profile.name + QStringLiteral(" (copy 2)"));
        QVERIFY2(first->id != profile.id && first->id != second->id, "the id is the vault's key");
        QCOMPARE(first->portal, profile.portal);
    }

    void anUnknownNameIsAnsweredWithTheNamesThatThereAre()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        const auto profile = example();
        QVERIFY(store.save(profile));
        const auto found = store.find(QStringLiteral("geni"));
        QVERIFY(!found);
        QVERIFY(found.error().hint.contains(profile.name));
    }

    void aProfileOfTheSandboxIsNeverWritten()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        auto profile = example();
        profile.vault = VaultKind::Memory;
        QVERIFY(store.save(profile));
        QCOMPARE(store.all().size(), 1);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void profileFilesAreForTheirOwnerOnly()
    {
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        QVERIFY(store.save(example()));
        const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.first().permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void addressesAreCheckedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("https") << QStringLiteral("https://portal.example.org") << false
                               << QStringLiteral("https://portal.example.org");
        QTest::newRow("slash and blanks") << QStringLiteral("  https://portal.example.org/x/ ") << false
                                          << QStringLiteral("https://portal.example.org/x");
        QTest::newRow("http to the network") << QStringLiteral("http://portal.example.org") << false << QString();
        QTest::newRow("http, allowed") << QStringLiteral("http://portal.example.org") << true
                                       << QStringLiteral("http://portal.example.org");
        QTest::newRow("http to loopback")
            << QStringLiteral("http://127.0.0.1:8080") << false << QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("a name that only begins like loopback")
            << QStringLiteral("http://127.0.0.1.example.org") << false << QString();
        QTest::newRow("no address") << QStringLiteral("not a url") << false << QString();
        QTest::newRow("no host") << QStringLiteral("https://") << false << QString();
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << true << QString();
        QTest::newRow("a password in it")
            << QStringLiteral("https://alice:secret@portal.example.org") << false << QString();
        QTest::newRow("a question") << QStringLiteral("https://portal.example.org/?a=b") << false << QString();
    }
    void addressesAreCheckedBeforeAnythingIsSent()
    {
        QFETCH(QString, typed);
        QFETCH(bool, allowHttp);
        QFETCH(QString, kept);
        const auto checked = checkedAddress(typed, QStringLiteral("The portal's address"), allowHttp);
        QCOMPARE(checked ? checked->toString() : QString(), kept);
        if (!checked)
            QVERIFY2(!checked.error().hint.isEmpty(), "a refusal says what an address looks like");
    }

    void theOriginHoldsThePortAlsoWhenItIsNotWritten()
    {
        auto profile = example();
        QCOMPARE(profile.portalOrigin(), QStringLiteral("https://genie.example.org:443"));
        profile.portal = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        QCOMPARE(profile.portalOrigin(), QStringLiteral("http://127.0.0.1:8080"));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
