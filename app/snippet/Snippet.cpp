#include "Snippet.h"

#include "Quoting.h"

#include <QHash>
#include <QRegularExpression>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Snippet)
};

/// `'NAME' --format FORMAT`; a name that would pass for an option stands behind `--`.
QString askedFor(const QString &name, const QString &format)
{
    const auto isLikeAnOption = name.startsWith(QLatin1Char('-'));
    return (isLikeAnOption ? QStringLiteral("--format %2 -- %1") : QStringLiteral("%1 --format %2"))
        .arg(shellQuoted(name), format);
}

} // namespace

QString snippet(const Profile &profile, const SnippetRequest &request, const SnippetLanguage &language)
{
    const auto letters = language.family == SnippetLanguage::Family::Java ? Letters::Ascii : Letters::Unicode;
    const auto word = [&](const QString &text) {
        return language.family == SnippetLanguage::Family::Shell ? shellQuoted(text) : quoted(text, letters);
    };
    const QHash<QString, QString> values {
        {QStringLiteral("PROFILE"), word(profile.name)},
        {QStringLiteral("PROFILE curl-config"), askedFor(profile.name, QStringLiteral("curl-config"))},
        {QStringLiteral("PROFILE value"), askedFor(profile.name, QStringLiteral("value"))},
        {QStringLiteral("ADDRESS"), word(QString::fromLatin1(request.address(profile).toEncoded()))},
        {QStringLiteral("HEADER"), word(profile.headerName)},
        {QStringLiteral("HEADER ITEM"), word(profile.headerName + QStringLiteral(":@/dev/stdin"))},
        {QStringLiteral("PORTAL"), word(QString::fromLatin1(profile.portal.toEncoded()))},
        {QStringLiteral("SCHEME"), word(profile.portal.scheme())},
        {QStringLiteral("PLACE"),
         word(QString::fromLatin1(profile.portal.toEncoded(QUrl::RemoveScheme)).mid(int(qstrlen("//"))))},
        {QStringLiteral("AUTHORITY"), word(profile.portal.authority(QUrl::FullyEncoded))},
        {QStringLiteral("STUDY"), word(request.studyId())},
    };
    auto code = QString::fromUtf8(language.code).trimmed();
    const auto isOfStudy = request.kind() == SnippetRequest::Kind::Study;
    code.replace(QStringLiteral("@CALL@"), QString::fromUtf8(isOfStudy ? language.studyCall : language.studiesCall));

    // In one go, so that what a value holds is never taken for a place of another.
    static const QRegularExpression place(QStringLiteral("@([A-Z]+(?: [A-Za-z-]+)?)@"));
    QString text;
    if (!language.isRun)
        text = QStringLiteral("# %1\n").arg(Words::tr("Written by hand and not run by Lanyard's tests."));
    qsizetype told = 0;
    for (auto found = place.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        text += code.mid(told, match.capturedStart() - told) + values.value(match.captured(1));
        told = match.capturedEnd();
    }
    return text + code.mid(told) + QLatin1Char('\n');
}

} // namespace lanyard
