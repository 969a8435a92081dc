#include "ProteinPaintSnippet.h"
#include "Quoting.h"
#include "Snippet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace lanyard;

namespace {

/// What shells, languages and addresses get wrong.
QStringList hostileTexts()
{
    return {QStringLiteral("genie"),       QStringLiteral("Genie (Charité)"),
            QStringLiteral("it's"),        QStringLiteral("'''"),
            QStringLiteral("$(id)"),       QStringLiteral("`id` ${HOME} $HOME"),
            QStringLiteral("a\nb\r\n"),    QStringLiteral("\"double\" and \\\""),
            QStringLiteral("back\\slash"), QStringLiteral("\\' \\\\ \\"),
            QStringLiteral("!history !!"), QStringLiteral("-x"),
            QStringLiteral("--help"),      QStringLiteral("100 % %s %25 {0}"),
            QStringLiteral("\u202Eright"), QStringLiteral("עברית"),
            QStringLiteral("\\u0022"),     QStringLiteral("@PROFILE@ @ADDRESS@ @STUDY@"),
            QStringLiteral("a/b?c#d&e;f"), QStringLiteral("[1-9]{a,b}*~^|<>"),
            QStringLiteral("𝔸\tz"),        QStringLiteral("# x */ // -- '")};
}

Profile portal(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.portal = QUrl(QStringLiteral("https://genie.example.org/portal"));
    return profile;
}

} // namespace

class SnippetTest : public QObject
{
    Q_OBJECT

    static QString printed(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return QStringLiteral("%1 did not run, install the packages [unit]: %2 %3")
                .arg(program, process.errorString(), QString::fromUtf8(process.readAllStandardError()));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void aQuotedWordComesOutOfEveryShellAsItWas_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("word");
        for (const auto *shell : {"sh", "bash", "zsh", "fish"}) {
            for (const auto &word : hostileTexts() + QStringList {QString()})
                QTest::addRow("%s, %s", shell, qPrintable(word)) << QString::fromLatin1(shell) << word;
        }
    }
    void aQuotedWordComesOutOfEveryShellAsItWas()
    {
        QFETCH(QString, shell);
        QFETCH(QString, word);
        QCOMPARE(printed(shell, {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuoted(word)}), word);
    }

    void aQuotedTextComesOutOfPythonAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : hostileTexts())
            QTest::newRow(qPrintable(text)) << text;
    }
    void aQuotedTextComesOutOfPythonAsItWas()
    {
        QFETCH(QString, text);
        const auto code = quoted(text);
        QVERIFY2(!code.contains(QChar(0x202E)), "one would not see the code's letters in their order");
        QCOMPARE(printed(QStringLiteral("python3"),
                         {QStringLiteral("-c"),
                          QStringLiteral("import sys; sys.stdout.buffer.write(%1.encode())").arg(code)}),
                 text);
    }

    void whereTheLocaleDecidesNoLetterStandsAsItself()
    {
        QCOMPARE(quoted(QStringLiteral("é\n\"\\\u202E𝔸"), Letters::Ascii),
                 QStringLiteral("\"\\u00e9\\n\\\"\\\\\\u202e\\ud835\\udd38\""));
    }

    void anAddressStaysAtThePortal_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &text : hostileTexts()) {
            QTest::newRow(qPrintable(QStringLiteral("study ") + text)) << QString(QStringLiteral("STUDY:") + text);
            QTest::newRow(qPrintable(QStringLiteral("path ") + text)) << QString(QStringLiteral("/") + text);
        }
        QTest::newRow("another host") << QStringLiteral("//evil.example.org/x");
        QTest::newRow("a person") << QStringLiteral("/@evil.example.org/");
    }
    void anAddressStaysAtThePortal()
    {
        QFETCH(QString, name);
        const auto profile = portal(QStringLiteral("x"));
        const auto request = SnippetRequest::named(profile, name);
        QVERIFY(request);
        const auto address = request->address(profile);
        QVERIFY2(address.isValid(), qPrintable(address.errorString()));
        QCOMPARE(address.host(), QStringLiteral("genie.example.org"));
        QVERIFY(address.path().startsWith(QStringLiteral("/portal/")));
        static const QRegularExpression plain(
            QStringLiteral("\\A[A-Za-z0-9._~:/?@!$&'()*+,;=%-]+\\z")); // RFC 3986 section 2, without [ ] #
        QVERIFY2(plain.match(QString::fromLatin1(address.toEncoded())).hasMatch(), address.toEncoded().constData());
    }

    void aStudyIsOnePartOfTheAddress()
    {
        const auto address = SnippetRequest::study(QStringLiteral("a/b ?#%2F'")).address(portal(QStringLiteral("x")));
        QCOMPARE(address.toEncoded(), "https://genie.example.org/portal/api/studies/a%2Fb%20%3F%23%252F%27");
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name :
             {"", "studies", "STUDY:", "STUDY:.", "STUDY:..", "api/studies", "https://x.example.org"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QString, name);
        const auto request = SnippetRequest::named(portal(QStringLiteral("x")), name);
        QVERIFY2(!request, "what cannot be asked for must be said before anybody copies it");
        QCOMPARE(request.error().kind, FailureKind::Usage);
        QVERIFY(!request.error().hint.isEmpty());
    }

    void everyLanguageIsWholeForEveryRequest_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &language : SnippetLanguage::of(PortalKind::CBioPortal))
            QTest::newRow(qPrintable(language.id)) << language.id;
    }
    void everyLanguageIsWholeForEveryRequest()
    {
        QFETCH(QString, id);
        const auto language = SnippetLanguage::named(PortalKind::CBioPortal, id);
        QVERIFY(language);
        const auto profile = portal(QStringLiteral("genie"));
        static const QRegularExpression place(QStringLiteral("@[A-Z]+(?: [A-Za-z-]+)?@"));
        for (const auto &request : {SnippetRequest::studies(), SnippetRequest::study(QStringLiteral("acc_2021"))}) {
            QVERIFY(language->isFor(profile, request));
            const auto code = snippet(profile, request, *language);
            QVERIFY(code.contains(QStringLiteral("genie")));
            QCOMPARE(code.contains(QStringLiteral("acc_2021")), request.kind() == SnippetRequest::Kind::Study);
            QVERIFY2(!place.match(code).hasMatch(), qPrintable(code));
            QVERIFY2(!code.contains(QStringLiteral("$(lanyard")),
                     "a token in an argument list is seen by everybody on the computer");
            QCOMPARE(code.contains(QStringLiteral("not run by Lanyard's tests")), !language->isRun);
        }
    }

    void everyLanguageIsWholeForABodyAndAVariable_data() { everyLanguageIsWholeForEveryRequest_data(); }
    void everyLanguageIsWholeForABodyAndAVariable()
    {
        QFETCH(QString, id);
        const auto language = SnippetLanguage::named(PortalKind::CBioPortal, id);
        const auto profile = portal(QStringLiteral("genie"));
        const auto posted = SnippetRequest::path(QStringLiteral("/x"))
                                .with(QString(), QByteArray("a @BODY@ 'b' \"c\""), QStringLiteral("text/plain"));
        QVERIFY(posted);
        QCOMPARE(posted->method(), QStringLiteral("POST"));
        const auto variable = QStringLiteral("MY_TOKEN");
        const auto fits = language->isFor(profile, *posted);
        QCOMPARE(fits, language->studyCall == nullptr);
        const auto code = snippet(profile, fits ? *posted : SnippetRequest::studies(), *language, variable);
        QVERIFY2(code.contains(variable), qPrintable(code));
        QVERIFY2(!code.contains(QStringLiteral("\"lanyard\"")) && !code.contains(QStringLiteral("lanyard header")),
                 qPrintable(code));
        QCOMPARE(code.count(QStringLiteral("@BODY@")), fits ? 1 : 0); // the body's own
        QVERIFY2(!code.contains(QStringLiteral("PART@")) && !code.contains(QStringLiteral("@VALUE@")),
                 qPrintable(code));
    }

    void whatNoRequestHasIsRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const char *method, const QByteArray &body, const char *type = "") {
            QTest::newRow(name) << QString::fromLatin1(method) << body << QString::fromLatin1(type);
        };
        row("a method that nobody has", "FLY", {});
        row("a method with a space", "GET /x", {});
        row("GET with a body", "GET", "x");
        row("HEAD with a body", "HEAD", "x");
        row("no text", "", QByteArray("\xff\xfe", 2));
        row("a zero octet", "", QByteArray("a\0b", 3));
        row("too long", "", QByteArray(33 * 1024, 'x'));
        row("a type with a line end", "", "x", "text/plain\r\nX: y");
        row("no type", "", "x", "text");
    }
    void whatNoRequestHasIsRefused()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const auto request = SnippetRequest::studies().with(
            method, body.isNull() ? std::nullopt : std::optional<QByteArray>(body), type);
        QVERIFY2(!request, "it must be refused before anybody copies it");
        QCOMPARE(request.error().kind, FailureKind::Usage);
        QVERIFY(!request.error().hint.isEmpty());
    }

    void theTestRequestOfAnyPortalHasItsMethodAndBody()
    {
        auto profile = portal(QStringLiteral("x"));
        profile.kind = PortalKind::Api;
        profile.testRequest = QStringLiteral("/search");
        profile.testMethod = QStringLiteral("POST");
        profile.testBody = "{\"q\":\"it's\"}";
        const auto usual = SnippetRequest::usualOf(profile);
        QCOMPARE(usual.method(), QStringLiteral("POST"));
        const auto code = snippet(profile, usual, *SnippetLanguage::named(profile.kind, QStringLiteral("curl")));
        QVERIFY2(code.contains(QStringLiteral("--data-raw '{\"q\":\"it'\\''s\"}'")), qPrintable(code));
        const auto asked = usual.with(QStringLiteral("get"), std::nullopt, {});
        QVERIFY(asked && asked->isPlainGet());
    }

    void clientsOfStudiesAskForNothingElse()
    {
        const auto bravado = SnippetLanguage::named(PortalKind::CBioPortal, QStringLiteral("bravado"));
        auto profile = portal(QStringLiteral("x"));
        QVERIFY(!bravado->isFor(profile, SnippetRequest::path(QStringLiteral("/x"))));
        profile.kind = PortalKind::Api;
        QVERIFY(!bravado->isFor(profile, SnippetRequest::usualOf(profile)));
        QVERIFY(!SnippetRequest::named(profile, QStringLiteral("STUDIES")));
    }

    void whatAValueHoldsIsNoPlaceForAnother()
    {
        const auto code = snippet(portal(QStringLiteral("@ADDRESS@")), SnippetRequest::studies(),
                                  *SnippetLanguage::named(PortalKind::CBioPortal, QStringLiteral("python")));
        QVERIFY2(code.contains(QStringLiteral("\"@ADDRESS@\"")), qPrintable(code));
    }

    void theCurlSnippetTakesItsTokenFromThePipe()
    {
        const auto profile = portal(QStringLiteral("Zoë's portal"));
        const auto code = snippet(profile, SnippetRequest::usualOf(profile),
                                  *SnippetLanguage::named(PortalKind::CBioPortal, QStringLiteral("curl")));
        QVERIFY(code.startsWith(QStringLiteral("lanyard header 'Zoë'\\''s portal'")));
        QVERIFY(code.contains(QStringLiteral("curl --config -")));
        QVERIFY(code.contains(QStringLiteral("'https://genie.example.org/portal/api/studies'")));
    }

    void aNameLikeAnOptionStandsBehindTheDashes()
    {
        const auto profile = portal(QStringLiteral("-x"));
        const auto code = snippet(profile, SnippetRequest::usualOf(profile),
                                  *SnippetLanguage::named(PortalKind::CBioPortal, QStringLiteral("curl")));
        QVERIFY2(code.startsWith(QStringLiteral("lanyard header --format curl-config -- '-x'")), qPrintable(code));
    }

    static Profile openBis(const QString &name)
    {
        auto profile = portal(name);
        profile.kind = PortalKind::OpenBis;
        profile.portal = QUrl(QStringLiteral("https://bis.example.org:8443"));
        return profile;
    }

    static QString openBisCode(const Profile &profile, const QString &language)
    {
        return snippet(profile, SnippetRequest::usualOf(profile), *SnippetLanguage::named(profile.kind, language));
    }

    void atOpenBisTheTokenGoesIntoTheRequestFromThePipe()
    {
        const auto code = openBisCode(openBis(QStringLiteral("bis")), QStringLiteral("curl"));
        QVERIFY2(code.startsWith(QStringLiteral("lanyard token 'bis'")), qPrintable(code));
        // What sed makes of a token is the request, `$` and all.
        const auto sed = code.section(QLatin1Char('|'), 1, 1).trimmed().chopped(1).trimmed();
        const QByteArray token("$pat-alice-261122030107106xDB4B0011223344556677889900AABBCC");
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), sed});
        shell.write(token + '\n');
        shell.closeWriteChannel();
        QVERIFY2(shell.waitForFinished(), "sh and sed must be there");
        const auto request = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(request.value(QLatin1String("params")).toArray().at(0).toString().toUtf8(), token);
    }

    void anyMethodOfOpenBisIsCalledWithItsParameters()
    {
        const auto profile = openBis(QStringLiteral("bis"));
        const QByteArray parameters("[{\"@type\":\"x/y\",\"text\":\"a & b \\\\ it's \\\" 1\"}]");
        const auto request
            = SnippetRequest::named(profile, QStringLiteral("searchProjects"))->with(QString(), parameters, QString());
        QVERIFY(request);
        const auto curl = SnippetLanguage::named(profile.kind, QStringLiteral("curl"));
        const auto code = snippet(profile, *request, *curl, QStringLiteral("MY_TOKEN"));
        const auto pipe = code.section(QStringLiteral("\\\n  | curl"), 0, 0);
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto token = QStringLiteral("$pat-alice-261122030107106xDB4B0011223344556677889900AABBCC");
        environment.insert(QStringLiteral("MY_TOKEN"), token);
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), pipe});
        QVERIFY2(shell.waitForFinished(), "sh and sed must be there");
        const auto sent = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(sent.value(QLatin1String("method")).toString(), QStringLiteral("searchProjects"));
        auto expected = QJsonDocument::fromJson(parameters).array();
        expected.prepend(token);
        QCOMPARE(sent.value(QLatin1String("params")).toArray(), expected);
        QVERIFY2(!SnippetLanguage::named(profile.kind, QStringLiteral("python"))->isFor(profile, *request),
                 "the code for pybis lists the spaces");
        QVERIFY(!SnippetRequest::named(profile, QStringLiteral("a b")));
        QVERIFY(!request->with(QString(), QByteArray("{}"), QString()));
        QVERIFY(!request->with(QStringLiteral("PUT"), std::nullopt, QString()));
    }

    void pybisIsQuotedAndAllowsHttpOnlyWhereTheProfileHasIt()
    {
        auto profile = openBis(QStringLiteral("say \"bis\" \\ it's"));
        const auto code = openBisCode(profile, QStringLiteral("python"));
        QVERIFY(code.contains(QStringLiteral("\"say \\\"bis\\\" \\\\ it's\"")));
        QVERIFY(code.contains(QStringLiteral("Openbis(\"https://bis.example.org:8443\")")));
        QVERIFY(!code.contains(QStringLiteral("allow_http")));
        profile.portal.setScheme(QStringLiteral("http"));
        QVERIFY(openBisCode(profile, QStringLiteral("python")).contains(QStringLiteral("allow_http")));
    }

    static Profile proteinPaint()
    {
        Profile profile;
        profile.name = QStringLiteral("pp");
        profile.kind = PortalKind::ProteinPaint;
        profile.portal = QUrl(QStringLiteral("https://pp.example.org"));
        profile.proteinPaint.embedder = QStringLiteral("portal.example.org");
        profile.proteinPaint.datasets = {{QStringLiteral("it's </script> \"@IP@\"")}};
        profile.proteinPaint.ip = QStringLiteral("192.0.2.7");
        return profile;
    }

    void whatIsFilledInIsNotLookedAtAgain()
    {
        QCOMPARE(
            filledIn(QStringLiteral("a @ONE@ b @TWO@ c @@"),
                     {{QStringLiteral("ONE"), QStringLiteral("@TWO@")}, {QStringLiteral("TWO"), QStringLiteral("2")}}),
            QStringLiteral("a @TWO@ b 2 c @@"));
    }

    void aDatasetsLabelCannotLeaveItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("label"); // as it must stand there
        QTest::newRow("html") << "html" << "\"it's <\\/script> \\\"@IP@\\\"\"";
        QTest::newRow("node") << "node" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("python") << "python" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("java") << "java" << "\"[\\\"it's </script> \\\\\\\"@IP@\\\\\\\"\\\"]\"";
        QTest::newRow("php") << "php" << "'[\"it\\'s </script> \\\\\"@IP@\\\\\"\"]'";
    }
    void aDatasetsLabelCannotLeaveItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, label);
        const auto code = proteinPaintSnippet(proteinPaint(), language, QStringLiteral("data"));
        QVERIFY(code);
        QVERIFY2(code->contains(label), qPrintable(*code));
    }

    void codeThatCannotBeWrittenIsSaidToBeSo()
    {
        auto profile = proteinPaint();
        QCOMPARE(proteinPaintSnippet(profile, QStringLiteral("cobol"), {}).error().kind, FailureKind::Usage);
        profile.proteinPaint.algorithm = QStringLiteral("PS256"); // which PHP's openssl functions do not have
        const auto php = proteinPaintSnippet(profile, QStringLiteral("php"), {});
        QVERIFY(!php && php.error().kind == FailureKind::Usage);
        QVERIFY(proteinPaintSnippet(profile, QStringLiteral("node"), {}));
        QVERIFY(proteinPaintSnippet(profile, QStringLiteral("html"), {}));
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
