#include "SandboxDriver.h"

#include <QTest>

using namespace lanyard;

/// A sign-in with a code (RFC 8628), and a request that is sent ahead (RFC 9126), at the sandbox's provider.
class TestSandboxDevice : public QObject
{
    Q_OBJECT

    struct Desk
    {
        FakeClock clock;
        SandboxDriver sandbox {settingsWith(clock)};

        static SandboxSettings settingsWith(const FakeClock &clock)
        {
            SandboxSettings settings;
            settings.clock = &clock;
            return settings;
        }
        QUrl page() { return QUrl(sandbox->issuer().toString() + QStringLiteral("/device")); }
        HttpAnswer ask(const QString &client = QStringLiteral("lanyard"), const QString &pkce = challenge)
        {
            Fields fields {{QStringLiteral("client_id"), client},
                           {QStringLiteral("scope"), QStringLiteral("openid offline_access")}};
            if (!pkce.isEmpty())
                fields += {{QStringLiteral("code_challenge"), pkce},
                           {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
            return sandbox.post(sandbox.endpoint(QStringLiteral("auth/device")), fields);
        }
        HttpAnswer poll(const QString &deviceCode, const QString &codeVerifier = verifier,
                        const QString &client = QStringLiteral("lanyard"))
        {
            return sandbox.post(
                sandbox.endpoint(QStringLiteral("token")),
                {{QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                 {QStringLiteral("device_code"), deviceCode},
                 {QStringLiteral("code_verifier"), codeVerifier},
                 {QStringLiteral("client_id"), client}});
        }
        HttpAnswer decide(const QString &userCode, const QString &password = QStringLiteral("alice"),
                          const QString &button = QStringLiteral("login"))
        {
            return sandbox.post(page(),
                                {{QStringLiteral("device_user_code"), userCode},
                                 {QStringLiteral("username"), QStringLiteral("alice")},
                                 {QStringLiteral("password"), password},
                                 {button, QStringLiteral("1")}});
        }
        Fields request() const
        {
            return {{QStringLiteral("client_id"), QStringLiteral("lanyard")},
                    {QStringLiteral("response_type"), QStringLiteral("code")},
                    {QStringLiteral("redirect_uri"), redirect},
                    {QStringLiteral("scope"), QStringLiteral("openid")},
                    {QStringLiteral("state"), QStringLiteral("state-1")},
                    {QStringLiteral("code_challenge"), challenge},
                    {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
        }
        HttpAnswer push(const Fields &fields)
        {
            return sandbox.post(sandbox.endpoint(QStringLiteral("ext/par/request")), fields);
        }
        HttpAnswer open(const QString &requestUri, const QString &client = QStringLiteral("lanyard"))
        {
            auto url = sandbox.endpoint(QStringLiteral("auth"));
            url.setQuery(QStringLiteral("client_id=%1&request_uri=%2").arg(client, requestUri));
            return sandbox.get(url);
        }
    };

private Q_SLOTS:
    void metadataNamesBothEndpoints()
    {
        Desk desk;
        const auto metadata = jsonOf(desk.sandbox.get(
            QUrl(desk.sandbox->issuer().toString() + QStringLiteral("/.well-known/openid-configuration"))));
        for (const auto *name : {"device_authorization_endpoint", "pushed_authorization_request_endpoint"})
            QVERIFY2(metadata.value(QLatin1String(name)).toString().startsWith(desk.sandbox->issuer().toString()),
                     name);
    }

    void whoeverAllowsTheCodeLetsTheDeviceIn()
    {
        Desk desk;
        const auto asked = desk.ask();
        QCOMPARE(asked.status, 200);
        QCOMPARE(jsonOf(asked).value(QStringLiteral("expires_in")).toInt(), 600);
        const auto code = field(asked, "device_code");
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("authorization_pending"));

        const auto page = desk.sandbox.get(QUrl(field(asked, "verification_uri_complete")));
        QVERIFY2(page.body.contains(field(asked, "user_code").toLatin1()), "the page must have the code filled in");
        const auto decided = desk.decide(field(asked, "user_code").toLower().remove(QLatin1Char('-')));
        QVERIFY2(decided.body.contains("The device is signed in"), decided.body.right(300).constData());

        desk.clock.advance(std::chrono::seconds(5));
        const auto tokens = desk.poll(code);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokenPart(field(tokens, "access_token"), 1).value(QStringLiteral("preferred_username")).toString(),
                 QStringLiteral("alice"));
        QVERIFY(!tokenPart(field(tokens, "id_token"), 1).contains(QStringLiteral("nonce")));
        desk.clock.advance(std::chrono::seconds(5));
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("invalid_grant")); // once
    }

    void whoPollsTooFastIsToldToSlowDown()
    {
        Desk desk;
        const auto code = field(desk.ask(), "device_code");
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("authorization_pending"));
        desk.clock.advance(std::chrono::seconds(3));
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("slow_down"));
        desk.clock.advance(std::chrono::seconds(5));
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("authorization_pending"));
    }

    void aCodeThatIsDeniedOrEndedOrForeignIsRefused()
    {
        Desk desk;
        const auto denied = desk.ask();
        QVERIFY(desk.decide(field(denied, "user_code"), {}, QStringLiteral("cancel")).body.contains("denied"));
        QCOMPARE(field(desk.poll(field(denied, "device_code")), "error"), QStringLiteral("access_denied"));

        const auto code = field(desk.ask(), "device_code");
        QCOMPARE(field(desk.poll(code, verifier, QStringLiteral("cbioportal_api")), "error"),
                 QStringLiteral("invalid_grant"));
        QCOMPARE(field(desk.poll(QStringLiteral("guessed")), "error"), QStringLiteral("invalid_grant"));
        desk.clock.advance(std::chrono::seconds(601));
        QCOMPARE(field(desk.poll(code), "error"), QStringLiteral("expired_token"));
    }

    void aWrongPasswordOrCodeShowsTheFormAgain()
    {
        Desk desk;
        const auto asked = desk.ask();
        QVERIFY(desk.decide(field(asked, "user_code"), QStringLiteral("wrong")).body.contains("role=\"alert\""));
        QVERIFY(desk.decide(QStringLiteral("AAAA-AAAA")).body.contains("role=\"alert\""));
        QCOMPARE(field(desk.poll(field(asked, "device_code")), "error"), QStringLiteral("authorization_pending"));
    }

    void pkceIsDemandedWhereTheClientDemandsItAndCheckedEverywhere()
    {
        Desk desk;
        const auto refused = desk.ask(QStringLiteral("lanyard"), {});
        QCOMPARE(refused.status, 400);
        QCOMPARE(field(refused, "error_description"), QStringLiteral("Missing parameter: code_challenge_method"));
        QCOMPARE(desk.ask(QStringLiteral("cbioportal_api"), {}).status, 200);

        const auto asked = desk.ask();
        desk.decide(field(asked, "user_code"));
        QCOMPARE(field(desk.poll(field(asked, "device_code"), QStringLiteral("another")), "error"),
                 QStringLiteral("invalid_grant"));
    }

    void aRequestThatIsSentAheadWorksOnce()
    {
        Desk desk;
        const auto receipt = desk.push(desk.request());
        QCOMPARE(receipt.status, 201);
        QCOMPARE(jsonOf(receipt).value(QStringLiteral("expires_in")).toInt(), 60);
        const auto page = desk.open(field(receipt, "request_uri"));
        QCOMPARE(page.status, 200);
        const auto back = desk.sandbox.submitLogin(page,
                                                   {{QStringLiteral("username"), QStringLiteral("alice")},
                                                    {QStringLiteral("password"), QStringLiteral("alice")}});
        QCOMPARE(parameter(locationOf(back), QStringLiteral("state")), QStringLiteral("state-1"));
        QVERIFY(!parameter(locationOf(back), QStringLiteral("code")).isEmpty());
        QCOMPARE(desk.open(field(receipt, "request_uri")).status, 400);
    }

    void aReceiptThatIsOldOrAnothersIsRefused()
    {
        Desk desk;
        QCOMPARE(desk.open(field(desk.push(desk.request()), "request_uri"), QStringLiteral("cbioportal_api")).status,
                 400);
        const auto receipt = desk.push(desk.request());
        desk.clock.advance(std::chrono::seconds(61));
        QCOMPARE(desk.open(field(receipt, "request_uri")).status, 400);
        QCOMPARE(desk.open(QStringLiteral("urn:guessed")).status, 400);
    }

    void aWrongRequestIsRefusedBeforeAnyBrowser_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("another client") << QStringLiteral("client_id") << QStringLiteral("nobody")
                                        << QStringLiteral("invalid_client");
        QTest::newRow("another redirect") << QStringLiteral("redirect_uri") << QStringLiteral("https://example.org/")
                                          << QStringLiteral("invalid_request");
        QTest::newRow("an unknown scope")
            << QStringLiteral("scope") << QStringLiteral("openid moon") << QStringLiteral("invalid_scope");
        QTest::newRow("no S256") << QStringLiteral("code_challenge_method") << QStringLiteral("plain")
                                 << QStringLiteral("invalid_request");
        QTest::newRow("a receipt in it") << QStringLiteral("request_uri") << QStringLiteral("urn:x")
                                         << QStringLiteral("invalid_request");
    }
    void aWrongRequestIsRefusedBeforeAnyBrowser()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        Desk desk;
        Fields fields {{name, value}};
        for (const auto &each : desk.request()) {
            if (each.first != name)
                fields.append(each);
        }
        QCOMPARE(field(desk.push(fields), "error"), error);
    }
};

QTEST_GUILESS_MAIN(TestSandboxDevice)
#include "tst_sandboxdevice.moc"
