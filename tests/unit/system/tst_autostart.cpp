#include "Autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsWrittenAndTakenAway()
    {
        QTemporaryDir folder;
        const Autostart autostart(folder.filePath(QStringLiteral("not/there/yet")), QStringLiteral("/usr/bin/lanyard"));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY2(autostart.set(false), "what is off stays off");
    }

    void thePathIsOneArgumentWhateverIsInIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << "/usr/bin/lanyard-gui" << QByteArray("Exec=\"/usr/bin/lanyard-gui\" --hidden\n");
        QTest::newRow("a space") << "/opt/my tools/gui" << QByteArray("Exec=\"/opt/my tools/gui\" --hidden\n");
        QTest::newRow("a percent sign") << "/opt/100%/gui" << QByteArray("Exec=\"/opt/100%%/gui\" --hidden\n");
        QTest::newRow("what a shell would run")
            << "/opt/$(x)`y`/gui" << QByteArray("Exec=\"/opt/\\\\$(x)\\\\`y\\\\`/gui\" --hidden\n");
        QTest::newRow("a quote and a backslash")
            << "/opt/\"\\/gui" << QByteArray("Exec=\"/opt/\\\\\"\\\\\\\\/gui\" --hidden\n");
    }
    void thePathIsOneArgumentWhateverIsInIt()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        QVERIFY(Autostart(folder.path(), path).set(true));
        QFile file(folder.filePath(QStringLiteral("lanyard.desktop")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY2(content.contains(line), content.constData());
    }

    void aFolderThatCannotBeIsSaid()
    {
        const auto set = Autostart(QStringLiteral("/proc/none"), QStringLiteral("/usr/bin/lanyard")).set(true);
        QVERIFY(!set);
        QVERIFY(!set.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
