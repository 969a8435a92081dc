#include "CommandRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using lanyard::CommandRun;

/// The contract of the command line as far as it needs no server: exit statuses, JSON, and what goes to which stream.
class CommandLineTest : public QObject, protected CommandRun
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void wrongUsageEndsWith2AndAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList {QStringLiteral("frobnicate")};
        QTest::newRow("a missing argument") << QStringList {QStringLiteral("token")};
        QTest::newRow("an unknown option")
            << QStringList {QStringLiteral("token"), QStringLiteral("x"), QStringLiteral("--frobnicate")};
        QTest::newRow("a portal kind that is none") << QStringList {QStringLiteral("profile"),
                                                                    QStringLiteral("add"),
                                                                    QStringLiteral("x"),
                                                                    QStringLiteral("--portal"),
                                                                    QStringLiteral("https://x.example.org"),
                                                                    QStringLiteral("--kind"),
                                                                    QStringLiteral("gopher")};
        QTest::newRow("an issuer without a client") << QStringList {QStringLiteral("profile"),
                                                                    QStringLiteral("add"),
                                                                    QStringLiteral("x"),
                                                                    QStringLiteral("--portal"),
                                                                    QStringLiteral("https://x.example.org"),
                                                                    QStringLiteral("--kind"),
                                                                    QStringLiteral("api"),
                                                                    QStringLiteral("--issuer"),
                                                                    QStringLiteral("https://y.example.org")};
        QTest::newRow("an import of nothing") << QStringList {QStringLiteral("import"), QStringLiteral("x")};
        QTest::newRow("an import of two things") << QStringList {QStringLiteral("import"), QStringLiteral("x"),
                                                                 QStringLiteral("-"), QStringLiteral("--watch")};
        QTest::newRow("a folder that nobody watches")
            << QStringList {QStringLiteral("import"), QStringLiteral("x"), QStringLiteral("-"),
                            QStringLiteral("--folder"), QStringLiteral("/tmp")};
        QTest::newRow("a file that is not there")
            << QStringList {QStringLiteral("decode"), QStringLiteral("/nonexistent/token")};
    }
    void wrongUsageEndsWith2AndAHint()
    {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.output.isEmpty(), "results only on standard output");
        QVERIFY2(result.error.contains("\nhint: "), result.error.constData());
    }

    void aCommandLineThatIsNotUnderstoodIsToldInJsonToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList {QStringLiteral("frobnicate"), QStringLiteral("--json")};
        QTest::newRow("half a command") << QStringList {QStringLiteral("profile"), QStringLiteral("--json=true")};
    }
    void aCommandLineThatIsNotUnderstoodIsToldInJsonToo()
    {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.failure().value(QLatin1String("schema")).toString(), QStringLiteral("lanyard.failure/1"));
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("usage"));
    }

    void aResultThatCannotBeWrittenIsNoSuccess()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full, a file that takes nothing");
        const auto result = run({QStringLiteral("-c"), QStringLiteral("\"$0\" profile list --json > /dev/full"),
                                 QStringLiteral(LANYARD_LAUNCHER)},
                                {}, QStringLiteral("/bin/sh"));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.error.contains("could not be written"), result.error.constData());
    }

    void aProfileFileThatCannotBeReadIsNamed()
    {
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("profiles")));
        QFile broken(m_home.filePath(QStringLiteral("profiles/broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        for (const auto &words :
             {QStringList {QStringLiteral("status")}, QStringList {QStringLiteral("status"), QStringLiteral("--json")},
              QStringList {QStringLiteral("profile"), QStringLiteral("list"), QStringLiteral("--json")},
              QStringList {QStringLiteral("token"), QStringLiteral("genie")}}) {
            const auto result = run(words);
            QVERIFY2(result.error.contains("broken.json"), qPrintable(words.join(QLatin1Char(' '))));
        }
    }

    void aWordThatIsNoCommandIsNamedUnlessItMayBeASecret()
    {
        QVERIFY(run({QStringLiteral("frobnicate")}).error.contains("“frobnicate”"));
        const auto secret = QStringLiteral("eyJhbGciOiJub25lIn0.e30.");
        QVERIFY2(!run({secret}).error.contains(secret.toUtf8()), "what is in a message is soon in a log");
    }

    void withoutArgumentsAndDisplayTheHelpIsShown()
    {
        const auto result = run({});
        QCOMPARE(result.status, 0);
        QVERIFY(result.output.contains("login"));
    }

    void anAddressThatIsNoneEndsWith7()
    {
        const auto result = run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("x"),
                                 QStringLiteral("--portal"), QStringLiteral("not a url"), QStringLiteral("--kind"),
                                 QStringLiteral("api"), QStringLiteral("--json")});
        QCOMPARE(result.status, 7);
        QCOMPARE(result.failure().value(QLatin1String("schema")).toString(), QStringLiteral("lanyard.failure/1"));
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("misconfigured"));
    }

    void aProfilesOwnRequestIsChecked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const auto api = [](const QStringList &options) {
            return QStringList {QStringLiteral("--kind"), QStringLiteral("api")} + options;
        };
        const auto paint = [](const QStringList &options) {
            return QStringList {QStringLiteral("--kind"), QStringLiteral("proteinpaint")} + options;
        };
        QTest::newRow("a line break in the header") << api({"--header", "X-Token\r\nX-Other"}) << 7;
        QTest::newRow("a colon in the header") << api({"--header", "X-Token:"}) << 7;
        QTest::newRow("a line break in the prefix") << api({"--prefix", "Bearer\r\nX: "}) << 7;
        QTest::newRow("a pointer that is none") << api({"--name-pointer", "name"}) << 7;
        QTest::newRow("a pointer into no body") << api({"--test-method", "HEAD", "--name-pointer", "/name"}) << 2;
        QTest::newRow("a POST without a body") << api({"--test-method", "POST"}) << 2;
        QTest::newRow("a body without a POST") << api({"--test-body", "/dev/null"}) << 2;
        QTest::newRow("a method that changes things") << api({"--test-method", "DELETE"}) << 2;
        QTest::newRow("a path without its slash") << api({"--test-request", "api/me"}) << 2;
        QTest::newRow("a status that is none") << api({"--expect", "99"}) << 2;
        QTest::newRow("no dataset") << paint({}) << 2;
        QTest::newRow("an address that is none") << paint({"--dataset", "ABC", "--ip", "here"}) << 2;
        QTest::newRow("an algorithm that is none") << paint({"--dataset", "ABC", "--algorithm", "none"}) << 2;
        QTest::newRow("a lifetime of nothing") << paint({"--dataset", "ABC", "--lifetime", "0"}) << 2;
        QTest::newRow("a secret from nowhere") << paint({"--dataset", "ABC", "--keep-secret"}) << 2;
        QTest::newRow("settings that are none") << paint({"--properties", "/dev/null"}) << 7;
        QTest::newRow("a header key with a line break") << paint({"--dataset", "A", "--header-key", "x\ny"}) << 7;
    }
    void aProfilesOwnRequestIsChecked()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const auto result = run(QStringList {QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("x"),
                                             QStringLiteral("--portal"), QStringLiteral("http://127.0.0.1:1")}
                                + options);
        QVERIFY2(result.status == status, result.error.constData());
        QVERIFY2(result.error.contains("\nhint: "), result.error.constData());
        QVERIFY(!run({QStringLiteral("profile"), QStringLiteral("list")}).output.contains("x"));
    }

    void lintNeedsNoProfileAndEndsWith1OnAnError()
    {
        const auto result
            = run({QStringLiteral("lint"), QStringLiteral("--json")}, "Bearer eyJhbGciOiJIUzI1NiJ9.e30.AA");
        QCOMPARE(result.status, 1);
        const auto findings = QJsonDocument::fromJson(result.output)[QLatin1String("findings")].toArray();
        QCOMPARE(findings.first()[QLatin1String("cause")].toString(), QStringLiteral("pasted-prefix"));
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("check-failed"));
    }

    void anIssuerThatDoesNotAnswerEndsWith4AndNothingIsAdded()
    {
        const auto result
            = run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("x"), QStringLiteral("--portal"),
                   QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("api"),
                   QStringLiteral("--issuer"), QStringLiteral("http://127.0.0.1:1/realms/x"),
                   QStringLiteral("--client-id"), QStringLiteral("c"), QStringLiteral("--json")});
        QCOMPARE(result.status, 4);
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("offline"));
        QVERIFY(!run({QStringLiteral("profile"), QStringLiteral("list")}).output.contains("x"));
    }

    void aProfileLivesThroughAddListShowAndRemove()
    {
        const auto name = QStringLiteral("Genie (Charité) & co");
        const auto added
            = run({QStringLiteral("profile"), QStringLiteral("add"), name, QStringLiteral("--portal"),
                   QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("cbioportal")});
        QVERIFY2(added.status == 0, added.error.constData());
        const auto list = QJsonDocument::fromJson(
                              run({QStringLiteral("profile"), QStringLiteral("list"), QStringLiteral("--json")}).output)
                              .object();
        QCOMPARE(list.value(QLatin1String("schema")).toString(), QStringLiteral("lanyard.profiles/1"));
        const auto profile = list.value(QLatin1String("profiles")).toArray().first().toObject();
        QCOMPARE(profile.value(QLatin1String("name")).toString(), name);
        QCOMPARE(profile.value(QLatin1String("state")).toString(), QStringLiteral("none"));
        QCOMPARE(profile.value(QLatin1String("rolePath")).toString(),
                 QStringLiteral("resource_access::cbioportal::roles"));
        QVERIFY(run({QStringLiteral("profile"), QStringLiteral("show"), name}).output.contains("cbioportal"));
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("remove"), name}).status, 0);
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("show"), name}).status, 7);
    }

    void withoutACredentialATokenEndsWith3AndPrintsNothing()
    {
        run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("g"), QStringLiteral("--portal"),
             QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("cbioportal")});
        const auto result = run({QStringLiteral("token"), QStringLiteral("g"), QStringLiteral("--json")});
        QCOMPARE(result.status, 3);
        QVERIFY(result.output.isEmpty());
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("sign-in-needed"));
    }

    void aKindOfPortalWithoutAListOfTokensSaysSo()
    {
        run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("a"), QStringLiteral("--portal"),
             QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("api")});
        const auto result = run({QStringLiteral("credential"), QStringLiteral("list"), QStringLiteral("a")});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.error.contains("api"), result.error.constData());
    }

    void withoutACredentialThereIsNoListAndNothingToRenewWith()
    {
        run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("g"), QStringLiteral("--portal"),
             QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("cbioportal")});
        for (const auto *verb : {"list", "new", "renew"}) {
            const auto result = run(
                {QStringLiteral("credential"), QLatin1String(verb), QStringLiteral("g"), QStringLiteral("--json")});
            QCOMPARE(result.status, 3);
            QVERIFY(result.output.isEmpty());
        }
    }

    void withoutAKeychainAnImportEndsWith5AndNothingIsRecorded()
    {
        run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("g"), QStringLiteral("--portal"),
             QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("cbioportal")});
        const auto result
            = run({QStringLiteral("import"), QStringLiteral("g"), QStringLiteral("-"), QStringLiteral("--json")},
                  "token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\n");
        QCOMPARE(result.status, 5);
        QCOMPARE(result.failure().value(QLatin1String("kind")).toString(), QStringLiteral("vault-absent"));
        QCOMPARE(run({QStringLiteral("token"), QStringLiteral("g")}).status, 3);
    }

    void whatWaitsToBeRevokedIsSignedOutAndSaysSo()
    {
        run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("g"), QStringLiteral("--portal"),
             QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--kind"), QStringLiteral("api")});
        const auto shown
            = run({QStringLiteral("profile"), QStringLiteral("show"), QStringLiteral("g"), QStringLiteral("--json")});
        const auto id = QJsonDocument::fromJson(shown.output).object().value(QLatin1String("id")).toString();
        QVERIFY(!id.isEmpty());
        QFile index(m_home.filePath(QStringLiteral("credentials.json")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        const QJsonObject record {{QStringLiteral("issuer"), QStringLiteral("https://login.example.org/realms/genie")},
                                  {QStringLiteral("portalOrigin"), QStringLiteral("http://127.0.0.1:1")},
                                  {QStringLiteral("person"), QStringLiteral("alice@example.org")},
                                  {QStringLiteral("toBeRevokedSince"), QStringLiteral("2026-11-22T14:06:10Z")}};
        index.write(QJsonDocument(QJsonObject {{QStringLiteral("schema"), QStringLiteral("lanyard.credentials/1")},
                                               {QStringLiteral("credentials"),
                                                QJsonObject {{id + QStringLiteral("/portal"), record}}}})
                        .toJson());
        index.close();

        const auto firstOf = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json).object().value(QLatin1String("profiles")).toArray().first().toObject();
        };
        const auto status = firstOf(run({QStringLiteral("status"), QStringLiteral("--json")}).output);
        QCOMPARE(status.value(QLatin1String("state")).toString(), QStringLiteral("sign-in-needed"));
        QVERIFY(status.value(QLatin1String("identity")).toString().isEmpty());
        QVERIFY2(status.value(QLatin1String("action"))
                     .toString()
                     .startsWith(QStringLiteral("waiting to be revoked at login.example.org since ")),
                 qPrintable(status.value(QLatin1String("action")).toString()));
        const auto listed
            = firstOf(run({QStringLiteral("profile"), QStringLiteral("list"), QStringLiteral("--json")}).output);
        QCOMPARE(listed.value(QLatin1String("state")).toString(), QStringLiteral("sign-in-needed"));
        const auto token = run({QStringLiteral("token"), QStringLiteral("g"), QStringLiteral("--send"),
                                QStringLiteral("offline-token"), QStringLiteral("--json")});
        QCOMPARE(token.status, 3);
        QCOMPARE(token.failure().value(QLatin1String("cause")).toString(), QStringLiteral("to-be-revoked"));
    }

    void remindTellsWhatIsDueAndWritesACalendar()
    {
        QCOMPARE(run({"profile", "add", "Genie, Charité", "--portal", "http://127.0.0.1:1", "--kind", "api"}).status,
                 0);
        const auto nothing = run({"remind"});
        QCOMPARE(nothing.status, 0);
        QVERIFY2(nothing.output.isEmpty(), "cron would send a mail for each word");
        const auto shown = run({"profile", "show", "Genie, Charité", "--json"}).output;
        const auto id = QJsonDocument::fromJson(shown).object().value(QLatin1String("id")).toString();
        const auto usedAt = QDateTime::currentDateTimeUtc().addDays(-20); // so that it ends in ten days
        const QJsonObject record {{QStringLiteral("portalOrigin"), QStringLiteral("http://127.0.0.1:1")},
                                  {QStringLiteral("storedAt"), usedAt.toString(Qt::ISODate)},
                                  {QStringLiteral("lastUsedAt"), usedAt.toString(Qt::ISODate)}};
        QFile index(m_home.filePath(QStringLiteral("credentials.json")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write(QJsonDocument(QJsonObject {{QStringLiteral("schema"), QStringLiteral("lanyard.credentials/1")},
                                               {QStringLiteral("credentials"),
                                                QJsonObject {{id + QStringLiteral("/portal"), record}}}})
                        .toJson());
        index.close();

        const auto due = [&](const QStringList &options) {
            const auto result = run(QStringList {"remind", "--json"} + options);
            const auto object = QJsonDocument::fromJson(result.output).object();
            return result.status == 0 && object.value(QLatin1String("schema")) == QLatin1String("lanyard.reminders/1")
                ? object.value(QLatin1String("reminders")).toArray()
                : QJsonArray {QStringLiteral("the answer is none")};
        };
        QVERIFY2(due({}).isEmpty(), "ten days are more than the seven of a profile's first reminder");
        QVERIFY(due({"--days", "9"}).isEmpty());
        QCOMPARE(due({"--days", "11"}).first()[QLatin1String("state")].toString(), QStringLiteral("fine"));
        QCOMPARE(run({"profile", "set", "Genie, Charité", "remind-days=7"}).status, 0);
        QCOMPARE(run({"profile", "set", "Genie, Charité", "idle-days=25"}).status, 0);
        const auto soon = due({}).first();
        QCOMPARE(soon[QLatin1String("profile")].toString(), QStringLiteral("Genie, Charité"));
        QCOMPARE(soon[QLatin1String("state")].toString(), QStringLiteral("ends-soon"));
        QCOMPARE(soon[QLatin1String("ends")][QLatin1String("certainty")].toString(), QStringLiteral("reckoned"));

        const auto calendar = m_home.filePath(QStringLiteral("lanyard.ics"));
        const auto written = run({"remind", "--ics", calendar});
        QCOMPARE(written.status, 0);
        QVERIFY2(written.output.contains("Genie, Charité"), "what is due is told beside the file");
        QFile file(calendar);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        const auto end = usedAt.addDays(25).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
        QVERIFY2(content.contains("\r\nDTSTART:" + end + "\r\n"), content.constData());
        QVERIFY(content.contains("SUMMARY:Genie\\, Charité"));
        QVERIFY2(content.endsWith(run({"remind", "--ics", "-"}).output.right(50)), "the same on standard output");
        QVERIFY2(run({"remind", "--ics", m_home.path()}).status == 2, "a folder is no file");
    }

    void aChangedAddressMakesTheCredentialVoidAndSaysSo()
    {
        run({"profile", "add", "g", "--portal", "http://127.0.0.1:1", "--kind", "api"});
        const auto id = QJsonDocument::fromJson(run({"profile", "show", "g", "--json"}).output)
                            .object()
                            .value(QLatin1String("id"))
                            .toString();
        QFile index(m_home.filePath(QStringLiteral("credentials.json")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        const QJsonObject record {{QStringLiteral("portalOrigin"), QStringLiteral("http://127.0.0.1:1")}};
        index.write(QJsonDocument(QJsonObject {{QStringLiteral("schema"), QStringLiteral("lanyard.credentials/1")},
                                               {QStringLiteral("credentials"),
                                                QJsonObject {{id + QStringLiteral("/portal"), record}}}})
                        .toJson());
        index.close();
        const auto path = run({"profile", "set", "g", "portal=http://127.0.0.1:1/below", "--quiet"});
        QCOMPARE(path.status, 0);
        QVERIFY2(path.error.isEmpty(), "the same origin takes the same credential");
        const auto other = run({"profile", "set", "g", "portal=http://127.0.0.1:2", "--quiet"});
        QCOMPARE(other.status, 0);
        QVERIFY2(other.error.contains("is void"), other.error.constData());
        QCOMPARE(run({"token", "g", "--send", "offline-token"}).status, 3);
    }

    void aProfileIsChangedOnlyAsAWhole()
    {
        run({"profile", "add", "g", "--portal", "http://127.0.0.1:1", "--kind", "api"});
        const auto before = run({"profile", "show", "g", "--json"}).output;
        QCOMPARE(run({"profile", "set", "g", "expect=204", "test-request=none"}).status, 2);
        QCOMPARE(run({"profile", "set", "g"}).status, 2);
        QCOMPARE(run({"profile", "set", "g", "vault=file"}).status, 2);
        QCOMPARE(run({"profile", "set", "g", "ca=/nonexistent"}).status, 7);
        QCOMPARE(run({"profile", "set", "g", "issuer=http://127.0.0.1:1/realms/x", "client-id=x"}).status, 4);
        QCOMPARE(run({"profile", "show", "g", "--json"}).output, before);
        QCOMPARE(run({"profile", "set", "g", "expect=204", "name=h"}).status, 0);
        const auto after = QJsonDocument::fromJson(run({"profile", "show", "h", "--json"}).output).object();
        QCOMPARE(after.value(QLatin1String("expect")).toInt(), 204);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
