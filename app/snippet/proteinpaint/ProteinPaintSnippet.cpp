#include "ProteinPaintSnippet.h"

#include "ProteinPaintPortal.h"
#include "Quoting.h"
#include "SigningCode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintSnippet)
};

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// A text as JSON writes it, which is also how JavaScript, Python and Java read it.
QString quoted(const QString &text)
{
    return json(QJsonArray {text}).chopped(1).mid(1);
}

/// In single quotes, where PHP reads nothing else into it.
QString phpQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// What prints the header for curl. The shell's own printf has the variable in no argument list.
QString header(const Profile &profile, bool isStatus, const QString &variable)
{
    if (variable.isEmpty())
        return QStringLiteral("lanyard header %1 %2")
            .arg(shellQuoted(profile.name),
                 isStatus ? QStringLiteral("--format curl-config")
                          : QStringLiteral("--data-route --format curl-config"));
    const auto text = QStringLiteral("test -n \"$%1\" || echo '%1 is not set: lanyard run sets it' >&2\n");
    const auto value = isStatus ? QStringLiteral("$%1") : QStringLiteral("$(printf %s \"$%1\" | base64 | tr -d '\\n')");
    const auto start = isStatus ? profile.headerName + QStringLiteral(": ") : QStringLiteral("Authorization: Bearer ");
    return (text + QStringLiteral("printf 'header = \"%s%s\"\\n' %2 \"") + value + QLatin1Char('"'))
        .arg(variable, shellQuoted(start));
}

QString curl(const Profile &profile, const ProteinPaint::Dataset &dataset, bool isStatus, const QString &variable)
{
    if (!isStatus)
        return QStringLiteral("%1 \\\n"
                              "  | curl --config - --silent --show-error \\\n"
                              "         %2\n")
            .arg(header(profile, false, variable),
                 shellQuoted(QString::fromLatin1(ProteinPaintPortal::dataAddress(profile, dataset).toEncoded())));
    const auto question = json(QJsonObject {{QStringLiteral("dslabel"), dataset.label},
                                            {QStringLiteral("embedder"), profile.proteinPaint.embedder}});
    const auto address = profile.portalUrl(QStringLiteral("/jwt-status")).toEncoded();
    return QStringLiteral("%1 \\\n"
                          "  | curl --config - --silent --show-error \\\n"
                          "         --header 'Content-Type: application/json' \\\n"
                          "         --data %2 \\\n"
                          "         %3\n")
        .arg(header(profile, true, variable), shellQuoted(question), shellQuoted(QString::fromLatin1(address)));
}

QString embedding(const Profile &profile, const ProteinPaint::Dataset &dataset)
{
    // A text inside of <script> must not end it.
    const auto inScript
        = [](const QString &text) { return quoted(text).replace(QLatin1String("</"), QLatin1String("<\\/")); };
    const auto address = profile.portal.toString(QUrl::FullyEncoded);
    return filledIn(QLatin1String(embeddingTemplate),
                    {{QStringLiteral("SOURCE"), (address + QStringLiteral("/bin/proteinpaint.js")).toHtmlEscaped()},
                     {QStringLiteral("HOST"), inScript(address)},
                     {QStringLiteral("DATASET"), inScript(dataset.label)},
                     {QStringLiteral("GENOME"), inScript(profile.proteinPaint.genome)}});
}

QString signing(const char *text, const Profile &profile, const QString &algorithm, const SigningCode &code, bool isPhp)
{
    const auto &settings = profile.proteinPaint;
    const auto word = [&](const QString &value) { return isPhp ? phpQuoted(value) : quoted(value); };
    const auto result = settings.clientAuthResult.isEmpty() ? QString() : json(settings.clientAuthResult);
    return filledIn(QLatin1String(text),
                    {{QStringLiteral("PORTAL"), profile.portal.host()},
                     {QStringLiteral("ALGORITHM"), algorithm},
                     {QStringLiteral("KEY"), code.key},
                     {QStringLiteral("IMPORTS"), code.imports},
                     {QStringLiteral("SIGNING"), code.lines},
                     {QStringLiteral("DATASETS"), word(json(QJsonArray::fromStringList(settings.tokenDatasets())))},
                     {QStringLiteral("EMAIL"), word(settings.email)},
                     {QStringLiteral("IP"), word(settings.ip)},
                     {QStringLiteral("RESULT"), word(result)},
                     {QStringLiteral("LIFETIME"), QString::number(settings.lifetime)}});
}

} // namespace

QString filledIn(const QString &text, const QList<QPair<QString, QString>> &values)
{
    static const QRegularExpression place(QStringLiteral("@([A-Z]+)@"));
    QString filled;
    qsizetype at = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        filled += QStringView(text).mid(at, match.capturedStart() - at);
        for (const auto &[name, value] : values) {
            if (name == match.capturedView(1))
                filled += value;
        }
        at = match.capturedEnd();
    }
    filled += QStringView(text).mid(at);
    return filled;
}

QStringList proteinPaintLanguages()
{
    return {QStringLiteral("curl"), QStringLiteral("html"), QStringLiteral("java"),
            QStringLiteral("node"), QStringLiteral("php"),  QStringLiteral("python")};
}

Outcome<QString> proteinPaintSnippet(const Profile &profile, const QString &language, const QString &request,
                                     const QString &variable)
{
    if (!variable.isEmpty() && language != QLatin1String("curl"))
        return failure(FailureKind::Usage, W::tr("In “%1” the code signs its tokens itself.").arg(language),
                       W::tr("Leave out --env, or use --for curl."));
    const auto dataset = profile.proteinPaint.datasets.value(0);
    if (language == QLatin1String("curl"))
        return curl(profile, dataset, request == QLatin1String("jwt-status"), variable);
    if (language == QLatin1String("html"))
        return embedding(profile, dataset);
    const auto algorithm
        = profile.proteinPaint.algorithm.isEmpty() ? QStringLiteral("HS256") : profile.proteinPaint.algorithm;
    const auto languages = proteinPaintLanguages();
    if (!languages.contains(language))
        return failure(FailureKind::Usage, W::tr("There is no code for ProteinPaint in “%1”.").arg(language),
                       W::tr("Choose one of: %1.").arg(languages.join(QStringLiteral(", "))));
    const auto code = SigningCode::of(language, algorithm);
    if (!code)
        return failure(
            FailureKind::Usage,
            W::tr("PHP has no way of its own to sign by %2, which “%1” uses.").arg(profile.name, algorithm),
            W::tr("Sign with a library of the language that knows %1, from the claims of: lanyard token '%2' | "
                  "lanyard decode -")
                .arg(algorithm, profile.name));
    if (language == QLatin1String("java"))
        return signing(javaTemplate, profile, algorithm, *code, false);
    if (language == QLatin1String("node"))
        return signing(nodeTemplate, profile, algorithm, *code, false);
    if (language == QLatin1String("php"))
        return signing(phpTemplate, profile, algorithm, *code, true);
    return signing(pythonTemplate, profile, algorithm, *code, false);
}

} // namespace lanyard
