#include "Spelling.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lanyard::spelling {

namespace {

QString lettersOf(const QString &word)
{
    QString letters;
    std::copy_if(word.begin(), word.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

/// Levenshtein's distance.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<size_t>(j) + 1;
            const auto replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({row[k] + 1, row[k - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QString closest(const QString &word, const QStringList &words)
{
    if (words.contains(word, Qt::CaseInsensitive))
        return {};
    const auto letters = lettersOf(word);
    for (const auto &other : words) {
        if (lettersOf(other) == letters)
            return other;
    }
    if (letters.size() < 8)
        return {};
    for (const auto &other : words) {
        if (distance(lettersOf(other), letters) <= 2)
            return other;
    }
    return {};
}

} // namespace lanyard::spelling
