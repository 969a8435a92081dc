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

/// `'NAME' OPTIONS`; a name that would pass for an option stands behind `--`.
QString askedFor(const QString &name, const QString &options)
{
    const auto isLikeAnOption = name.startsWith(QLatin1Char('-'));
    return (isLikeAnOption ? QStringLiteral("%2 -- %1") : QStringLiteral("%1 %2"))
        .arg(shellQuoted(name), options)
        .trimmed();
}

} // namespace

QString snippet(const Profile &profile, const SnippetRequest &request, const SnippetLanguage &language)
{
    const auto letters = language.family == SnippetLanguage::Family::Java ? Letters::Ascii : Letters::Unicode;
    const auto word = [&](const QString &text) {
        return language.family == SnippetLanguage::Family::Shell ? shellQuoted(text) : quoted(text, letters);
    };
    const auto httpAllowed = profile.portal.scheme() == QLatin1String("http")
        ? QStringLiteral(",\n                  "
                         "allow_http_but_do_not_use_this_in_production_and_only_within_safe_networks=True")
        : QString();
    const QHash<QString, QString> values {
        {QStringLiteral("PROFILE"), word(profile.name)},
        {QStringLiteral("PROFILE curl-config"), askedFor(profile.name, QStringLiteral("--format curl-config"))},
        {QStringLiteral("PROFILE value"), askedFor(profile.name, QStringLiteral("--format value"))},
        {QStringLiteral("PROFILE ask"), askedFor(profile.name, {})},
        {QStringLiteral("ADDRESS"), word(QString::fromLatin1(request.address(profile).toEncoded()))},
        {QStringLiteral("HEADER"), word(profile.headerName)},
        {QStringLiteral("HEADER ITEM"), word(profile.headerName + QStringLiteral(":@/dev/stdin"))},
        {QStringLiteral("PORTAL"), word(QString::fromLatin1(profile.portal.toEncoded()))},
        {QStringLiteral("SCHEME"), word(profile.portal.scheme())},
        {QStringLiteral("PLACE"),
         word(QString::fromLatin1(profile.portal.toEncoded(QUrl::RemoveScheme)).mid(int(qstrlen("//"))))},
        {QStringLiteral("AUTHORITY"), word(profile.portal.authority(QUrl::FullyEncoded))},
        {QStringLiteral("STUDY"), word(request.studyId())},
        {QStringLiteral("HTTP"), httpAllowed},
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
