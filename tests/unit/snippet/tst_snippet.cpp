#include "Quoting.h"
#include "Snippet.h"

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
            return QStringLiteral("%1 did not run, install the packages [test]: %2 %3")
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
        for (const auto &language : SnippetLanguage::all())
            QTest::newRow(qPrintable(language.id)) << language.id;
    }
    void everyLanguageIsWholeForEveryRequest()
    {
        QFETCH(QString, id);
        const auto language = SnippetLanguage::named(id);
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

    void clientsOfStudiesAskForNothingElse()
    {
        const auto bravado = SnippetLanguage::named(QStringLiteral("bravado"));
        auto profile = portal(QStringLiteral("x"));
        QVERIFY(!bravado->isFor(profile, SnippetRequest::path(QStringLiteral("/x"))));
        profile.kind = PortalKind::Api;
        QVERIFY(!bravado->isFor(profile, SnippetRequest::usualOf(profile)));
        QVERIFY(!SnippetRequest::named(profile, QStringLiteral("STUDIES")));
    }

    void whatAValueHoldsIsNoPlaceForAnother()
    {
        const auto code = snippet(portal(QStringLiteral("@ADDRESS@")), SnippetRequest::studies(),
                                  *SnippetLanguage::named(QStringLiteral("python")));
        QVERIFY2(code.contains(QStringLiteral("\"@ADDRESS@\"")), qPrintable(code));
    }

    void theCurlSnippetTakesItsTokenFromThePipe()
    {
        const auto profile = portal(QStringLiteral("Zoë's portal"));
        const auto code
            = snippet(profile, SnippetRequest::usualOf(profile), *SnippetLanguage::named(QStringLiteral("curl")));
        QVERIFY(code.startsWith(QStringLiteral("lanyard header 'Zoë'\\''s portal'")));
        QVERIFY(code.contains(QStringLiteral("curl --config -")));
        QVERIFY(code.contains(QStringLiteral("'https://genie.example.org/portal/api/studies'")));
    }

    void aNameLikeAnOptionStandsBehindTheDashes()
    {
        const auto profile = portal(QStringLiteral("-x"));
        const auto code
            = snippet(profile, SnippetRequest::usualOf(profile), *SnippetLanguage::named(QStringLiteral("curl")));
        QVERIFY2(code.startsWith(QStringLiteral("lanyard header --format curl-config -- '-x'")), qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
