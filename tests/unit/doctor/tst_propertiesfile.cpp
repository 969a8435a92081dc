#include "KnownSettings.h"
#include "PropertiesFile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

PropertiesFile parsed(const QByteArray &content)
{
    const auto file = PropertiesFile::parse(content, QStringLiteral("application.properties"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *file;
}

QByteArray asOptions(QByteArray properties)
{
    return "--" + properties.trimmed().replace("\n", "\n--");
}

} // namespace

class PropertiesFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void javasSyntaxIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("value"); // of dat.method
        const auto row = [](const char *name, const char *content, const char *value) {
            QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(value);
        };
        row("equals", "dat.method=oauth2", "oauth2");
        row("colon", "dat.method:oauth2\n", "oauth2");
        row("blank", "dat.method oauth2\n", "oauth2");
        row("blanks around", "  dat.method \t =  oauth2\n", "oauth2");
        row("blank at the end counts", "dat.method=oauth2 \n", "oauth2 ");
        row("second separator is the value's", "dat.method==:oauth2", "=:oauth2");
        row("empty", "dat.method=\n", "");
        row("no value", "dat.method", "");
        row("Windows line ends", "a.b=1\r\ndat.method=oauth2\r\n", "oauth2");
        row("continued", "dat.method=oau\\\n   th2\n", "oauth2");
        row("continued on Windows", "dat.method=oau\\\r\n   th2\r\n", "oauth2");
        row("continued at the file's end", "dat.method=oauth2\\", "oauth2");
        row("two backslashes do not continue", "dat.method=oauth2\\\\\nth2", "oauth2\\");
        row("escaped separator in the name", "a\\=b=1\ndat.method=uuid", "uuid");
        row("escaped letters", "d\\u0061t.method=\\u006fauth2\\t\\n", "oauth2\t\n");
        row("half an escape", "dat.method=oauth2\\u00", "oauth2u00");
        row("comments", "#dat.method=uuid\n!dat.method=jwt\ndat.method=oauth2\n  # dat.method=none", "oauth2");
        row("the last counts", "dat.method=uuid\ndat.method=oauth2\n", "oauth2");
        row("byte order mark",
            "\xef\xbb\xbf"
            "dat.method=oauth2",
            "oauth2");
        row("Latin-1", "skin.title=T\xfcr\ndat.method=oauth2", "oauth2");
    }
    void javasSyntaxIsRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, value);
        const auto file = parsed(content);
        const auto *setting = file.find(QStringLiteral("dat.method"));
        QVERIFY2(setting, "dat.method is in the file and was not found");
        QCOMPARE(setting->value, value);
        QCOMPARE(file.form(), PropertiesFile::Form::Properties);
    }

    void eachSettingKnowsItsLines()
    {
        const auto file = parsed("# first\ndat.method=uuid\n\nskin.blurb=a\\\n b\\\n c\ndat.method=oauth2\n");
        const auto methods = file.all(QStringLiteral("dat.method"));
        QCOMPARE(methods.size(), 2);
        QCOMPARE(methods.first().line, 2);
        QCOMPARE(methods.last().line, 7);
        const auto *blurb = file.find(QStringLiteral("skin.blurb"));
        QCOMPARE(blurb->value, QStringLiteral("abc"));
        QCOMPARE(blurb->line, 4);
        QCOMPARE(blurb->lastLine, 6);
    }

    void argumentsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<PropertiesFile::Form>("form");
        using Form = PropertiesFile::Form;
        const QByteArray arguments("--dat.method=oauth2\n--dat.oauth2.jwtRolesPath=realm_access::roles\n");
        QTest::newRow("one a line") << arguments << Form::Arguments;
        QTest::newRow("a shell's quotes") << QByteArray(
            "java -jar app.jar '--dat.method=oauth2' \\\n  --dat.oauth2.jwtRolesPath=\"realm_access::roles\" \\\n")
                                          << Form::Arguments;
        QTest::newRow("Java's system properties")
            << QByteArray("java -Xms2g -Ddat.method=oauth2 -Ddat.oauth2.jwtRolesPath=realm_access::roles -jar app.jar")
            << Form::Arguments;
        QTest::newRow("a list in YAML") << QByteArray("services:\n  cbioportal:\n    command:\n"
                                                      "    - --dat.method=oauth2 # not uuid\n"
                                                      "    - \"--dat.oauth2.jwtRolesPath=realm_access::roles\"\n"
                                                      "    ports:\n    - --dat.method=none\n")
                                        << Form::Compose;
        QTest::newRow("a list in brackets")
            << QByteArray("    command: [--dat.method=oauth2, \"--dat.oauth2.jwtRolesPath=realm_access::roles\"]\n")
            << Form::Compose;
        QTest::newRow("folded text") << QByteArray("    command: >\n      java -Xms2g\n      -Ddat.method=oauth2\n"
                                                   "      # -Ddat.method=uuid\n\n"
                                                   "      -Ddat.oauth2.jwtRolesPath=realm_access::roles\n")
                                     << Form::Compose;
        QTest::newRow("a shell in YAML") << QByteArray(
            "    command: /bin/sh -c \"java -Ddat.oauth2.jwtRolesPath=realm_access::roles -Ddat.method=oauth2\"\n")
                                         << Form::Compose;
        QTest::newRow("a quoted command line")
            << QByteArray("    command: \"--dat.method=oauth2 --dat.oauth2.jwtRolesPath=realm_access::roles\"\n")
            << Form::Compose;
        QTest::newRow("a neighbour has a command too")
            << QByteArray("services:\n  keycloak:\n    command: start --http-port=8180 --dat.method=jwt\n"
                          "  cbioportal:\n    command:\n      - --dat.method=oauth2\n"
                          "      - --dat.oauth2.jwtRolesPath=realm_access::roles\n")
            << Form::Compose;
    }
    void argumentsAreRecognised()
    {
        QFETCH(QByteArray, content);
        QFETCH(PropertiesFile::Form, form);
        const auto file = parsed(content);
        QCOMPARE(file.form(), form);
        QVERIFY(file.find(QStringLiteral("dat.method")) && file.find(QStringLiteral("dat.oauth2.jwtRolesPath")));
        QCOMPARE(file.find(QStringLiteral("dat.method"))->value, QStringLiteral("oauth2"));
        QCOMPARE(file.find(QStringLiteral("dat.oauth2.jwtRolesPath"))->value, QStringLiteral("realm_access::roles"));
    }

    void optionsInAPropertiesFileStayWhatTheyAreThere()
    {
        const auto file = parsed("authenticate=oauth2\n--dat.method=oauth2\n");
        QCOMPARE(file.form(), PropertiesFile::Form::Properties);
        QVERIFY2(!file.find(QStringLiteral("dat.method")), "to Java the dashes are a part of the name");
    }

    void noSecretStaysInside_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain("dat.method=oauth2\ndat.oauth2.clientSecret=hunter2hunter2\n");
        QTest::newRow("properties") << plain;
        QTest::newRow("options") << asOptions(plain);
        QTest::newRow("on one line") << QByteArray("java -Ddat.oauth2.clientSecret=hunter2hunter2 -Ddat.method=oauth2");
        QTest::newRow("quoted") << QByteArray("--dat.method=oauth2\n--dat.oauth2.clientSecret=\"hunter2hunter2\"");
        QTest::newRow("continued") << QByteArray("dat.method=oauth2\ndat.oauth2.clientSecret=hunter2\\\n  hunter2\n");
        QTest::newRow("below its name") << QByteArray("dat.method=oauth2\ndat.oauth2.clientSecret=\\\nhunter2hunter2");
        QTest::newRow("commented out") << QByteArray("#dat.oauth2.clientSecret = hunter2hunter2\ndat.method=oauth2\n");
        QTest::newRow("misspelled") << QByteArray("dat.oauth2.ClientSecret = hunter2hunter2\ndat.method=oauth2\n");
        QTest::newRow("in a comment") << plain + "# it was hunter2hunter2 before\n";
        QTest::newRow("database") << QByteArray("dat.method=oauth2\nspring.datasource.password=a hunter2 b\n");
        QTest::newRow("database's address")
            << QByteArray("dat.method=oauth2\nspring.datasource.url=jdbc:mysql://db/x?user=hunter2\n");
        QTest::newRow("in an address") << QByteArray(
            "dat.method=oauth2\nsession.service.url=http://me:hunter2@host/\n");
        QTest::newRow("signing key") << QByteArray("dat.method=jwt\ndat.jwt.secret_key=hunter2hunter2\n");
        QTest::newRow("with a default") << QByteArray("dat.method=uuid\ndat.jwt.secret_key=${KEY:hunter2}\n");
        QTest::newRow("environment in YAML")
            << QByteArray("services:\n  db:\n    environment:\n      MYSQL_PASSWORD: hunter2 hunter2\n"
                          "      - MYSQL_ROOT_PASSWORD=hunter2\n  portal:\n    command: --dat.method=oauth2\n");
        QTest::newRow("beside an argument") << QByteArray("docker run -e DB_PASSWORD=hunter2 x --dat.method=oauth2");
    }
    void noSecretStaysInside()
    {
        QFETCH(QByteArray, content);
        const auto file = parsed(content);
        for (const auto &setting : file.settings())
            QVERIFY2(!setting.value.contains(QLatin1String("hunter2")), qPrintable(setting.name));
        const auto lines = file.lines().join(QLatin1Char('\n'));
        QVERIFY2(!lines.contains(QLatin1String("hunter2")), qPrintable(lines));
        QCOMPARE(file.lines().size(), content.count('\n') + 1);
        QVERIFY2(lines.contains(QLatin1String("dat.")), "only secrets are to be masked");
    }

    void ofASecretItsLengthIsKnown()
    {
        const auto file = parsed("dat.oauth2.clientSecret=0123456789abcdef\n#\ndat.jwt.secret_key=<secret>\n");
        QCOMPARE(file.find(QStringLiteral("dat.oauth2.clientSecret"))->length, 16);
        QVERIFY(!file.find(QStringLiteral("dat.oauth2.clientSecret"))->isPlaceholder);
        QVERIFY(file.find(QStringLiteral("dat.jwt.secret_key"))->isPlaceholder);
    }

    void whatHoldsNoSettingsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("empty") << QByteArray() << FailureKind::Misconfigured;
        QTest::newRow("prose") << QByteArray("Dear colleague,\nhere: it is.\n") << FailureKind::Misconfigured;
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\0\0",
                                                 6)
                                   << FailureKind::Misconfigured;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "d\0a\0t\0",
                                              8)
                                << FailureKind::Misconfigured;
        QTest::newRow("too many") << QByteArray("a.b=1\n").repeated(PropertiesFile::mostSettings + 1)
                                  << FailureKind::Usage;
        QTest::newRow("too large") << QByteArray(PropertiesFile::mostBytes + 1, 'a') << FailureKind::Usage;
    }
    void whatHoldsNoSettingsIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(FailureKind, kind);
        const auto file = PropertiesFile::parse(content, QStringLiteral("notes.txt"));
        QVERIFY2(!file, "there are no settings in it");
        QCOMPARE(file.error().kind, kind);
        QVERIFY(file.error().message.contains(QLatin1String("notes.txt")) && !file.error().hint.isEmpty());
    }

    void aFileIsReadFromItsPath()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("portal.properties"));
        QVERIFY2(!PropertiesFile::read(path) && !PropertiesFile::read(folder.path()), "neither is a file");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dat.method=uuid\n");
        file.close();
        const auto read = PropertiesFile::read(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->name(), QStringLiteral("portal.properties"));
    }

    void misspelledNamesFindWhatTheyMeant_data()
    {
        QTest::addColumn<QString>("meant"); // empty: it is known, or like none
        const auto row = [](const char *name, const char *meant) { QTest::newRow(name) << QString::fromUtf8(meant); };
        row("dat.oauth2.jwtRolePath", "dat.oauth2.jwtRolesPath");
        row("dat.oauth2.clientID", "dat.oauth2.clientId");
        row("dat.oauth2.client-id", "dat.oauth2.clientId");
        row("DAT.METHOD", "dat.method");
        row("--dat.method", "dat.method");
        row("-Ddat.method", "dat.method");
        row("dat.oauth2.accessTokenURL", "dat.oauth2.accessTokenUri");
        row("filter_group_by_appname", "filter_groups_by_appname");
        row("dat.method", "");
        row("spring.security.oauth2.client.jwtRolesPath", "");
        row("db.name", "");
        row("skin.title", "");
        row("", "");
    }
    void misspelledNamesFindWhatTheyMeant()
    {
        QFETCH(QString, meant);
        const auto *setting = meantSetting(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(setting ? QString(setting->name) : QString(), meant);
    }

    void anyBytesAreRead()
    {
        QRandomGenerator random(20261122); // always the same, so that a crash comes again
        static const QByteArray pieces[] = {"dat.method", "=",  ":",        "\\",      "\n",    "\r\n", "\"", "'",
                                            "--",         "-D", "command:", "secret=", "\\u00", " ",    "- ", "[",
                                            "]",          "#",  "://a@",    "${",      "\xff",  "\xc3"};
        int readable = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray content;
            for (auto length = random.bounded(40); length > 0; --length)
                content += random.bounded(4) ? pieces[random.bounded(int(std::size(pieces)))]
                                             : QByteArray(1, char(random.bounded(1, 256)));
            const auto file = PropertiesFile::parse(content, QStringLiteral("x"));
            if (!file)
                continue;
            ++readable;
            for (const auto &setting : file->settings()) {
                QVERIFY(setting.line >= 1 && setting.lastLine >= setting.line);
                QVERIFY(setting.lastLine <= file->lines().size());
                const auto size = file->lines().at(setting.line - 1).size();
                QVERIFY(setting.nameAt + setting.nameLength <= size);
                QVERIFY(setting.valueAt + setting.valueLength <= size);
                QVERIFY(setting.tokenAt >= 0 && setting.tokenAt + setting.tokenLength <= size);
            }
        }
        QVERIFY2(readable > 100, "the pieces must make files that have settings");
    }
};

QTEST_GUILESS_MAIN(PropertiesFileTest)
#include "tst_propertiesfile.moc"
