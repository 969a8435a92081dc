#pragma once

#include "Clock.h"
#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

class QFileInfo;

namespace lanyard {

struct DownloadedFile
{
    QString path;
    SecretBuffer content;
};

/// Waits for the token file that a browser brings into a folder. Takes regular files only, of a portal's name for
/// them, that came or were written after this was made, of at most `TokenFile::mostBytes`, and only when their size
/// stands still: a browser may still be writing. Looks twice a second instead of being told, because a folder on a
/// network tells nobody.
class DownloadWatch
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::DownloadWatch)
public:
    /// `clock` must outlive the wait.
    DownloadWatch(QString folder, const Clock &clock);

    /// `Cancelled` when none came in time, which also says what was passed over and why, or when it was stopped.
    static QCoro::Task<Outcome<DownloadedFile>> next(std::shared_ptr<DownloadWatch> self,
                                                     std::chrono::milliseconds timeLimit);
    void stop() { m_isStopped = true; }

    static constexpr std::chrono::milliseconds pause {500};

private:
    struct Seen
    {
        QDateTime writtenAt;
        qint64 size = -1;
        bool operator==(const Seen &) const = default;
    };
    QList<QFileInfo> candidates() const; ///< the newest first
    std::optional<DownloadedFile> look();
    Outcome<SecretBuffer> read(const QString &path) const;

    QString m_folder;
    const Clock &m_clock;
    QHash<QString, Seen> m_old; ///< there before, or taken
    QHash<QString, Seen> m_growing; ///< as the last look saw them
    QString m_passedOver; ///< why the last candidate was none, a sentence
    bool m_isStopped = false;
};

} // namespace lanyard
