#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// One setting as a file has it. Columns count from 0 in the first of its lines.
struct FileSetting
{
    QString name;
    QString value; ///< with blanks at its end; empty for a secret once a `PropertiesFile` holds it
    qsizetype line = 0; ///< from 1
    qsizetype lastLine = 0; ///< where a continued value ends
    bool isOption = false; ///< `--name=value`, which comes together with its namesakes instead of replacing them
    bool isSecret = false;
    bool isPlaceholder = false; ///< an example's value; known of secrets too, as is what follows
    bool isReference = false; ///< comes, or a part of it, from the environment
    qsizetype length = 0; ///< of the value
    size_t fingerprint = 0; ///< tells values apart, within one process

    qsizetype tokenAt = 0; ///< of what is one word to a shell; the whole line in a properties file
    qsizetype tokenLength = 0;
    qsizetype nameAt = 0;
    qsizetype nameLength = 0; ///< as written, with its escapes
    qsizetype valueAt = 0; ///< -1: on a line below
    qsizetype valueLength = 0; ///< on the first line
};

/// Reads Java's properties, as `java.util.Properties.load` describes them.
QList<FileSetting> propertiesIn(const QStringList &lines);

/// Reads `--name=value` and `-Dname=value` out of command lines and out of YAML that holds some; comments are left out.
/// `from` and `to` are the lines to look at, from 0, `to` not included.
QList<FileSetting> argumentsIn(const QStringList &lines, qsizetype from, qsizetype to);

/// A value as it is written into a properties file, which Java reads as Latin-1.
QString escapedForProperties(const QString &value);

} // namespace lanyard
