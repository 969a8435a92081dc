#include "Settings.h"

#include <algorithm>

namespace lanyard {

namespace {

const QString s_appearance = QStringLiteral("appearance");
const QString s_language = QStringLiteral("language");
const QString s_copiedTime = QStringLiteral("copiedTokenSeconds");
const QString s_vault = QStringLiteral("newProfiles/vault");
const QString s_proxy = QStringLiteral("newProfiles/proxy");
const QString s_caFile = QStringLiteral("newProfiles/caFile");
const QString s_system = QStringLiteral("system");
const QString s_keychain = QStringLiteral("keychain");

/// A file may be edited by hand: what is none of these reads as the first.
QString oneOf(const QStringList &known, const QString &value)
{
    return known.contains(value) ? value : known.first();
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent), m_stored(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{ }

bool Settings::store(const QString &key, const QString &value, const QString &atFirst)
{
    if (m_stored.value(key, atFirst).toString() == value)
        return false;
    if (value == atFirst)
        m_stored.remove(key);
    else
        m_stored.setValue(key, value);
    m_stored.sync(); // another Lanyard, or a crash, finds it
    return true;
}

QString Settings::appearance() const
{
    return oneOf({s_system, QStringLiteral("light"), QStringLiteral("dark")}, m_stored.value(s_appearance).toString());
}

void Settings::setAppearance(const QString &appearance)
{
    if (store(s_appearance, appearance, s_system))
        Q_EMIT appearanceChanged(appearance);
}

QString Settings::language() const
{
    return m_stored.value(s_language).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (store(s_language, language))
        Q_EMIT languageChanged(language);
}

std::chrono::seconds Settings::copiedTime() const
{
    const std::chrono::seconds stored(m_stored.value(s_copiedTime).toInt());
    const auto *known = std::find(std::begin(copiedTimes), std::end(copiedTimes), stored);
    return known == std::end(copiedTimes) ? copiedTimes[0] : *known;
}

void Settings::setCopiedTime(std::chrono::seconds time)
{
    store(s_copiedTime, QString::number(time.count()), QString::number(copiedTimes[0].count()));
}

QString Settings::newVault() const
{
    return oneOf({s_keychain, QStringLiteral("file")}, m_stored.value(s_vault).toString());
}

void Settings::setNewVault(const QString &vault)
{
    store(s_vault, vault, s_keychain);
}

QUrl Settings::newProxy() const
{
    return QUrl(m_stored.value(s_proxy).toString(), QUrl::StrictMode);
}

void Settings::setNewProxy(const QUrl &proxy)
{
    if (store(s_proxy, proxy.toString(QUrl::FullyEncoded)))
        Q_EMIT networkChanged();
}

QString Settings::newCaFile() const
{
    return m_stored.value(s_caFile).toString();
}

void Settings::setNewCaFile(const QString &file)
{
    if (store(s_caFile, file))
        Q_EMIT networkChanged();
}

} // namespace lanyard
