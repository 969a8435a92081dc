#include "ProfileJson.h"
#include "ProfileSettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// `profile set`: each key does what the option of `profile add` does, and is held to the same checks.
class ProfileSettingsTest : public QObject
{
    Q_OBJECT

    static Profile genie(PortalKind kind = PortalKind::Api)
    {
        Profile profile;
        profile.id = QStringLiteral("1");
        profile.name = QStringLiteral("genie");
        profile.kind = kind;
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("lanyard");
        profile.rolePath = Profile::defaultRolePath(kind);
        profile.proteinPaint.datasets = {{QStringLiteral("GDC"), QStringLiteral("termdb"), {QStringLiteral("id")}}};
        return profile;
    }

    /// What of the profile's file differs, as `key=value`; `proteinPaint` stands for all below it.
    static QStringList changes(const Profile &before, const Profile &after)
    {
        const auto old = QString::fromUtf8(toJson(before)).split(QLatin1Char('\n'));
        QStringList result;
        for (const auto &line : QString::fromUtf8(toJson(after)).split(QLatin1Char('\n'))) {
            if (!old.contains(line))
                result.append(line.simplified());
        }
        return result;
    }

private Q_SLOTS:
    void aKeyChangesItsSettingAndNothingElse_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("changed");
        const auto row = [](const char *given, const QStringList &changed) {
            QTest::newRow(given) << QString::fromUtf8(given).split(QLatin1Char('|')) << changed;
        };
        row("name=Genie (Charité)", {"\"name\": \"Genie (Charité)\","});
        row("portal=https://other.example.org/", {"\"portal\": \"https://other.example.org\","});
        row("issuer=https://login.example.org/realms/x", {"\"issuer\": \"https://login.example.org/realms/x\","});
        row("client-id=x", {"\"clientId\": \"x\","});
        row("scope=openid roles|scope=email", {"\"email\"", "\"roles\","});
        row("role-path=realm_access::x", {"\"rolePath\": \"realm_access::x\","});
        row("send=offline-token", {"\"send\": \"offline-token\","});
        row("ca=/etc/ca.pem", {"\"caFile\": \"/etc/ca.pem\","});
        row("proxy=socks5://proxy.example.org:1080", {"\"proxy\": \"socks5://proxy.example.org:1080\","});
        row("redirect-port=8400", {"8400"});
        row("pushed-authorization=yes", {"\"pushedAuthorization\": true,"});
        row("allow-http=yes|portal=http://genie.example.org",
            {"\"allowHttp\": true,", "\"portal\": \"http://genie.example.org\","});
        row("header=X-Token", {"\"header\": \"X-Token\","});
        row("prefix=", {"\"prefix\": \"\","});
        row("test-request=/api/me", {"\"testRequest\": \"/api/me\","});
        row("expect=204", {"\"expect\": 204,"});
        row("name-pointer=/data/0/name", {"\"namePointer\": \"/data/0/name\","});
        row("test-method=HEAD", {"\"testMethod\": \"HEAD\","});
        row("idle-days=14", {"\"idleDays\": 14,"});
        row("keep-alive=yes", {"\"keepAlive\": true,"});
        row("remind-days=14,3", {"14,", "3"});
    }
    void aKeyChangesItsSettingAndNothingElse()
    {
        QFETCH(QStringList, given);
        const auto after = withSettings(genie(), given);
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().message));
        auto changed = changes(genie(), *after);
        changed.sort();
        QTEST(changed, "changed");
    }

    void severalValuesTakeThePlaceOfWhatWasThere()
    {
        const auto first = withSettings(genie(), {"authorization-parameter=a=1", "redirect-port=1,2"});
        QVERIFY(first.has_value());
        const auto second
            = withSettings(*first, {"authorization-parameter=b=2=3", "authorization-parameter=c=", "redirect-port=3"});
        QVERIFY(second.has_value());
        const QList<QPair<QString, QString>> parameters {{"b", "2=3"}, {"c", ""}};
        QCOMPARE(second->authorizationParameters, parameters);
        QCOMPARE(second->redirectPorts, QList<quint16> {3});
        const auto third = withSettings(
            *second, {"authorization-parameter=", "redirect-port=", "scope=", "role-path=", "remind-days="});
        QVERIFY(third.has_value());
        QVERIFY2(third->authorizationParameters.isEmpty() && third->redirectPorts.isEmpty()
                     && third->remindDays.isEmpty(),
                 "an empty value empties the list");
        QCOMPARE(third->scopes, Profile().scopes);
        QCOMPARE(third->rolePath, Profile::defaultRolePath(PortalKind::Api));
    }

    void aProteinPaintServersSettingsAreItsOwn()
    {
        const auto paint = genie(PortalKind::ProteinPaint);
        const auto after = withSettings(paint,
                                        {"dataset=GDC", "dataset=Clinical", "email=me@example.org", "ip=192.0.2.7",
                                         "algorithm=ES256", "lifetime=60", "genome=hg19", "embedder=portal.example.org",
                                         "rotate-key-on=2027-01-31"});
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().message));
        const auto &settings = after->proteinPaint;
        QCOMPARE(settings.datasets.size(), 2);
        QVERIFY2(settings.datasets.first().names == QStringList {"id"}, "what is known of a dataset stays");
        QCOMPARE(settings.lifetime, 60);
        QCOMPARE(settings.rotateKeyOn, QDate(2027, 1, 31));
        QCOMPARE(profileFromJson(toJson(*after))->proteinPaint.rotateKeyOn, QDate(2027, 1, 31));
        const auto everywhere = withSettings(*after, {"route=/**"});
        QVERIFY(everywhere.has_value());
        QCOMPARE(everywhere->proteinPaint.datasets.first().route, QStringLiteral("/**"));
        QVERIFY2(!withSettings(genie(), {"genome=hg19"}), "another kind of portal has no genome");
    }

    void whatAddRefusesSetRefusesToo_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<FailureKind>("kind");
        const auto row = [](const char *given, FailureKind kind) {
            QTest::newRow(qPrintable(QString::fromUtf8(given).simplified()))
                << QString::fromUtf8(given).split(QLatin1Char('|')) << kind;
        };
        using enum FailureKind;
        row("portal=not a url", Misconfigured);
        row("portal=http://genie.example.org", Misconfigured);
        row("portal=https://me:pw@genie.example.org", Misconfigured);
        row("issuer=http://login.example.org", Misconfigured);
        row("issuer=", Usage);
        row("client-id=", Usage);
        row("name=", Usage);
        row("proxy=::", Misconfigured);
        row("send=both", Usage);
        row("redirect-port=0", Usage);
        row("redirect-port=65536", Usage);
        row("redirect-port=80x", Usage);
        row("authorization-parameter=x", Usage);
        row("allow-http=maybe", Usage);
        row("header=X-Token:", Misconfigured);
        row("prefix=Bearer\r\nX: ", Misconfigured);
        row("test-request=api/me", Usage);
        row("test-method=DELETE", Usage);
        row("test-method=POST", Usage);
        row("test-body=/nonexistent", Usage);
        row("name-pointer=name", Misconfigured);
        row("test-method=HEAD|name-pointer=/name", Usage);
        row("expect=99", Usage);
        row("idle-days=0", Usage);
        row("remind-days=7,-1", Usage);
        row("role-path=a|role-path=b", Usage);
        row("just a word", Usage);
        row("=value", Usage);
        row("frobnicate=1", Usage);
    }
    void whatAddRefusesSetRefusesToo()
    {
        QFETCH(QStringList, given);
        const auto after = withSettings(genie(), given);
        QVERIFY2(!after, "this must not be taken");
        QTEST(after.error().kind, "kind");
        QVERIFY2(!after.error().hint.isEmpty(), "what to do must be said");
    }

    void httpCannotBeForbiddenUnderAnAddressThatNeedsIt()
    {
        const auto open = withSettings(genie(), {"portal=http://genie.example.org", "allow-http=yes"});
        QVERIFY2(open.has_value(), "the order of the words does not count");
        QVERIFY(!withSettings(*open, {"allow-http=no"}));
    }

    void whatIsNotToBeSetSaysWhereItIsDone_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("hint");
        QTest::newRow("kind") << "kind=cbioportal" << "Add another profile";
        QTest::newRow("vault") << "vault=file" << "lanyard vault move 'genie' --to";
        QTest::newRow("a secret") << "client-secret=hush" << "--client-secret-stdin";
    }
    void whatIsNotToBeSetSaysWhereItIsDone()
    {
        QFETCH(QString, given);
        QFETCH(QString, hint);
        const auto after = withSettings(genie(), {given});
        QVERIFY(!after);
        QCOMPARE(after.error().kind, FailureKind::Usage);
        QVERIFY2(after.error().hint.contains(hint), qPrintable(after.error().hint));
        QVERIFY2(!after.error().message.contains(QStringLiteral("hush")), "a secret must not be repeated");
    }

    void everyKeyThatIsListedIsKnown_data()
    {
        QTest::addColumn<PortalKind>("kind");
        for (const auto kind : {PortalKind::CBioPortal, PortalKind::OpenBis, PortalKind::ProteinPaint, PortalKind::Api})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void everyKeyThatIsListedIsKnown()
    {
        QFETCH(PortalKind, kind);
        for (const auto &key : settingNames(kind)) {
            const auto after = withSettings(genie(kind), {key + QLatin1Char('=')});
            QVERIFY2(after || !after.error().message.contains(QStringLiteral("no setting")), qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(ProfileSettingsTest)
#include "tst_profilesettings.moc"
