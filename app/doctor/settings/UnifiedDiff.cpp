#include "UnifiedDiff.h"

#include <algorithm>

namespace lanyard {

namespace {

using Fate = DiffLine::Fate;
constexpr qsizetype s_context = 3;

bool isChange(const DiffLine &line)
{
    return line.fate != Fate::Kept;
}

/// How many lines from `at` on, in steps of `step`, can stand around a change.
qsizetype contextFrom(const QList<DiffLine> &lines, qsizetype at, qsizetype step)
{
    qsizetype count = 0;
    while (count < s_context && at >= 0 && at < lines.size() && !isChange(lines[at]) && lines[at].isShowable) {
        ++count;
        at += step;
    }
    return count;
}

/// The end of the changes that share one hunk: what lies between two of them is short and may be shown.
qsizetype endOfChanges(const QList<DiffLine> &lines, qsizetype from)
{
    auto end = from;
    while (end < lines.size()) {
        while (end < lines.size() && isChange(lines[end]))
            ++end;
        auto next = end;
        while (next < lines.size() && next - end <= 2 * s_context && !isChange(lines[next]) && lines[next].isShowable)
            ++next;
        if (next == lines.size() || !isChange(lines[next]))
            break;
        end = next;
    }
    return end;
}

QString range(qsizetype start, qsizetype count)
{
    return QStringLiteral("%1,%2").arg(count == 0 ? start - 1 : start).arg(count);
}

} // namespace

QString unifiedDiff(const QString &name, const QList<DiffLine> &lines, bool endsWithNewline)
{
    QString hunks;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    qsizetype at = 0;
    const auto pass = [&](const DiffLine &line) {
        oldLine += line.fate != Fate::Added ? 1 : 0;
        newLine += line.fate != Fate::Removed ? 1 : 0;
    };
    const auto isLast = [&](qsizetype index) { // of the old version, of the new one, or of both
        const auto fate = lines[index].fate;
        return std::none_of(lines.begin() + index + 1, lines.end(), [&](const DiffLine &later) {
            return fate == Fate::Kept || later.fate == Fate::Kept || later.fate == fate;
        });
    };
    while (at < lines.size()) {
        const auto change = std::find_if(lines.begin() + at, lines.end(), isChange) - lines.begin();
        if (change == lines.size())
            break;
        const auto changesEnd = endOfChanges(lines, change);
        const auto after = contextFrom(lines, changesEnd, 1);
        auto before = std::min(contextFrom(lines, change - 1, -1), change - at);
        if (changesEnd + after < lines.size()) // `patch` seeks a hunk with less below than above at the file's end
            before = std::min(before, after);
        for (; at < change - before; ++at)
            pass(lines[at]);
        const auto oldStart = oldLine;
        const auto newStart = newLine;
        QString body;
        for (; at < changesEnd + after; ++at) {
            const auto fate = lines[at].fate;
            body += (fate == Fate::Kept        ? QLatin1Char(' ')
                         : fate == Fate::Added ? QLatin1Char('+')
                                               : QLatin1Char('-'))
                + lines[at].text + QLatin1Char('\n');
            if (!endsWithNewline && isLast(at))
                body += QStringLiteral("\\ No newline at end of file\n");
            pass(lines[at]);
        }
        hunks += QStringLiteral("@@ -%1 +%2 @@\n%3")
                     .arg(range(oldStart, oldLine - oldStart), range(newStart, newLine - newStart), body);
    }
    return hunks.isEmpty() ? QString() : QStringLiteral("--- a/%1\n+++ b/%1\n").arg(name) + hunks;
}

} // namespace lanyard
