#include "FailureBanner.h"
#include "FakeBrowser.h"
#include "FakeSecretStore.h"
#include "MainWindow.h"
#include "Picture.h"
#include "Workspace.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// A profile that an institution hands out as a file, from the drop to the list.
class ProfileFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    static Profile genie()
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("Genie (Charité)");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.issuer = QStringLiteral("https://login.example.org/realms/genie");
        profile.clientId = QStringLiteral("cbioportal_api");
        profile.rolePath = QStringLiteral("realm_access::roles");
        return profile;
    }
    QString file(const QByteArray &content, const QString &name = QStringLiteral("genie.lanyard")) const
    {
        QFile written(m_folder->filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("The file cannot be written");
        return written.fileName();
    }
    template <typename T> T *find(const char *name) const
    {
        auto *found = m_window->findChild<T *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
        m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("configuration")),
                                                  std::make_shared<FakeSecretStore>(), std::make_shared<FakeBrowser>());
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_theme.reset();
    }

    void aDroppedProfileFileIsShownAndAddedOnlyAfterAYes()
    {
        auto content = QJsonDocument::fromJson(SharedProfile::write(genie())).object();
        content.insert(QStringLiteral("proxy"), QStringLiteral("http://proxy.example.net"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QJsonDocument(content).toJson()))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY2(enter.isAccepted(), "the window takes files");
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);

        QVERIFY2(find<QWidget>("profileFilePage"), "the page must stand in the window at once");
        QCOMPARE(find<QLabel>("profileFilePortal")->text(), QStringLiteral("genie.example.org"));
        QCOMPARE(find<QLabel>("profileFileIssuer")->text(), QStringLiteral("login.example.org"));
        QVERIFY2(find<QLabel>("profileFileLeftOut")->text().contains(QStringLiteral("proxy")),
                 "what a stranger must not set is named");
        QVERIFY2(m_workspace->profiles().all().isEmpty(), "nothing is added before the yes");
        takePictures(*m_theme, *m_window, QStringLiteral("20-profile-file"));
        m_window->resize(900, 600);
        takePictures(*m_theme, *m_window, QStringLiteral("20-profile-file-narrow"));

        press("acceptProfileFile");
        QTRY_COMPARE(m_workspace->profiles().all().size(), 1);
        const auto added = m_workspace->profiles().all().constFirst();
        QCOMPARE(added.name, genie().name);
        QVERIFY(added.proxy.isEmpty());
        QTRY_VERIFY2(find<QLabel>("profileName"), "then the profile is shown");
    }

    void anAddedFileNeverOverwrites()
    {
        QVERIFY(m_workspace->profiles().save(genie()));
        auto other = genie();
        other.portal = QUrl(QStringLiteral("https://genie.example.net"));
        m_window->openProfileFile(file(SharedProfile::write(other)));
        press("acceptProfileFile");
        QTRY_VERIFY(find<QLabel>("profileFileNameBelow"));
        QVERIFY(find<QLabel>("profileFileNameBelow")->text().contains(QStringLiteral("already")));
        QCOMPARE(m_workspace->profiles().all().size(), 1);
        QCOMPARE(m_workspace->profiles().all().constFirst().portal, genie().portal);
        takePictures(*m_theme, *m_window, QStringLiteral("20b-profile-file-name-taken"));

        auto *name = find<QLineEdit>("profileFileName");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Genie, the other"));
        press("acceptProfileFile");
        QTRY_COMPARE(m_workspace->profiles().all().size(), 2);
    }

    void aLeftFileAddsNothing()
    {
        m_window->openProfileFile(file(SharedProfile::write(genie())));
        press("leaveProfileFile");
        QVERIFY(m_workspace->profiles().all().isEmpty());
        QVERIFY2(find<QPushButton>("startProfileFile"), "the start page is back");
    }

    void whatCannotBeTakenInIsSaidWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("content"); // empty: there is no file
        QTest::addColumn<QString>("words");
        QTest::newRow("no file") << QByteArray() << QStringLiteral("cannot be read");
        QTest::newRow("a token") << QByteArray("token: 6f1e6f0c") << QStringLiteral("no profile of Lanyard's");
        QTest::newRow("http") << SharedProfile::write(genie()).replace("https://genie", "http://genie")
                              << QStringLiteral("without encryption");
        QTest::newRow("too large") << QByteArray(SharedProfile::mostBytes + 1, ' ') << QStringLiteral("too large");
    }
    void whatCannotBeTakenInIsSaidWithItsReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        m_window->openProfileFile(content.isEmpty() ? m_folder->filePath(QStringLiteral("none.lanyard"))
                                                    : file(content));
        auto *banner = find<FailureBanner>("profileFileBanner");
        QVERIFY2(banner && banner->heading().contains(words), banner ? qPrintable(banner->heading()) : "no banner");
        QVERIFY2(!find<QPushButton>("acceptProfileFile"), "there is nothing to say yes to");
        takePictures(*m_theme, *m_window, QStringLiteral("20c-profile-file-refused"));
    }

    void aHostInAnotherScriptStandsAsItGoesOverTheWire()
    {
        auto lookalike = genie();
        lookalike.portal = QUrl(QStringLiteral("https://gеnie.example.org")); // a Cyrillic letter
        m_window->openProfileFile(file(SharedProfile::write(lookalike)));
        QVERIFY2(find<QLabel>("profileFilePortal")->text().startsWith(QStringLiteral("xn--")),
                 qPrintable(find<QLabel>("profileFilePortal")->text()));
    }
};

QTEST_MAIN(ProfileFileTest)
#include "tst_profilefile.moc"
