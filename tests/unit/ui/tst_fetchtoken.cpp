#include "FakeClock.h"
#include "TokenFileController.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

using Phase = TokenFileController::Phase;

/// A token file that the browser downloads, up to where the person says what becomes of it.
class FetchTokenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<TokenFileController> m_tokens;
    std::optional<Failure> m_noBrowser;
    int m_opened = 0;
    int m_kept = 0;

    static QCoro::Task<Outcome<void>> done() { co_return Outcome<void>(); }
    void download(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("cbioportal_data_access_token.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The download cannot be written");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_noBrowser.reset();
        m_opened = m_kept = 0;
        m_tokens = std::make_unique<TokenFileController>(
            TokenFileController::Ports {[](QByteArrayView content) { return TokenFile::read(content); },
                                        [this](const TokenFile &) {
                                            ++m_kept;
                                            return done();
                                        },
                                        [this] { return m_clock.now(); },
                                        [this]() -> Outcome<std::shared_ptr<DownloadWatch>> {
                                            ++m_opened;
                                            if (m_noBrowser)
                                                return unexpected(*m_noBrowser);
                                            return std::make_shared<DownloadWatch>(m_folder->path(), m_clock);
                                        }});
    }

    void aDownloadIsShownAndKeptOnlyWhenThePersonSaysSo()
    {
        m_tokens->fetch();
        QCOMPARE(m_tokens->phase(), Phase::Waiting);
        download("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
        QTRY_COMPARE(m_tokens->phase(), Phase::Shown);
        QCOMPARE(m_tokens->fileName(), QStringLiteral("cbioportal_data_access_token.txt"));
        QCOMPARE(m_kept, 0);
        m_tokens->keep();
        QCOMPARE(m_kept, 1);
        m_tokens->deleteFile();
        QVERIFY(m_tokens->isFileDeleted());
    }

    void whatFailedToDownloadIsSaidAndNotKept()
    {
        m_tokens->fetch();
        download("{\"status\":500,\"error\":\"Internal Server Error\"}");
        QTRY_COMPARE(m_tokens->phase(), Phase::Choosing);
        QVERIFY(m_tokens->failure() && m_tokens->failure()->cause == QLatin1String("malformed-token"));
        m_tokens->keep();
        QCOMPARE(m_kept, 0);
    }

    void afterTheWaitIsStoppedNothingIsTaken()
    {
        m_tokens->fetch();
        m_tokens->stopFetching();
        QCOMPARE(m_tokens->phase(), Phase::Choosing);
        download("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(m_tokens->phase(), Phase::Choosing);
        QVERIFY2(!m_tokens->failure(), "who stopped it needs no failure");
    }

    void aWaitThatEndsSaysSo()
    {
        m_tokens->fetch();
        QTRY_COMPARE(m_tokens->phase(), Phase::Choosing); // ten minutes by the clock
        QVERIFY(m_tokens->failure() && m_tokens->failure()->kind == FailureKind::Cancelled);
    }

    void thePageOpenedAgainWaitsOnce()
    {
        m_tokens->fetch();
        m_tokens->fetch();
        QCOMPARE(m_opened, 2);
        QCOMPARE(m_tokens->phase(), Phase::Waiting);
        download("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
        QTRY_COMPARE(m_tokens->phase(), Phase::Shown);
    }

    void withoutABrowserThereIsNothingToWaitFor()
    {
        m_noBrowser = Failure {FailureKind::Misconfigured, QStringLiteral("No browser."), {}};
        m_tokens->fetch();
        QCOMPARE(m_tokens->phase(), Phase::Choosing);
        QCOMPARE(m_tokens->failure()->message, QStringLiteral("No browser."));
    }
};

QTEST_GUILESS_MAIN(FetchTokenTest)
#include "tst_fetchtoken.moc"
