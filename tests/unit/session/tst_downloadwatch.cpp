#include "DownloadWatch.h"
#include "TokenFile.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "token: a82c018e-0fb5-420c-9b48-2c6d8b634a29\n";
const auto name = QStringLiteral("cbioportal_data_access_token.txt");

/// Time passes only in a sleep, and what happens meanwhile is the test's.
class EventfulClock final : public Clock
{
public:
    QList<std::function<void()>> meanwhile; ///< what happens in the first sleep, in the second …

    QDateTime now() const override { return m_now; }
    QCoro::Task<void> sleep(std::chrono::milliseconds duration) const override
    {
        m_now = m_now.addMSecs(duration.count());
        if (m_sleeps < meanwhile.size())
            meanwhile.at(m_sleeps)();
        ++m_sleeps;
        co_return;
    }

private:
    mutable QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);
    mutable qsizetype m_sleeps = 0;
};

} // namespace

class DownloadWatchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventfulClock> m_clock;
    std::shared_ptr<DownloadWatch> m_watch;

    QString path(const QString &file = name) const { return m_folder->filePath(file); }
    void write(const QByteArray &content, const QString &file = name, QIODevice::OpenMode mode = {}) const
    {
        QFile target(path(file));
        if (!target.open(QIODevice::WriteOnly | mode) || target.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file));
    }
    void start() { m_watch = std::make_shared<DownloadWatch>(m_folder->path(), *m_clock); }
    Outcome<DownloadedFile> next() { return QCoro::waitFor(DownloadWatch::next(m_watch, 60s)); }
    static QByteArray contentOf(const Outcome<DownloadedFile> &file)
    {
        return file ? file->content.toByteArray() : file.error().message.toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<EventfulClock>();
    }

    void aFileThatComesIsTaken()
    {
        start();
        m_clock->meanwhile = {[] {}, [this] { write(token); }};
        const auto file = next();
        QCOMPARE(contentOf(file), token);
        QCOMPARE(file->path, path());
    }

    void anOlderFileIsNoneOfTheWatchsBusiness()
    {
        write("token: an-older-token-of-somebody\n");
        start();
        m_clock->meanwhile = {[this] { write(token, QStringLiteral("cbioportal_data_access_token (1).txt")); }};
        QCOMPARE(contentOf(next()), token);
        QVERIFY2(!next(), "there is nothing more to come, and nothing old to take");
    }

    void aFileIsTakenOnlyWhenItStandsStill()
    {
        start();
        m_clock->meanwhile = {[this] { write({}); }, [this] { write(token.left(11)); },
                              [this] { write(token.mid(11), name, QIODevice::Append); }};
        QCOMPARE(contentOf(next()), token);
    }

    void otherNamesAreLeftAlone()
    {
        start();
        m_clock->meanwhile = {[this] {
            write(token, QStringLiteral("token.txt"));
            write(token, name + QStringLiteral(".part"));
        }};
        QVERIFY(!next());
    }

    void whatIsNoRegularFileIsPassedOverAndSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("a link") << QStringLiteral("link") << QStringLiteral("link");
        QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("no regular file");
        QTest::newRow("too large") << QStringLiteral("large") << QStringLiteral("larger than any token");
    }
    void whatIsNoRegularFileIsPassedOverAndSaid()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        write(token, QStringLiteral("elsewhere.txt"));
        start();
        m_clock->meanwhile = {[this, what] {
            if (what == QLatin1String("link"))
                QVERIFY(QFile::link(path(QStringLiteral("elsewhere.txt")), path()));
            else if (what == QLatin1String("folder"))
                QVERIFY(QDir().mkdir(path()));
            else
                write(QByteArray(TokenFile::mostBytes + 1, 'a'));
        }};
        const auto file = next();
        QVERIFY2(!file, "it must not be taken");
        QCOMPARE(nameOf(file.error().kind), QStringLiteral("cancelled"));
        QVERIFY2(file.error().message.contains(said), qPrintable(file.error().message));
    }

    void whatFailedToDownloadIsToldFromAToken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("the portal's error") << QByteArray("{\"status\":500,\"error\":\"Internal Server Error\"}");
        QTest::newRow("a login page") << QByteArray("<!doctype html><html>Log in</html>");
    }
    void whatFailedToDownloadIsToldFromAToken()
    {
        QFETCH(QByteArray, content);
        start();
        m_clock->meanwhile = {[this, content] { write(content); }};
        const auto file = next();
        QVERIFY(file.has_value());
        const auto read = TokenFile::read(file->content.view());
        QVERIFY2(!read && read.error().cause == QLatin1String("malformed-token"), "it came, and is no token");
    }

    void ofTwoFilesEachIsTakenOnce()
    {
        start();
        const auto second = QStringLiteral("cbioportal_data_access_token(1).txt");
        m_clock->meanwhile = {[this, second] {
            write(token);
            write(token + "creation_date: 2026-11-22 02:53:37\n", second);
        }};
        QSet<QByteArray> contents;
        for (int i = 0; i < 2; ++i)
            contents.insert(contentOf(next()));
        QCOMPARE(contents, (QSet<QByteArray> {token, token + "creation_date: 2026-11-22 02:53:37\n"}));
        QVERIFY(!next());
    }

    void nothingIsLookedAtAfterTheTimeOrTheEnd()
    {
        start();
        const auto began = m_clock->now();
        QVERIFY(!next());
        QCOMPARE(began.secsTo(m_clock->now()), 60);
        m_watch->stop();
        write(token);
        const auto stopped = next();
        QVERIFY(!stopped && stopped.error().kind == FailureKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DownloadWatchTest)
#include "tst_downloadwatch.moc"
