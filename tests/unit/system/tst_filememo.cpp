#include "FileMemo.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace lanyard;
using namespace std::chrono_literals;

/// Whether what others write to a file is seen, however soon and however alike it is.
class FileMemoTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static void write(const QString &file, const QByteArray &content)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }
    /// As it will look when some time has passed.
    std::optional<FileStamp> later() const { return FileStamp::of(m_file, std::chrono::system_clock::now() + 1h); }

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QStringLiteral("file")); }

    void everyWriteIsSeenHoweverSoonItComes()
    {
        FileMemo<QByteArray> memo;
        for (int i = 0; i < 1000; ++i) {
            const auto content = QByteArray::number(1000 + i); // of one length
            write(m_file, content);
            QCOMPARE(memo.of(m_file, [this] { return read(m_file); }), content);
        }
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(memo.of(m_file, [this] { return read(m_file); }), QByteArray("(none)"));
    }

    void whatIsAsItWasIsReadOnce()
    {
        const auto old = QLibraryInfo::path(QLibraryInfo::LibrariesPath);
        for (const auto &file : {old, m_folder.filePath(QStringLiteral("is not there"))}) {
            FileMemo<int> memo;
            auto times = 0;
            for (int i = 0; i < 5; ++i)
                memo.of(file, [&times] { return ++times; });
            QCOMPARE(times, 1);
        }
    }

    void everyChangeOfAnOldFileShows_data()
    {
        QTest::addColumn<std::function<void(QString)>>("change");
        using Change = std::function<void(QString)>;
        QTest::newRow("as many other bytes") << Change([](const QString &file) { write(file, "AAAA"); });
        QTest::newRow("as many other bytes, with the old time") << Change([](const QString &file) {
            const auto time = QFileInfo(file).lastModified();
            write(file, "AAAA");
            QFile changed(file);
            QVERIFY(changed.open(QIODevice::ReadWrite));
            QVERIFY(changed.setFileTime(time, QFile::FileModificationTime));
        });
        QTest::newRow("more bytes") << Change([](const QString &file) { write(file, "aaaaa"); });
        QTest::newRow("another file in its place") << Change([](const QString &file) {
            write(file + QStringLiteral(".new"), "aaaa");
            QVERIFY(QFile::remove(file));
            QVERIFY(QFile::rename(file + QStringLiteral(".new"), file));
        });
        QTest::newRow("none any more") << Change([](const QString &file) { QFile::remove(file); });
    }
    void everyChangeOfAnOldFileShows()
    {
        QFETCH(std::function<void(QString)>, change);
        write(m_file, "aaaa");
        const auto before = later();
        QVERIFY2(before && before == later(), "it did not change");
        QVERIFY2(!FileStamp::of(m_file), "just written, it may change once more without a trace");
        const auto shows = [&] { // a tick of the file system's clock later
            change(m_file);
            return later() != before;
        };
        QTRY_VERIFY(shows());
    }

    void aFolderThatGotAnotherFileShowsIt()
    {
        m_file = m_folder.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(m_file));
        const auto before = later();
        QVERIFY(before && before == later());
        auto files = 0;
        const auto shows = [&] {
            write(m_file + QStringLiteral("/%1").arg(++files), "a");
            return later() != before;
        };
        QTRY_VERIFY(shows());
    }
};

QTEST_GUILESS_MAIN(FileMemoTest)
#include "tst_filememo.moc"
