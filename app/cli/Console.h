#pragma once

#include "Outcome.h"
#include "SecretBuffer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lanyard {

class QrCode;

/// Standard output and error, UTF-8 whatever the locale. Results go to output, progress and failures to error. What is
/// said to people cannot steer their terminal, whoever wrote it.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Console)
public:
    bool json = false;
    bool quiet = false;

    void print(const QString &line) const;
    void printForPrograms(const QString &text) const; ///< code, files: every character as it is
    void printJson(const QJsonObject &object) const; ///< one line
    void printSecret(const SecretBuffer &line) const; ///< bare; `lanyard.bearer/1` with JSON
    bool hasResult() const { return m_hasResult; } ///< something went to standard output
    Outcome<void> written() const; ///< a full disk or a closed output is no success, though all else was done
    void progress(const QString &line) const; ///< not when quiet or JSON
    void announce(const QString &line) const; ///< on standard error in any case: what a person cannot do without
    void announcePicture(const QrCode &picture) const; ///< for a camera, black on white whatever the terminal's colours
    static bool errorIsTerminal();
    void report(const Failure &failure) const;
    /// A yes or no from the person at the terminal; nothing where there is no terminal to ask at.
    std::optional<bool> confirms(const QString &question) const;
    static QString yesOrNo(); ///< what to type for either, as in `[y/N]`
    /// `y` and `yes` in English, and the word for it in the language of the messages, or its first letter.
    static bool isYes(const QString &answer);
    /// Columns as wide as their widest cell, two spaces between.
    void printTable(const QList<QStringList> &rows) const;

    /// All of standard input without the line end at its end, for a secret or a file named `-`.
    static QByteArray readInput(qint64 mostBytes);
    /// The file of that name, or standard input for `-`.
    static Outcome<QByteArray> readFile(const std::string &name, qint64 mostBytes);

private:
    void result(QByteArrayView line) const;
    void write(QByteArrayView bytes) const;

    mutable bool m_hasResult = false;
    mutable QString m_whyUnwritten; ///< standard output, at the first error
};

/// The command line's contract: what a failure's kind means as exit status.
int exitStatusOf(FailureKind kind);

} // namespace lanyard
