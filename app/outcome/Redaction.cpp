#include "Redaction.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr qsizetype s_fewestOpaque = 40;
constexpr qsizetype s_mostShown = 8;
const QChar s_ellipsis(0x2026);

// One pass over the text; the first alternative that fits at a place wins.
const QString s_pattern = QStringLiteral(
    // A fingerprint is public. It looks like a token, but the sentence says before what it is.
    R"x(\b(?:sha-?\d+|fingerprint)\b[^.\n]{0,40}?\b(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128}|[\w+/]{43}=?))x"
    R"x((?![\w+/-])(*SKIP)(*FAIL))x"
    R"x(|(?<field>\b\w*(?:code|state|token|secret|nonce|verifier|assertion|password)=)[^&\s"'<>]+)x"
    R"x(|(?<header>\b(?:proxy-)?authorization"?\s*:\s*"?(?:(?:basic|bearer|dpop|token)\s+)?)[^\s"']+)x"
    R"x(|(?<label>\b(?:\w*token|\w*secret)"?\s*:\s*"?|\bbearer\s+)(?![/.~])[A-Za-z0-9._~+/-]{16,}=*)x"
    R"x(|(?<![\w-])(?-i:eyJ)[\w-]{6,}(?:\.[\w-]*)*)x"
    R"x(|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\.[\da-f][\da-f-]{7,35}\b)+)x"
    R"x(|(?:\$pat-)?[^\s'"=\[\]]{1,100}-\d{15}x[\da-f]{32}(?![\da-f]))x" // openBIS
    R"x(|(?<run>[\w~+/-]{40,}=*))x");

enum class Letters
{
    Lower,
    Upper,
    Digit,
    Other
};

Letters lettersOf(QChar c)
{
    return c.isDigit() ? Letters::Digit : c.isUpper() ? Letters::Upper : c.isLower() ? Letters::Lower : Letters::Other;
}

/// Names are words: the kind of letter seldom changes inside one. In random base64 it changes at two places of three,
/// in random hex at every other.
bool looksRandom(const QString &text)
{
    qsizetype changes = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const auto before = lettersOf(text.at(i - 1));
        const auto here = lettersOf(text.at(i));
        if (before != here && before != Letters::Other && here != Letters::Other)
            ++changes;
    }
    return changes * 5 >= text.size();
}

bool isOpaqueToken(QString run)
{
    static const QRegularExpression uuid(QStringLiteral("[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}"),
                                         QRegularExpression::CaseInsensitiveOption);
    run.remove(uuid);
    if (run.size() < s_fewestOpaque)
        return false;
    // A slash may stand inside a token, or between the folders of a path that ends in one.
    const auto pieces = run.split(QLatin1Char('/'));
    return looksRandom(run) || std::any_of(pieces.begin(), pieces.end(), [](const QString &piece) {
               return piece.size() >= s_fewestOpaque && looksRandom(piece);
           });
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression secrets(
        s_pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString safe;
    qsizetype taken = 0;
    for (auto found = secrets.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (!match.captured(QStringLiteral("run")).isEmpty() && !isOpaqueToken(match.captured()))
            continue;
        QString shown;
        for (const auto *name : {"field", "header", "label"})
            shown += match.captured(QLatin1String(name));
        if (shown.isEmpty())
            shown = match.captured().left(s_mostShown);
        safe += text.mid(taken, match.capturedStart() - taken) + shown + s_ellipsis;
        taken = match.capturedEnd();
    }
    return safe + text.mid(taken);
}

} // namespace lanyard
