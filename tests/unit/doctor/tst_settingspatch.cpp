#include "SettingsBench.h"
#include "SettingsPatch.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::bench;

namespace {

Finding wanting(const char *name, const char *value)
{
    Finding finding;
    finding.setting = Setting {QString::fromLatin1(name), QString::fromUtf8(value)};
    return finding;
}

/// The file as the patch makes it: hunk by hunk, each at its line, and every line that is not added compared.
std::optional<QStringList> applied(const QString &patch, const QStringList &lines)
{
    QStringList result;
    qsizetype at = 0;
    const auto steps = patch.split(QLatin1Char('\n')).mid(2); // without the names of the files
    for (const auto &step : steps) {
        if (step.startsWith(QLatin1Char('\\')) || step.isEmpty())
            continue;
        if (step.startsWith(QLatin1String("@@ -"))) {
            const auto range = step.mid(4).section(QLatin1Char(' '), 0, 0).split(QLatin1Char(','));
            const auto start = range[0].toLongLong() - (range[1] == QLatin1String("0") ? 0 : 1);
            while (at < start)
                result.append(lines.value(at++));
            continue;
        }
        if (step[0] != QLatin1Char('+') && lines.value(at++) != step.mid(1))
            return std::nullopt;
        if (step[0] != QLatin1Char('-'))
            result.append(step.mid(1));
    }
    return result + lines.mid(at);
}

} // namespace

class SettingsPatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCorrectedLineIsWritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("corrected");
        const auto row
            = [](const char *name, const char *content, const char *setting, const char *value, const char *corrected) {
                  QTest::newRow(name) << QByteArray(content) << QByteArray(setting) << QByteArray(value)
                                      << QByteArray(corrected);
              };
        row("value", "a.b=1\ndat.method=uuid\nc.d=2\n", "dat.method", "oauth2", "a.b=1\ndat.method=oauth2\nc.d=2\n");
        row("its own separator stays", "dat.method : uuid\n", "dat.method", "oauth2", "dat.method : oauth2\n");
        row("no value", "dat.method", "dat.method", "oauth2", "dat.method=oauth2");
        row("Windows", "dat.method=uuid\r\na.b=1\r\n", "dat.method", "oauth2", "dat.method=oauth2\r\na.b=1\r\n");
        row("continued", "dat.method=uu\\\n  id\nc.d=2\n", "dat.method", "oauth2", "dat.method=oauth2\nc.d=2\n");
        row("blank behind", "dat.method=oauth2 \n", "dat.method", "oauth2", "dat.method=oauth2\n");
        row("name", "dat.Method=uuid\n", "dat.method", "oauth2", "dat.method=oauth2\n");
        row("dashes", "authenticate=saml\n--dat.method=uuid\n", "dat.method", "oauth2",
            "authenticate=saml\ndat.method=oauth2\n");
        row("repeated", "dat.method=uuid\na.b=1\ndat.method=oauth2\n", "dat.method", "oauth2",
            "a.b=1\ndat.method=oauth2\n");
        row("new beside its relatives", "a.b=1\ndat.method=oauth2\ndat.oauth2.issuer=x\nskin.title=1",
            "dat.oauth2.clientId", "c",
            "a.b=1\ndat.method=oauth2\ndat.oauth2.clientId=c\ndat.oauth2.issuer=x\nskin.title=1");
        row("beyond Latin-1", "dat.oauth2.jwtRolesPath=x\n", "dat.oauth2.jwtRolesPath", "a\\b\n\xe2\x82\xac",
            "dat.oauth2.jwtRolesPath=a\\\\b\\u000a\\u20ac\n");

        row("option", "--dat.method=uuid\n--a.b=1\n", "dat.method", "oauth2", "--dat.method=oauth2\n--a.b=1\n");
        row("quoted option", "'--dat.method=uuid' \\\n", "dat.method", "oauth2", "'--dat.method=oauth2' \\\n");
        row("new option", "java \\\n --dat.method=oauth2 \\\n '--dat.oauth2.issuer=x'", "dat.oauth2.clientId", "c",
            "java \\\n --dat.method=oauth2 \\\n '--dat.oauth2.clientId=c' \\\n '--dat.oauth2.issuer=x'");
        row("one line", "java -Dauthenticate=saml -Ddat.method=uuid -jar x.jar\n", "dat.method", "oauth2",
            "java -Dauthenticate=saml -Ddat.method=oauth2 -jar x.jar\n");
        row("new on one line", "java -Dauthenticate=saml -jar x.jar\n", "dat.method", "oauth2",
            "java -Ddat.method=oauth2 -Dauthenticate=saml -jar x.jar\n");
        row("list in YAML", "x:\n  command:\n    - --dat.method=oauth2 # a\n    - \"--dat.oauth2.issuer=x\"\n  y: 1\n",
            "dat.oauth2.clientId", "c",
            "x:\n  command:\n    - --dat.method=oauth2 # a\n    - \"--dat.oauth2.clientId=c\"\n"
            "    - \"--dat.oauth2.issuer=x\"\n  y: 1\n");
        row("a shell would read more into it", "--dat.oauth2.jwtRolesPath=x\n", "dat.oauth2.jwtRolesPath", "a;$(b)",
            "--dat.oauth2.jwtRolesPath=x\n");
    }
    void theCorrectedLineIsWritten()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, corrected);
        const auto file = parsed(content);
        const auto patch = settingsPatch(file, {wanting(name.constData(), value.constData())});
        const auto result = applied(patch, file.lines());
        QVERIFY2(result, qPrintable(patch));
        QCOMPARE(result->join(QLatin1Char('\n')), QString::fromUtf8(corrected));
    }

    void theFirstFindingAboutASettingCounts()
    {
        const auto file = parsed("dat.method=uuid\n");
        const auto patch = settingsPatch(file, {wanting("dat.method", "oauth2"), wanting("dat.method", "none")});
        QCOMPARE(patch,
                 QStringLiteral("--- a/application.properties\n+++ b/application.properties\n@@ -1,1 +1,1 @@\n"
                                "-dat.method=uuid\n+dat.method=oauth2\n"));
    }

    void nothingToCorrectIsNoPatch()
    {
        QVERIFY(
            settingsPatch(parsed(healthyFile()), checkSettings(parsed(healthyFile()), everythingKnown())).isEmpty());
        QVERIFY(settingsPatch(parsed("dat.method=uuid\n"), {wanting("dat.method", "uuid")}).isEmpty());
    }

    void noSecretIsInAPatch_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("beside a change") << QByteArray("dat.oauth2.clientSecret=hunter2hunter2hunter2");
        QTest::newRow("misspelled") << QByteArray("dat.oauth2.clientsecret=hunter2hunter2hunter2");
        QTest::newRow("commented out") << QByteArray("# clientSecret: hunter2");
        QTest::newRow("database") << QByteArray("spring.datasource.password=hunter2");
        QTest::newRow("continued") << QByteArray("db.password=hun\\\nhunter2\\\nhunter2");
    }
    void noSecretIsInAPatch()
    {
        QFETCH(QByteArray, line);
        for (const auto *above : {"", "skin.title=x\n\n\n\n\n\n\n\n\n\n"}) {
            const auto file = parsed(above + QByteArray("dat.method=jwt\n") + line + "\ndat.oauth2.clientId=c\n");
            const auto patch = settingsPatch(file, checkSettings(file, everythingKnown()));
            QVERIFY2(patch.contains(QLatin1String("+dat.method=oauth2")), qPrintable(patch));
            QVERIFY2(!patch.contains(QLatin1String("hunter2")) && !patch.contains(QChar(0x2022)), qPrintable(patch));
            QVERIFY2(applied(patch, file.lines()), qPrintable(patch));
        }
    }

    /// The three lines of a support thread become what the maintainers advised.
    void uuidBecomesOauth2()
    {
        auto file = parsed("dat.method=uuid\ndat.ttl_seconds=2592000\ndat.uuid.max_number_per_user=1\n");
        const auto result = applied(settingsPatch(file, checkSettings(file, everythingKnown())), file.lines());
        QVERIFY(result);
        const auto mended = parsed(result->join(QLatin1Char('\n')).toUtf8());
        const auto advised = parsed(healthyFile());
        for (const auto &setting : advised.settings()) {
            const auto isOwn = setting.isSecret || setting.name == QLatin1String("dat.oauth2.clientId");
            const auto isRead = setting.name != QLatin1String("dat.oauth2.jwkUrl");
            if (isOwn || !isRead || !setting.name.startsWith(QLatin1String("dat.")))
                continue;
            QVERIFY2(mended.find(setting.name), qPrintable(setting.name));
            QCOMPARE(mended.find(setting.name)->value, setting.value);
        }
    }

    void patchesOfMangledFilesApply()
    {
        QRandomGenerator random(20261122); // always the same, so that a failure comes again
        int patches = 0;
        for (int round = 0; round < 300; ++round) {
            auto content = healthyFile();
            for (int change = random.bounded(1, 6); change > 0; --change)
                content[random.bounded(int(content.size()))] = "aA=: \n\\\"-/"[random.bounded(10)];
            const auto file = parsed(content);
            const auto patch = settingsPatch(file, checkSettings(file, everythingKnown()));
            if (patch.isEmpty())
                continue;
            ++patches;
            const auto result = applied(patch, file.lines());
            QVERIFY2(result, qPrintable(patch));
        }
        QVERIFY2(patches > 100, "most changed letters can be corrected");
    }

    void patchTakesIt()
    {
        const auto program = QStandardPaths::findExecutable(QStringLiteral("patch"));
        QVERIFY2(!program.isEmpty(), "patch is missing: packaging/install-packages build installs it");
        const QTemporaryDir folder;
        for (const auto *end : {"", "\n"}) {
            const auto content = "dat.method=uuid\n" + healthyFile().replace("/realms/", "/auth/realms/")
                + "# of the database\nspring.datasource.password=hunter2\nskin.title=a\ndat.filter_user_role=x" + end;
            const auto path = folder.filePath(QStringLiteral("application.properties"));
            QFile written(path);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(content);
            written.close();
            const auto file = PropertiesFile::read(path);
            QVERIFY(file);
            QProcess process;
            process.start(program, {QStringLiteral("--fuzz=0"), path});
            process.write(settingsPatch(*file, checkSettings(*file, everythingKnown())).toUtf8());
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
            const auto again = PropertiesFile::read(path);
            QVERIFY(again);
            const auto left = checkSettings(*again, everythingKnown());
            QVERIFY2(left.isEmpty(), qPrintable(told(left)));
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(written.readAll().contains("hunter2"), "the file keeps its secrets");
            written.close();
        }
    }
};

QTEST_GUILESS_MAIN(SettingsPatchTest)
#include "tst_settingspatch.moc"
