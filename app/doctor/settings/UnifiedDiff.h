#pragma once

#include <QList>
#include <QString>

namespace lanyard {

/// A line of a file on its way to another version.
struct DiffLine
{
    enum class Fate
    {
        Kept,
        Removed,
        Added
    };
    Fate fate = Fate::Kept;
    QString text; ///< without `\n`
    bool isShowable = true; ///< false: it must not stand in a diff, not even around a change
};

/// The changes with up to three kept lines around each, as `diff -u` writes them and `patch` reads them. Empty when
/// nothing changes. `endsWithNewline`: whether the last line has a line end.
QString unifiedDiff(const QString &name, const QList<DiffLine> &lines, bool endsWithNewline);

} // namespace lanyard
