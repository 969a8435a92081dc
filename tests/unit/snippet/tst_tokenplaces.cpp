#include "TokenPlaces.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;

namespace {

const auto s_token = QStringLiteral("$pat-alice-261122030107106xDB4B0011223344556677889900AABBCC");

Profile profile()
{
    Profile profile;
    profile.name = QStringLiteral("Zoë's bis | $HOME");
    profile.kind = PortalKind::OpenBis;
    profile.portal = QUrl(QStringLiteral("https://bis.example.org/lab"));
    return profile;
}

} // namespace

/// The places of an openBIS that take a personal access token.
class TestTokenPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPlaceOfTheDocumentationHasCode()
    {
        const auto places = tokenPlaces(profile());
        QStringList addresses;
        for (const auto &place : places) {
            QVERIFY2(!place.title.isEmpty() && !place.code.isEmpty(), qPrintable(place.title));
            addresses.append(place.address);
        }
        for (const auto *part :
             {"rmi-application-server-v3", "rmi-data-store-server-v3", "/datastore_server/DATA-SET",
              "session_workspace_file_upload", "session_workspace_file_download", "/openbis/download"})
            QVERIFY2(addresses.join(QLatin1Char(' ')).contains(QLatin1String(part)), part);
    }

    void theTokenGoesThroughThePipeIntoTheAddress_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("query");
        for (const auto &place : tokenPlaces(profile())) {
            if (place.address.contains(QLatin1String("upload")))
                QTest::newRow("upload") << place.code << "filename=FILE&id=1&startByte=0&endByte=0&";
            else if (place.address.contains(QLatin1String("workspace_file_download")))
                QTest::newRow("download") << place.code << "filePath=FILE&";
            else if (place.address.contains(QLatin1String("DATA-SET")))
                QTest::newRow("data set") << place.code << "";
        }
    }
    void theTokenGoesThroughThePipeIntoTheAddress()
    {
        QFETCH(QString, code);
        QFETCH(QString, query);
        // The shell runs the code, with a Lanyard that knows one profile and a curl that shows what it was given.
        const QString script = QStringLiteral("lanyard() { [ \"$2\" = \"$NAME\" ] && printf '%s\\n' \"$TOKEN\"; }\n"
                                              "curl() { cat; for each; do printf 'argument %s\\n' \"$each\"; done; }\n")
            + code;
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NAME"), profile().name);
        environment.insert(QStringLiteral("TOKEN"), s_token);
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
        QVERIFY(shell.waitForFinished());
        const auto output = QString::fromUtf8(shell.readAllStandardOutput());
        const auto expected = QLatin1Char('?') + query + QStringLiteral("sessionID=") + s_token + QLatin1Char('"');
        QVERIFY2(output.startsWith(QStringLiteral("url = \"https://bis.example.org/lab/datastore_server/")),
                 qPrintable(output));
        QVERIFY2(output.section(QLatin1Char('\n'), 0, 0).endsWith(expected), qPrintable(output));
        QVERIFY2(!output.section(QLatin1Char('\n'), 1).contains(s_token), "no token in an argument list");
    }
};

QTEST_GUILESS_MAIN(TestTokenPlaces)
#include "tst_tokenplaces.moc"
