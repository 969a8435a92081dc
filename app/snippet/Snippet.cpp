#include "Snippet.h"

#include "Quoting.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

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

/// curl reads it in double quotes.
QString inCurlConfig(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
}

/// sed's script that makes a call of the token. In a replacement & is what was found: the token.
QString callInSed(const SnippetRequest &request)
{
    const auto given = QJsonDocument::fromJson(request.body().value_or("[]")).toJson(QJsonDocument::Compact);
    auto rest = QString::fromUtf8(given).mid(1); // behind its bracket
    if (rest != QLatin1String("]"))
        rest.prepend(QLatin1Char(','));
    rest.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('&'), QLatin1String("\\&"))
        .replace(QLatin1Char('/'), QLatin1String("\\/"));
    return QStringLiteral(R"(s/.*/{"jsonrpc":"2.0","id":"1","method":"%1","params":["&"%2}/)")
        .arg(request.callName(), rest);
}

/// The code with all that is constant in it: where the token comes from, and what the request has more than a GET.
QString composed(const SnippetRequest &request, const SnippetLanguage &language, bool isFromVariable)
{
    const auto &source = isFromVariable ? language.sources->variable : language.sources->lanyard;
    const auto isOfStudy = request.kind() == SnippetRequest::Kind::Study;
    const auto hasBody = request.body().has_value();
    const std::array<std::pair<const char *, const char *>, 7> parts {
        {{"@START@", source.start},
         {"@ASK@", source.ask},
         {"@VALUE@", source.value},
         {"@METHOD PART@", request.method() == QLatin1String("GET") ? "" : language.parts.method},
         {"@BODY PART@", hasBody ? language.parts.body : ""},
         {"@BODY HEADER@", hasBody ? language.parts.bodyHeader : ""},
         {"@CALL@", isOfStudy ? language.studyCall : language.studiesCall}}};
    auto code = QString::fromUtf8(language.code);
    for (const auto &[place, text] : parts)
        code.replace(QLatin1String(place), QString::fromUtf8(text));
    return code.trimmed();
}

} // namespace

QString snippet(const Profile &profile, const SnippetRequest &request, const SnippetLanguage &language,
                const QString &variable)
{
    const auto letters = language.family == SnippetLanguage::Family::Java ? Letters::Ascii : Letters::Unicode;
    const auto word = [&](const QString &text) {
        return language.family == SnippetLanguage::Family::Shell ? shellQuoted(text) : quoted(text, letters);
    };
    const auto httpAllowed = profile.portal.scheme() == QLatin1String("http")
        ? QStringLiteral(",\n                  "
                         "allow_http_but_do_not_use_this_in_production_and_only_within_safe_networks=True")
        : QString();
    const auto header = profile.headerName + QStringLiteral(": ") + profile.headerPrefix;
    const auto type = request.contentType();
    const auto body = word(QString::fromUtf8(request.body().value_or(QByteArray())));
    const auto isHead = request.method() == QLatin1String("HEAD"); // to which curl would wait for a body
    const QHash<QString, QString> values {
        {QStringLiteral("PROFILE"), word(profile.name)},
        {QStringLiteral("PROFILE curl-config"), askedFor(profile.name, QStringLiteral("--format curl-config"))},
        {QStringLiteral("PROFILE value"), askedFor(profile.name, QStringLiteral("--format value"))},
        {QStringLiteral("PROFILE ask"), askedFor(profile.name, {})},
        {QStringLiteral("VARIABLE"), variable},
        {QStringLiteral("ADDRESS"), word(QString::fromLatin1(request.address(profile).toEncoded()))},
        {QStringLiteral("METHOD"), word(request.method())},
        {QStringLiteral("METHOD bare"), request.method()},
        {QStringLiteral("METHOD curl"),
         isHead ? QStringLiteral("--head") : QStringLiteral("--request ") + request.method()},
        {QStringLiteral("METHOD verb"), request.method().toLower()},
        {QStringLiteral("BODY"), body},
        {QStringLiteral("BODY java"),
         request.body() ? QStringLiteral("ofString(%1)").arg(body) : QStringLiteral("noBody()")},
        {QStringLiteral("CALL sed"), word(callInSed(request))},
        {QStringLiteral("TYPE"), word(type)},
        {QStringLiteral("TYPE header"), word(QStringLiteral("Content-Type: ") + type)},
        {QStringLiteral("TYPE item"), word(QStringLiteral("Content-Type:") + type)},
        {QStringLiteral("HEADER"), word(profile.headerName)},
        {QStringLiteral("HEADER config"), word(inCurlConfig(header))},
        {QStringLiteral("HEADER plain"), word(header)},
        {QStringLiteral("HEADER ITEM"), word(profile.headerName + QStringLiteral(":@/dev/stdin"))},
        {QStringLiteral("PREFIX"), word(profile.headerPrefix)},
        {QStringLiteral("PORTAL"), word(QString::fromLatin1(profile.portal.toEncoded()))},
        {QStringLiteral("SCHEME"), word(profile.portal.scheme())},
        {QStringLiteral("PLACE"),
         word(QString::fromLatin1(profile.portal.toEncoded(QUrl::RemoveScheme)).mid(int(qstrlen("//"))))},
        {QStringLiteral("AUTHORITY"), word(profile.portal.authority(QUrl::FullyEncoded))},
        {QStringLiteral("STUDY"), word(request.studyId())},
        {QStringLiteral("HTTP"), httpAllowed},
    };
    const auto code = composed(request, language, !variable.isEmpty());

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
