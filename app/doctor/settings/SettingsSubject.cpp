#include "SettingsSubject.h"

#include "Shown.h"

#include <algorithm>

namespace lanyard {

QString meantValue(const QString &written)
{
    const auto text = written.trimmed();
    const auto isQuoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\''));
    return isQuoted ? text.mid(1, text.size() - 2).trimmed() : text;
}

SettingsSubject::SettingsSubject(const PropertiesFile &file, const SettingsContext &context)
    : m_file(file), m_context(context)
{
    QHash<QString, const FileSetting *> meant;
    for (const auto &setting : m_file.settings()) {
        if (const auto *known = knownSetting(setting.name))
            m_lines.insert(known->name, &setting);
        else if (const auto *near = meantSetting(setting.name))
            meant.insert(near->name, &setting);
    }
    for (auto it = meant.begin(); it != meant.end(); ++it) {
        if (!m_lines.contains(it.key()))
            m_lines.insert(it.key(), it.value());
    }
}

const FileSetting *SettingsSubject::line(QLatin1String name) const
{
    return m_lines.value(name);
}

std::optional<QString> SettingsSubject::value(QLatin1String name) const
{
    const auto *setting = line(name);
    if (!setting || setting->isSecret || setting->isReference)
        return std::nullopt;
    return meantValue(setting->value);
}

std::optional<QString> SettingsSubject::effective(QLatin1String name) const
{
    if (!has(name))
        return QString(knownSetting(name)->fallback);
    return value(name);
}

QString SettingsSubject::authenticate() const
{
    return value(setting::authenticate).value_or(QString()).toLower();
}

bool SettingsSubject::isLoginOff() const
{
    const auto login = authenticate();
    return login == QLatin1String("false") || login == QLatin1String("noauthsessionservice")
        || login == QLatin1String("optional_oauth2");
}

bool SettingsSubject::isSamlLogin() const
{
    return authenticate().startsWith(QLatin1String("saml"));
}

bool SettingsSubject::hasProvider() const
{
    return m_context.provider || isSamlLogin() || authenticate() == QLatin1String("oauth2")
        || std::any_of(m_file.settings().begin(), m_file.settings().end(), [](const FileSetting &setting) {
               return setting.value.contains(QLatin1String("/realms/")); // Keycloak's addresses
           });
}

QString SettingsSubject::method() const
{
    return effective(setting::method).value_or(QString()).toLower();
}

bool SettingsSubject::usesProvider() const
{
    return method() == QLatin1String("oauth2") || (m_context.provider && !isLoginOff());
}

bool SettingsSubject::isTakingTokens() const
{
    const auto &answered = m_context.answered;
    return answered && answered->controlStatus == 401 && answered->isAccepted;
}

Severity SettingsSubject::severity() const
{
    return method() == QLatin1String("oauth2") ? Severity::Error : Severity::Warning;
}

Observation SettingsSubject::seen(QLatin1String name) const
{
    if (const auto *setting = line(name))
        return seen(*setting);
    const auto file = shown(m_file.name());
    const auto fallback = QString(knownSetting(name)->fallback);
    const auto text = fallback.isEmpty()
        ? tr("%1 has no line %2.").arg(file, name)
        : tr("%1 has no line %2; the portal then takes “%3”.").arg(file, name, fallback);
    return {text, false};
}

Observation SettingsSubject::seen(const FileSetting &setting) const
{
    static constexpr qsizetype longestShown = 300; // an address is to be seen to its end
    const auto place = tr("%1, line %2").arg(shown(m_file.name()), QString::number(setting.line));
    const auto name = shown(setting.name);
    if (setting.isSecret)
        return {tr("%1: %2, a secret of length %3.").arg(place, name, QString::number(setting.length)), false};
    return {tr("%1: %2=%3").arg(place, name, shown(setting.value, longestShown)), false};
}

} // namespace lanyard
