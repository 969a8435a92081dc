#include "SettingsPatch.h"

#include "KnownSettings.h"
#include "Shown.h"
#include "UnifiedDiff.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

struct Replacement
{
    qsizetype at;
    qsizetype length;
    QString text;
};

class Patch
{
public:
    explicit Patch(const PropertiesFile &file) : m_file(file) { }

    void set(const Setting &setting);
    QString diff() const;

private:
    bool isArguments() const { return m_file.form() != PropertiesFile::Form::Properties; }
    const QString &textAt(qsizetype line) const { return m_file.lines().at(line - 1); }
    QString written(const QString &value) const { return isArguments() ? value : escapedForProperties(value); }
    bool isOpen(const FileSetting &setting) const;
    bool standsAlone(const FileSetting &setting) const;
    void correct(const FileSetting &old, const Setting &setting);
    void remove(const FileSetting &old);
    void add(const Setting &setting);
    QString lineLike(const FileSetting &model, const Setting &setting) const;

    const PropertiesFile &m_file;
    QHash<qsizetype, QList<Replacement>> m_replacements;
    QHash<qsizetype, QStringList> m_added; ///< before a line
    QSet<qsizetype> m_removed;
};

/// No secret stands on its lines, so that they can be shown as they were.
bool Patch::isOpen(const FileSetting &setting) const
{
    for (auto line = setting.line; line <= setting.lastLine; ++line) {
        if (m_file.isMasked(line))
            return false;
    }
    return setting.valueAt >= 0;
}

bool Patch::standsAlone(const FileSetting &setting) const
{
    static const QRegularExpression before(QStringLiteral("^\\s*(-\\s+)?$"));
    static const QRegularExpression after(QStringLiteral("^(\\s*,)?\\s*\\\\?\\s*$|^\\s+#"));
    const auto &text = textAt(setting.line);
    return !isArguments()
        || (before.match(text.left(setting.tokenAt)).hasMatch()
            && after.match(text.mid(setting.tokenAt + setting.tokenLength)).hasMatch());
}

void Patch::set(const Setting &setting)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w.:/@%+~-]*$")); // to a shell and to YAML
    if (isArguments() && !plain.match(setting.value).hasMatch())
        return;
    auto old = m_file.all(setting.name);
    if (old.isEmpty()) {
        for (const auto &other : m_file.settings()) {
            const auto *meant = meantSetting(other.name);
            if (meant && meant->name == setting.name)
                old = {other};
        }
    }
    if (old.isEmpty()) {
        add(setting);
        return;
    }
    if (!std::all_of(old.begin(), old.end(), [this](const FileSetting &one) { return isOpen(one); }))
        return;
    correct(old.takeLast(), setting);
    for (const auto &repeated : old)
        remove(repeated);
}

void Patch::correct(const FileSetting &old, const Setting &setting)
{
    auto &replacements = m_replacements[old.line];
    if (old.name != setting.name)
        replacements.append({old.nameAt, old.nameLength, setting.name});
    const auto isContinued = old.lastLine > old.line;
    const auto separator = old.valueAt == old.nameAt + old.nameLength ? QStringLiteral("=") : QString();
    const auto end = old.valueAt + old.valueLength + (isContinued ? 1 : 0); // with the backslash
    if (old.value != setting.value || isContinued)
        replacements.append({old.valueAt, end - old.valueAt, separator + written(setting.value)});
    for (auto line = old.line + 1; line <= old.lastLine; ++line)
        m_removed.insert(line);
}

void Patch::remove(const FileSetting &old)
{
    if (standsAlone(old)) {
        for (auto line = old.line; line <= old.lastLine; ++line)
            m_removed.insert(line);
    } else {
        m_replacements[old.line].append({old.tokenAt, old.tokenLength, {}});
    }
}

