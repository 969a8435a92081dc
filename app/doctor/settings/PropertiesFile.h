#pragma once

#include "Outcome.h"
#include "SettingSyntax.h"

namespace lanyard {

/// The settings that a cBioPortal runs with, as its administrator's file has them. No secret is in it: of a secret it
/// knows the length and whether it looks like an example's, and the lines have dots where one stands.
class PropertiesFile
{
public:
    enum class Form
    {
        Properties, ///< application.properties, or the older portal.properties
        Arguments, ///< `--name=value` and `-Dname=value`, as on a command line
        Compose, ///< the same in the `command:` of a docker-compose file
    };
    static constexpr qsizetype mostBytes = 128 * 1024; ///< the portal's own example has 20 KiB
    static constexpr qsizetype mostSettings = 2000; ///< and 150 settings

    /// `Usage` when there is no such file or it holds too much, `Misconfigured` when no settings of a portal are in it.
    static Outcome<PropertiesFile> read(const QString &path);
    /// `name` is what sentences call the file.
    static Outcome<PropertiesFile> parse(QByteArrayView content, const QString &name);

    QString name() const { return m_name; }
    Form form() const { return m_form; }
    const QList<FileSetting> &settings() const { return m_settings; } ///< from top to bottom, with repeated ones
    const FileSetting *find(const QString &settingName) const; ///< the last one, which counts; null: none
    QList<FileSetting> all(const QString &settingName) const;

    const QStringList &lines() const { return m_lines; } ///< as they are, with `\r` where one ends so
    bool isMasked(qsizetype line) const; ///< from 1: dots stand for a secret there
    qsizetype firstLine() const { return m_first; } ///< from 1: where the portal's settings can stand
    qsizetype lastLine() const { return m_last; } ///< included

private:
    PropertiesFile(QString name, QStringList lines);
    void recognise();
    void hideSecrets();
    void hideAround();
    void mask(qsizetype line, qsizetype at, qsizetype length);

    QString m_name;
    QStringList m_lines;
    Form m_form = Form::Properties;
    QList<FileSetting> m_settings;
    qsizetype m_first = 1;
    qsizetype m_last = 0;
};

} // namespace lanyard
