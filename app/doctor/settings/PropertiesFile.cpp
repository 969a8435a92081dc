#include "PropertiesFile.h"

#include "KnownSettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMultiHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PropertiesFile)
};

constexpr QChar s_dot(0x2022);
const QRegularExpression s_userInfo(QStringLiteral("://(?<value>[^/@\\s]+)@")); // RFC 3986 section 3.2.1

bool isWhollyReference(const QString &value)
{
    static const QRegularExpression wholly(QStringLiteral("^\\$\\{[\\w.]+\\}$")); // without a default in it
    return wholly.match(value).hasMatch();
}

QString whatToGive()
{
    return Words::tr(
        "Give the portal's application.properties, its older portal.properties, the --name=value lines that "
        "it is started with, or its docker-compose file.");
}

QString decoded(QByteArrayView content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

bool isOfPortal(const FileSetting &setting)
{
    return !setting.name.isEmpty() && setting.name.front().isLetter() // else it is a word of a command line
        && (knownSetting(setting.name) || meantSetting(setting.name) || setting.name.startsWith(QLatin1String("dat.")));
}

qsizetype countOfPortal(const QList<FileSetting> &settings)
{
    return std::count_if(settings.begin(), settings.end(), isOfPortal);
}

bool hasDottedName(const FileSetting &setting)
{
    static const QRegularExpression dotted(QStringLiteral("^[a-z][\\w\\-]*(\\.[\\w\\-\\[\\]]+)+$"));
    return dotted.match(setting.name).hasMatch();
}

struct Block
{
    qsizetype from = 0; ///< from 0
    qsizetype to = 0; ///< not included
    QList<FileSetting> settings = {};
};

/// The `command:` with the most settings of a portal: a compose file starts databases and providers too.
Block commandOfPortal(const QStringList &lines)
{
    static const QRegularExpression command(QStringLiteral("^(\\s*)(?:-\\s+)?(?:command|entrypoint)\\s*:"));
    static const QRegularExpression content(QStringLiteral("^(\\s*)([^\\s#])"));
    Block best;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto start = command.match(lines[i]);
        if (!start.hasMatch())
            continue;
        Block block {i, i + 1};
        for (; block.to < lines.size(); ++block.to) {
            const auto inside = content.match(lines[block.to]);
            const auto indent = inside.capturedLength(1);
            const auto isItem = inside.captured(2) == QLatin1String("-"); // a list may stand as far left as its key
            if (inside.hasMatch()
                && (indent < start.capturedLength(1) || (indent == start.capturedLength(1) && !isItem)))
                break;
        }
        block.settings = argumentsIn(lines, block.from, block.to);
        if (countOfPortal(block.settings) > countOfPortal(best.settings))
            best = block;
    }
    return best;
}

} // namespace

PropertiesFile::PropertiesFile(QString name, QStringList lines) : m_name(std::move(name)), m_lines(std::move(lines)) { }

Outcome<PropertiesFile> PropertiesFile::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage, Words::tr("%1 cannot be read.").arg(path), whatToGive());
    return parse(file.read(mostBytes + 1), QFileInfo(path).fileName());
}

Outcome<PropertiesFile> PropertiesFile::parse(QByteArrayView content, const QString &name)
{
    if (content.size() > mostBytes)
        return failure(FailureKind::Usage, Words::tr("%1 is larger than any settings file of a portal.").arg(name),
                       whatToGive());
    if (content.contains('\0'))
        return failure(
            FailureKind::Misconfigured, Words::tr("%1 is no plain text.").arg(name),
            Words::tr("If an editor wrote it as “Unicode” or UTF-16, save it as UTF-8: the portal cannot read "
                      "it either."));
    PropertiesFile file(name, decoded(content).split(QLatin1Char('\n')));
    file.recognise();
    if (file.m_settings.isEmpty())
        return failure(FailureKind::Misconfigured, Words::tr("No settings of a cBioPortal are in %1.").arg(name),
                       whatToGive());
    if (file.m_settings.size() > mostSettings)
        return failure(FailureKind::Usage, Words::tr("%1 holds more settings than any portal has.").arg(name),
                       whatToGive());
    file.hideSecrets();
    return file;
}

void PropertiesFile::recognise()
{
    m_last = m_lines.size();
    if (const auto command = commandOfPortal(m_lines); !command.settings.isEmpty()) {
        m_form = Form::Compose;
        m_settings = command.settings;
        m_first = command.from + 1;
        m_last = command.to;
        return;
    }
    auto properties = propertiesIn(m_lines);
    auto arguments = argumentsIn(m_lines, 0, m_lines.size());
    if (countOfPortal(properties) == 0 && countOfPortal(arguments) > 0) {
        m_form = Form::Arguments;
        m_settings = std::move(arguments);
    } else if (countOfPortal(properties) > 0 || std::any_of(properties.begin(), properties.end(), hasDottedName)) {
        m_settings = std::move(properties);
    }
}

