#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace lanyard {

/// The file in which pybis, openBIS's Python client, keeps one token per host: `~/.pybis/HOST.token`. pybis and obis
/// use it where they are given no token. It is in clear text, and its name has no port: two openBIS on one host share
/// the file (pybis 1.37.5).
class PybisFile
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PybisFile)
public:
    enum class Content
    {
        Nothing,
        This, ///< the token that was asked about
        Another
    };
    explicit PybisFile(const QUrl &portal, const QDir &home = QDir::home());

    QString path() const { return m_path; }
    Content content(const SecretBuffer &token) const;
    /// What a person should know before a token goes there, sentences.
    QStringList hazards() const;

    /// In place of what is there; only the person's own user may read it.
    Outcome<void> write(const SecretBuffer &token) const;
    Outcome<void> remove() const; ///< done too where there is none

private:
    QString m_host;
    QString m_path;
};

} // namespace lanyard
