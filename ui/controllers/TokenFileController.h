#pragma once

#include "DownloadWatch.h"
#include "SessionTypes.h"

#include <QObject>

namespace lanyard {

/// A token that the portal handed out: looked at, shown, and taken in only when the person says so.
class TokenFileController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        Choosing,
        Waiting, ///< for the file that the browser downloads
        Shown,
        Keeping,
        Kept
    };
    struct Ports
    {
        std::function<Outcome<TokenFile>(QByteArrayView)> inspect;
        std::function<QCoro::Task<Outcome<void>>(TokenFile)> import;
        std::function<QDateTime()> now;
        /// Opens the portal's page in the browser, and tells what comes of it.
        std::function<Outcome<std::shared_ptr<DownloadWatch>>()> fetch = {};
    };
    TokenFileController(Ports ports, QObject *parent = nullptr);

    void fetch();
    void stopFetching();
    void lookAtFile(const QString &path);
    void lookAtText(const QByteArray &content); ///< pasted or dropped: no file to delete afterwards
    void keep();
    void forget(); ///< shown, and not wanted
    void deleteFile(); ///< offered after it was kept

    Phase phase() const { return m_phase; }
    QString fileName() const;
    bool hasFile() const { return !m_path.isEmpty(); }
    bool isFileDeleted() const { return m_isFileDeleted; }
    QList<QPair<QString, QString>> facts() const; ///< what it is, in words
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();
    void kept();

private:
    void look(QByteArrayView content);
    void take(Outcome<DownloadedFile> file);

    Ports m_ports;
    Phase m_phase = Phase::Choosing;
    QString m_path;
    bool m_isFileDeleted = false;
    std::shared_ptr<DownloadWatch> m_watch;
    std::optional<TokenFile> m_file;
    std::optional<Failure> m_failure;
};

} // namespace lanyard