void PropertiesFile::mask(qsizetype line, qsizetype at, qsizetype length)
{
    auto &text = m_lines[line - 1];
    const auto most = text.endsWith(QLatin1Char('\r')) ? text.size() - 1 : text.size();
    for (auto i = at; i < std::min(at + length, most); ++i)
        text[i] = s_dot;
}

void PropertiesFile::hideSecrets()
{
    QStringList secrets;
    for (auto &setting : m_settings) {
        setting.length = setting.value.size();
        setting.fingerprint = qHash(setting.value, QHashSeed::globalSeed());
        setting.isReference = isReference(setting.value);
        setting.isPlaceholder = looksLikePlaceholder(setting.value);
        setting.isSecret = isSecretSetting(setting.name) || s_userInfo.match(setting.value).hasMatch();
        if (!setting.isSecret)
            continue;
        if (!isWhollyReference(setting.value)) {
            secrets.append(setting.value.trimmed());
            setting.value.clear();
        }
        if (setting.valueAt >= 0)
            mask(setting.line, setting.valueAt, setting.valueLength);
        for (auto line = setting.line + (setting.valueAt < 0 ? 0 : 1); line <= setting.lastLine; ++line)
            mask(line, 0, m_lines[line - 1].size());
    }
    hideAround();
    static constexpr qsizetype fewestLetters = 4; // shorter ones are in many innocent words
    secrets.removeDuplicates();
    secrets.removeIf([](const QString &secret) { return secret.size() < fewestLetters; });
    for (qsizetype line = 1; line <= m_lines.size(); ++line) {
        for (const auto &secret : std::as_const(secrets)) {
            const auto &text = m_lines[line - 1];
            for (auto at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.size()))
                mask(line, at, secret.size());
        }
    }
}

/// Secrets that are no setting of the portal's: what is commented out, and what stands beside in another form.
void PropertiesFile::hideAround()
{
    static const QRegularExpression secret(
        QStringLiteral(
            "(?:secret|passw|pwd|credential|token|key)[\\w.\\-]{0,40}[\"']?\\s{0,20}[=:]\\s{0,20}(?<value>\\S.*)"),
        QRegularExpression::CaseInsensitiveOption);
    QMultiHash<qsizetype, std::pair<qsizetype, qsizetype>> words; // what is known about a line
    for (const auto &setting : std::as_const(m_settings)) {
        for (auto line = setting.line; line <= setting.lastLine; ++line)
            words.insert(line,
                         {setting.tokenAt,
                          line == setting.line ? setting.tokenAt + setting.tokenLength : m_lines[line - 1].size()});
    }
    for (qsizetype line = 1; line <= m_lines.size(); ++line) {
        const auto known = words.values(line);
        for (auto found = secret.match(m_lines[line - 1]); found.hasMatch();
             found = secret.match(m_lines[line - 1], found.capturedStart() + 1)) {
            const auto at = found.capturedStart();
            auto end = m_lines[line - 1].size();
            auto isKnown = false;
            for (const auto &[from, to] : known) {
                isKnown = isKnown || (from <= at && at < to);
                end = from > at ? std::min(end, from) : end;
            }
            const auto value = found.capturedStart(QStringLiteral("value"));
            if (!isKnown)
                mask(line, value, end - value);
        }
        for (auto found = s_userInfo.match(m_lines[line - 1]); found.hasMatch();
             found = s_userInfo.match(m_lines[line - 1]))
            mask(line, found.capturedStart(QStringLiteral("value")) - 1,
                 found.capturedLength(QStringLiteral("value")) + 2);
    }
}

bool PropertiesFile::isMasked(qsizetype line) const
{
    return m_lines[line - 1].contains(s_dot);
}

const FileSetting *PropertiesFile::find(const QString &settingName) const
{
    const auto found = std::find_if(m_settings.rbegin(), m_settings.rend(),
                                    [&](const FileSetting &setting) { return setting.name == settingName; });
    return found == m_settings.rend() ? nullptr : &*found;
}

QList<FileSetting> PropertiesFile::all(const QString &settingName) const
{
    QList<FileSetting> found;
    std::copy_if(m_settings.begin(), m_settings.end(), std::back_inserter(found),
                 [&](const FileSetting &setting) { return setting.name == settingName; });
    return found;
}

} // namespace lanyard
