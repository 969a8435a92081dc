#include "PybisFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The file that pybis and obis read.
class TestPybisFile : public QObject
{
    Q_OBJECT

    using Content = PybisFile::Content;
    QTemporaryDir m_home;
    const SecretBuffer m_token {QByteArray("$pat-alice-261122030107106x") + QByteArray("AB").repeated(16)};
    const SecretBuffer m_other {QByteArray("$pat-alice-261122030107106x") + QByteArray("CD").repeated(16)};

    PybisFile file(const QString &portal = QStringLiteral("https://bis.example.org"))
    {
        return PybisFile(QUrl(portal), QDir(m_home.path()));
    }

private Q_SLOTS:
    void init() { QVERIFY(m_home.isValid() && QDir(m_home.filePath(QStringLiteral(".pybis"))).removeRecursively()); }

    void itIsNamedAsPybisNamesIt_data()
    {
        QTest::addColumn<QString>("portal");
        QTest::addColumn<QString>("name");
        QTest::newRow("a host") << "https://bis.example.org" << "bis.example.org";
        QTest::newRow("capitals") << "https://BIS.example.org/lab" << "bis.example.org";
        QTest::newRow("a port") << "https://bis.example.org:8443" << "bis.example.org";
        QTest::newRow("an address") << "http://127.0.0.1:8080" << "127.0.0.1";
        QTest::newRow("an address of IPv6") << "http://[::1]:8080" << "::1";
        QTest::newRow("other letters") << "https://zoë.example.org" << "xn--zo-ija.example.org";
    }
    void itIsNamedAsPybisNamesIt()
    {
        QFETCH(QString, portal);
        QFETCH(QString, name);
        QCOMPARE(file(portal).path(), m_home.filePath(QStringLiteral(".pybis/%1.token").arg(name)));
    }

    void onlyItsOwnerMayReadIt_data()
    {
        QTest::addColumn<bool>("wasThere");
        QTest::newRow("new") << false;
        QTest::newRow("in place of one that everybody could read") << true;
    }
    void onlyItsOwnerMayReadIt()
    {
        QFETCH(bool, wasThere);
        const auto written = file();
        if (wasThere) {
            QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral(".pybis"))));
            QFile before(written.path());
            QVERIFY(before.open(QIODevice::WriteOnly) && before.setPermissions(QFile::Permissions(0x6644)));
        }
        QVERIFY(written.write(m_token));
        const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(written.path()), own);
        if (!wasThere)
            QCOMPARE(QFile::permissions(QFileInfo(written.path()).path()), own | QFile::ExeOwner | QFile::ExeUser);
        QFile read(written.path());
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), m_token.toByteArray()); // no line end: pybis would send it
    }

    void itTellsWhoseTokenItHolds()
    {
        const auto one = file();
        QCOMPARE(one.content(m_token), Content::Nothing);
        QVERIFY(one.write(m_token));
        QCOMPARE(one.content(m_token), Content::This);
        QCOMPARE(one.content(m_other), Content::Another);
        const auto second = file(QStringLiteral("https://bis.example.org:8443"));
        QCOMPARE(second.content(m_other), Content::Another); // which the hazards tell of
        QVERIFY(second.write(m_other));
        QCOMPARE(one.content(m_token), Content::Another);
        QVERIFY(one.remove() && one.remove());
        QCOMPARE(one.content(m_token), Content::Nothing);
    }

    void theHazardsNameTheHostAndTheFile()
    {
        const auto told = file().hazards().join(QLatin1Char('\n'));
        QVERIFY(told.contains(file().path()) && told.contains(QStringLiteral("no port")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_home.filePath(QStringLiteral(".pybis")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto written = file().write(m_token);
        QVERIFY(inTheWay.remove());
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(file().path()), qPrintable(written.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPybisFile)
#include "tst_pybisfile.moc"
