#include "PortalContract.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// The portal's answers, row by row as measured on cBioPortal 6.4.5 and 7.1.1-SNAPSHOT.
class TestSandboxPortal : public QObject
{
    Q_OBJECT
private slots:
    void answersAsTheRealPortal_data();
    void answersAsTheRealPortal();
    void headWorks();

private:
    /// Rows without a setting of their own share one: making its keys is what takes time.
    SandboxDriver &sandboxFor(const contract::Row &row, int version);
    std::map<int, SandboxDriver> m_shared; // by version
    std::optional<SandboxDriver> m_own;
};

SandboxDriver &TestSandboxPortal::sandboxFor(const contract::Row &row, int version)
{
    SandboxSettings settings;
    settings.portalVersion = version;
    if (row.setting) {
        row.setting(settings);
        return m_own.emplace(std::move(settings));
    }
    auto shared = m_shared.find(version);
    if (shared == m_shared.end())
        shared = m_shared.emplace(version, std::move(settings)).first;
    for (const auto &person : SandboxSettings::defaultPeople()) { // what another row did to them
        shared->second->setEnabled(person.user, true);
        shared->second->setRoles(person.user, person.roles);
    }
    return shared->second;
}

void TestSandboxPortal::answersAsTheRealPortal_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("version");
    const auto all = contract::rows();
    for (int i = 0; i < all.size(); ++i) {
        const auto &row = all.at(i);
        for (const auto version : row.versions)
            QTest::newRow(qPrintable(QStringLiteral("%1, %2 %3, v%4")
                                         .arg(QString::fromUtf8(row.situation), QString::fromUtf8(row.method),
                                              row.path.section(QLatin1Char('?'), 0, 0))
                                         .arg(version)))
                << i << version;
    }
}

void TestSandboxPortal::answersAsTheRealPortal()
{
    QFETCH(int, index);
    QFETCH(int, version);
    const auto row = contract::rows().at(index);
    auto &sandbox = sandboxFor(row, version);
    HttpRequest request;
    request.method = row.method;
    request.url = QUrl(sandbox->portal().toString() + row.path);
    const auto authorization = row.header(sandbox);
    if (!authorization.isNull())
        request.headers.append(QPair<QByteArray, QByteArray>("Authorization", authorization));
    else if (row.isLoggedIn)
        request.headers.append(QPair<QByteArray, QByteArray>("Cookie", sandbox.logInAtPortal()));
    const auto answer = sandbox.send(request);

    const auto &expected = row.expected;
    QVERIFY2(answer.status == expected.status, qPrintable(QString::number(answer.status)));
    QVERIFY2(answer.header("WWW-Authenticate").isEmpty(), "the real portal never names a way to authenticate");
    QCOMPARE(answer.header("Content-Type"), expected.contentType);
    QCOMPARE(answer.header("Content-Disposition"), expected.disposition);
    QCOMPARE(answer.header("Set-Cookie").startsWith("JSESSIONID="), expected.beginsSession);
    const auto location = QString::fromLatin1(answer.header("Location"));
    QVERIFY2(location.isEmpty() == expected.location.isEmpty()
                 && location.contains(QRegularExpression(expected.location)),
             qPrintable(location));
    const QRegularExpression body(expected.body, QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(QString::fromUtf8(answer.body).contains(body), answer.body.left(500).constData());
}

void TestSandboxPortal::headWorks()
{
    SandboxDriver sandbox;
    const auto token = sandbox.offlineToken().toLatin1();
    QTcpSocket socket; // QNetworkAccessManager waits for the body of a HEAD that it sends as a custom verb
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(sandbox->portal().port()));
    const auto host = sandbox->portal().authority().toLatin1();
    QByteArray received;
    const auto answered = [&](const QByteArray &end) {
        return QTest::qWaitFor([&] { return (received += socket.readAll()).endsWith(end); });
    };
    socket.write("HEAD /api/studies HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QVERIFY(answered("\r\n\r\n"));
    socket.write("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QVERIFY(answered("{\"status\":\"UP\"}"));
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY2(!received.contains("studyId"), "the answer to HEAD must have no body");
}

QTEST_GUILESS_MAIN(TestSandboxPortal)
#include "tst_sandboxportal.moc"
