#include "CallbackReceiver.h"
#include "FormEncoding.h"
#include "SessionBench.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// RFC 8252: native apps.
class Rfc8252Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRedirectGoesToTheLoopbackLiteralAtAFreePort()
    {
        const auto receiver = CallbackReceiver::listen({});
        QVERIFY(receiver.has_value());
        QVERIFY2((*receiver)->callback().startsWith(QStringLiteral("http://127.0.0.1:")),
                 "RFC 8252 section 8.3: not localhost");
        const auto second = CallbackReceiver::listen({});
        QVERIFY2(second.has_value() && (*second)->callback() != (*receiver)->callback(), "any free port will do");
    }

    void fixedPortsAreAnOption()
    {
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress::LocalHost));
        const auto taken = finder.serverPort();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto free = other.serverPort();
        other.close();
        const auto receiver = CallbackReceiver::listen({taken, free});
        QVERIFY2(receiver.has_value(), "the first of the fixed ports that is free is taken");
        QCOMPARE(QUrl((*receiver)->callback()).port(), int(free));
    }

    void whenEveryFixedPortIsTakenThePortsAreNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto receiver = CallbackReceiver::listen({taken.serverPort()});
        QVERIFY(!receiver);
        QVERIFY2(receiver.error().message.contains(QString::number(taken.serverPort())),
                 qPrintable(receiver.error().message));
    }

    void nothingListensButTheLoopbackInterface()
    {
        const auto receiver = CallbackReceiver::listen({});
        QVERIFY(receiver.has_value());
        const auto port = static_cast<quint16>(QUrl((*receiver)->callback()).port());
        for (const auto &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, port);
            QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
        }
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY2(socket.waitForConnected(1000), "the browser of this computer must get through");
    }

    void onlyThePersonsOwnBrowserSeesTheProvidersPage()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        QCOMPARE(bench.browser.opened.size(), 1);
        const auto page = bench.browser.opened.first();
        QCOMPARE(page.adjusted(QUrl::RemoveQuery).toString(),
                 bench.provider.issuer + QStringLiteral("/protocol/openid-connect/auth"));
        for (const auto &request : bench.http.requests)
            QVERIFY2(request.url.path() != page.path(), "Lanyard itself must not fetch the login page");
    }

    void aClientIsPublicUnlessItWasGivenASecret()
    {
        Bench bench;
        VERIFY_OK(bench.signIn());
        const auto request = bench.http.requestsTo(bench.provider.tokenEndpoint()).first();
        const auto form = formDecoded(request.body).value();
        QCOMPARE(form.value(QStringLiteral("client_id")), bench.profile.clientId);
        QVERIFY2(!form.contains(QStringLiteral("client_secret")), "not even an empty one");
        for (const auto &[name, value] : request.headers)
            QVERIFY(name != "Authorization");
    }
};

QTEST_GUILESS_MAIN(Rfc8252Test)
#include "tst_rfc8252.moc"
