#include "PortalCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lanyard;

class PortalCatalogueTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QJsonObject portal()
    {
        return {{QStringLiteral("name"), QStringLiteral("Genie at home")},
                {QStringLiteral("kind"), QStringLiteral("cbioportal")},
                {QStringLiteral("portal"), QStringLiteral("https://genie.example.org/")},
                {QStringLiteral("login"), QStringLiteral("browser")},
                {QStringLiteral("issuer"), QStringLiteral("https://login.example.org/realms/genie")},
                {QStringLiteral("clientId"), QStringLiteral("cbioportal_api")},
                {QStringLiteral("source"), QStringLiteral("https://www.example.org/wiki")},
                {QStringLiteral("writtenDown"), QStringLiteral("2026-11-01")}};
    }
    static QByteArray list(const QJsonObject &entry)
    {
        return QJsonDocument(QJsonObject {{QStringLiteral("schema"), QStringLiteral("lanyard.portals/1")},
                                          {QStringLiteral("portals"), QJsonArray {entry}}})
            .toJson();
    }
    QString ownFile(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("portals.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file cannot be written");
        return file.fileName();
    }
    static std::optional<KnownPortal> find(const PortalCatalogue &catalogue, const char *address)
    {
        const auto &all = catalogue.all();
        const auto found = std::find_if(all.begin(), all.end(), [&](const KnownPortal &known) {
            return known.portal == QUrl(QLatin1String(address));
        });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void whatShipsIsGoodAndSaysWhereItIsFrom()
    {
        QFile shipped(QStringLiteral(":/lanyard/portals.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const auto portals = PortalCatalogue::read(shipped.readAll());
        QVERIFY2(portals, portals ? "" : qPrintable(portals.error().message));
        QVERIFY(!portals->isEmpty());
        for (const auto &known : *portals) {
            QVERIFY2(known.source.scheme() == QLatin1String("https"), qPrintable(known.name));
            QVERIFY2(!known.portal.host().endsWith(QLatin1String("example.org")), "only real portals ship");
        }
        QCOMPARE(find(PortalCatalogue({}), "https://www.cbioportal.org")->login, KnownPortal::Login::None);
    }

    void anOwnFileAddsPortals()
    {
        const PortalCatalogue shipped {QString()};
        const PortalCatalogue catalogue(ownFile(list(portal())));
        QVERIFY(!catalogue.problem());
        QCOMPARE(catalogue.all().size(), shipped.all().size() + 1);
        const auto own = find(catalogue, "https://genie.example.org");
        QVERIFY2(own, "the slash at the end goes, as in the form");
        QCOMPARE(own->name, QStringLiteral("Genie at home"));
        QCOMPARE(own->login, KnownPortal::Login::Browser);
        QCOMPARE(own->issuer, QStringLiteral("https://login.example.org/realms/genie"));
        QCOMPARE(own->clientId, QStringLiteral("cbioportal_api"));
        QCOMPARE(own->writtenDown, QDate(2026, 11, 1));
        QVERIFY(std::is_sorted(catalogue.all().begin(), catalogue.all().end(),
                               [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; }));
    }

    void anOwnEntryStandsInTheShippedOnesPlace()
    {
        auto entry = portal();
        entry.insert(QStringLiteral("portal"), QStringLiteral("https://www.cbioportal.org"));
        const PortalCatalogue catalogue(ownFile(list(entry)));
        QCOMPARE(catalogue.all().size(), PortalCatalogue({}).all().size());
        QCOMPARE(find(catalogue, "https://www.cbioportal.org")->name, QStringLiteral("Genie at home"));
    }

    void aFaultyFileIsLeftAsideAndTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("portals") << QStringLiteral("lanyard.portals/1");
        QTest::newRow("another schema") << list(portal()).replace("portals/1", "portals/2")
                                        << QStringLiteral("lanyard.portals/1");
        const auto with = [](const char *key, const QJsonValue &value) {
            auto entry = portal();
            entry.insert(QLatin1String(key), value);
            return list(entry);
        };
        QTest::newRow("an unknown word") << with("clientSecret", QStringLiteral("x")) << QStringLiteral("clientSecret");
        QTest::newRow("no text") << with("name", 7) << QStringLiteral("name");
        QTest::newRow("an unknown kind") << with("kind", QStringLiteral("galaxy")) << QStringLiteral("kind");
        QTest::newRow("http") << with("portal", QStringLiteral("http://genie.example.org")) << QStringLiteral("portal");
        QTest::newRow("an issuer of http")
            << with("issuer", QStringLiteral("http://login.example.org")) << QStringLiteral("issuer");
        QTest::newRow("an unknown login") << with("login", QStringLiteral("card")) << QStringLiteral("login");
        QTest::newRow("no source") << with("source", QString()) << QStringLiteral("source");
        QTest::newRow("no date") << with("writtenDown", QStringLiteral("lately")) << QStringLiteral("writtenDown");
    }
    void aFaultyFileIsLeftAsideAndTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const PortalCatalogue catalogue(ownFile(content));
        QVERIFY2(catalogue.problem() && catalogue.problem()->message.contains(named),
                 catalogue.problem() ? qPrintable(catalogue.problem()->message) : "nothing was told");
        QCOMPARE(catalogue.all().size(), PortalCatalogue({}).all().size());
    }
};

QTEST_GUILESS_MAIN(PortalCatalogueTest) // whose end frees what Qt sorts names with
#include "tst_portalcatalogue.moc"