void Patch::add(const Setting &setting)
{
    // Beside its nearest relative, and before it: there is always a line end there.
    const FileSetting *model = nullptr;
    qsizetype closest = -1;
    for (const auto &other : m_file.settings()) {
        const auto isUsable = standsAlone(other) || (isOpen(other) && !textAt(other.line).contains(QLatin1Char('[')));
        const auto shared
            = std::mismatch(other.name.begin(), other.name.end(), setting.name.begin(), setting.name.end());
        const auto closeness = (shared.first - other.name.begin()) + (standsAlone(other) ? 100 : 0);
        if (isUsable && closeness >= closest) {
            model = &other;
            closest = closeness;
        }
    }
    if (model && standsAlone(*model))
        m_added[model->line].append(lineLike(*model, setting));
    else if (model)
        m_replacements[model->line].append({model->tokenAt, 0,
                                            (model->isOption ? QStringLiteral("--%1=%2 ") : QStringLiteral("-D%1=%2 "))
                                                .arg(setting.name, setting.value)});
}

QString Patch::lineLike(const FileSetting &model, const Setting &setting) const
{
    const auto &text = textAt(model.line);
    const auto lineEnd = text.endsWith(QLatin1Char('\r')) ? QStringLiteral("\r") : QString();
    if (!isArguments())
        return setting.name + QLatin1Char('=') + written(setting.value) + lineEnd;
    const auto start = text.left(model.nameAt);
    const auto quote = text.at(model.tokenAt).isPunct() && text.at(model.tokenAt) != QLatin1Char('-')
        ? QString(text.at(model.tokenAt))
        : QString();
    auto line = start + setting.name + QLatin1Char('=') + setting.value + quote;
    // A command that goes on on the next line, or a list in brackets, goes on behind the new line too.
    const auto previous = model.line > 1 ? textAt(model.line - 1).trimmed() : QString();
    const auto rest = text.mid(model.tokenAt + model.tokenLength).trimmed();
    if (previous.endsWith(QLatin1Char('\\')) || rest.endsWith(QLatin1Char('\\')))
        line += QStringLiteral(" \\");
    else if (previous.endsWith(QLatin1Char(',')) || rest.startsWith(QLatin1Char(',')))
        line += QLatin1Char(',');
    return line + lineEnd;
}

QString Patch::diff() const
{
    using Fate = DiffLine::Fate;
    QList<DiffLine> result;
    auto count = m_file.lines().size();
    const auto endsWithNewline = m_file.lines().last().isEmpty();
    count -= endsWithNewline ? 1 : 0;
    for (qsizetype line = 1; line <= count; ++line) {
        auto text = textAt(line);
        const auto added = m_added.value(line);
        for (const auto &one : added)
            result.append({Fate::Added, one});
        auto replacements = m_replacements.value(line);
        std::stable_sort(replacements.begin(), replacements.end(),
                         [](const Replacement &one, const Replacement &other) { return one.at > other.at; });
        for (const auto &one : std::as_const(replacements))
            text.replace(one.at, one.length, one.text);
        const auto isShowable = !m_file.isMasked(line) && line >= m_file.firstLine() && line <= m_file.lastLine();
        if (m_removed.contains(line)) {
            result.append({Fate::Removed, textAt(line)});
        } else if (text == textAt(line)) {
            result.append({Fate::Kept, text, isShowable});
        } else {
            result.append({Fate::Removed, textAt(line)});
            result.append({Fate::Added, text});
        }
    }
    return unifiedDiff(shown(m_file.name()), result, endsWithNewline);
}

} // namespace

QString settingsPatch(const PropertiesFile &file, const QList<Finding> &findings)
{
    Patch patch(file);
    QSet<QString> done; // of two findings about one setting the graver one comes first
    for (const auto &finding : findings) {
        if (finding.setting && !done.contains(finding.setting->name)) {
            patch.set(*finding.setting);
            done.insert(finding.setting->name);
        }
    }
    return patch.diff();
}

} // namespace lanyard
