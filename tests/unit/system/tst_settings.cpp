#include "Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class SettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QByteArray stored() const
    {
        QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void atFirstEverythingIsAsTheSystemSays()
    {
        const Settings settings(m_folder->path());
        QCOMPARE(settings.appearance(), QStringLiteral("system"));
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.copiedTime(), std::chrono::seconds(30));
        QCOMPARE(settings.newVault(), QStringLiteral("keychain"));
        QVERIFY(settings.newProxy().isEmpty());
        QVERIFY(settings.newCaFile().isEmpty());
    }

    void whatIsChosenIsThereAtTheNextStart()
    {
        {
            Settings settings(m_folder->path());
            settings.setAppearance(QStringLiteral("dark"));
            settings.setLanguage(QStringLiteral("de"));
            settings.setCopiedTime(std::chrono::seconds(120));
            settings.setNewVault(QStringLiteral("file"));
            settings.setNewProxy(QUrl(QStringLiteral("http://proxy.example.org:3128")));
            settings.setNewCaFile(QStringLiteral("/etc/institution.pem"));
        }
        const Settings settings(m_folder->path());
        QCOMPARE(settings.appearance(), QStringLiteral("dark"));
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.copiedTime(), std::chrono::seconds(120));
        QCOMPARE(settings.newVault(), QStringLiteral("file"));
        QCOMPARE(settings.newProxy(), QUrl(QStringLiteral("http://proxy.example.org:3128")));
        QCOMPARE(settings.newCaFile(), QStringLiteral("/etc/institution.pem"));
    }

    void aChangeIsToldOnce()
    {
        Settings settings(m_folder->path());
        QSignalSpy looks(&settings, &Settings::appearanceChanged);
        QSignalSpy languages(&settings, &Settings::languageChanged);
        QSignalSpy networks(&settings, &Settings::networkChanged);
        for (int twice = 0; twice < 2; ++twice) {
            settings.setAppearance(QStringLiteral("dark"));
            settings.setLanguage(QStringLiteral("de"));
            settings.setNewProxy(QUrl(QStringLiteral("http://proxy.example.org:3128")));
        }
        QCOMPARE(looks.size(), 1);
        QCOMPARE(languages.size(), 1);
        QCOMPARE(languages.first().first().toString(), QStringLiteral("de"));
        QCOMPARE(networks.size(), 1);
    }

    void whatGoesBackToItsDefaultLeavesTheFile()
    {
        Settings settings(m_folder->path());
        settings.setLanguage(QStringLiteral("de"));
        QVERIFY(stored().contains("language"));
        settings.setLanguage({});
        QVERIFY2(!stored().contains("language"), stored().constData());
    }

    void whatAHandWroteWronglyReadsAsTheDefault()
    {
        QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nappearance=purple\ncopiedTokenSeconds=86400\n[newProfiles]\nvault=cellar\n");
        file.close();
        const Settings settings(m_folder->path());
        QCOMPARE(settings.appearance(), QStringLiteral("system"));
        QVERIFY2(settings.copiedTime() == std::chrono::seconds(30), "a token does not stay there for a day");
        QCOMPARE(settings.newVault(), QStringLiteral("keychain"));
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
