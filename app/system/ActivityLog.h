#pragma once

#include "Outcome.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace lanyard {

/// A call that Lanyard made, as it may be told to anybody: no header, no body, no query, and of a path no part that
/// may be a secret.
struct Activity
{
    QDateTime at;
    QString profile; ///< its name; empty: none had part in it
    QString method;
    QString host; ///< with the port where it is not the usual one
    QString path;
    int status = 0; ///< 0: no answer came
    QString failure; ///< why none came, a sentence
    std::chrono::milliseconds took {0};

    void setAddress(const QUrl &address);
};

/// What Lanyard did lately. Kept in a file that the window and the command lines share, a line for each call, of at
/// most `mostBytes`; what cannot or must not be written is kept in memory.
class ActivityLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 1024 * 1024;
    static constexpr int mostInMemory = 2000;

    explicit ActivityLog(QString file = {}, QObject *parent = nullptr); ///< without a file: in memory only

    void add(const Activity &activity, bool isWritten = true);
    QList<Activity> all() const; ///< the oldest first
    Outcome<void> clear();

Q_SIGNALS:
    void added(const lanyard::Activity &activity);
    void cleared();

private:
    bool write(const Activity &activity) const;
    void shorten() const; ///< to its newer half, once it is too long

    QString m_file;
    QList<Activity> m_inMemory;
};

/// As RFC 4180 has it, UTF-8, with a header line, times in UTC.
QByteArray toCsv(const QList<Activity> &activities);

} // namespace lanyard
