#include "KnownSettings.h"

#include "Spelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

const QLatin1String s_tokens("portal documentation, Authenticating Users via Tokens");
const QLatin1String s_oldTokens("portal documentation for portal.properties, Authenticating Users via Tokens");
const QLatin1String s_security("portal documentation, Security Properties");
const QLatin1String s_source("source of cBioPortal 6.4.5");

constexpr QLatin1String operator""_l(const char *text, std::size_t length)
{
    return QLatin1String(text, static_cast<qsizetype>(length));
}

/// Where documentation and source disagree about a default, the source's stands here: it is what runs.
const std::array s_known {
    KnownSetting {setting::authenticate, {}, {}, s_security},
    KnownSetting {setting::authorization, {}, {}, s_security},
    KnownSetting {setting::appName, "public_portal"_l, {}, s_source},
    KnownSetting {setting::filterGroups, "true"_l, {}, s_source}, // the shipped example says false
    KnownSetting {setting::shownGroup, {}, {}, s_security},
    KnownSetting {"security.method_authorization_enabled"_l, {}, {}, s_source},
    KnownSetting {"skin.home_page.show_unauthorized_studies"_l, "false"_l, {}, s_source},
    KnownSetting {
        "spring.security.oauth2.client.jwt-roles-path"_l, "resource_access::cbioportal::roles"_l, {}, s_source},
    KnownSetting {setting::method, "none"_l, {}, s_tokens},
    KnownSetting {setting::unauthorizedUsers, "anonymousUser"_l, {}, s_tokens},
    KnownSetting {setting::lifetime, "-1"_l, "uuid"_l, s_source}, // documented: 2592000
    KnownSetting {setting::filterRole, {}, {}, s_tokens},
    KnownSetting {setting::mostTokens, "-1"_l, "uuid"_l, s_source}, // documented: 1
    KnownSetting {"dat.uuid.revoke_other_tokens"_l, "true"_l, {}, s_oldTokens},
    KnownSetting {"dat.jwt.secret_key"_l, "none"_l, "jwt"_l, s_tokens},
    KnownSetting {setting::clientId, {}, "oauth2"_l, s_tokens},
    KnownSetting {setting::clientSecret, {}, "oauth2"_l, s_tokens},
    KnownSetting {setting::issuer, {}, "oauth2"_l, s_tokens},
    KnownSetting {setting::tokenEndpoint, {}, "oauth2"_l, s_tokens},
    KnownSetting {setting::authorizationEndpoint, {}, "oauth2"_l, s_tokens},
    KnownSetting {setting::keys, {}, {}, s_source}, // documented as required; nothing reads it
    KnownSetting {setting::redirect, {}, "oauth2"_l, s_source},
    KnownSetting {setting::rolesPath, "resource_access::cbioportal::roles"_l, {}, s_tokens},
};

/// As Spring compares the names of its own settings, and as a hasty eye reads all: without case, dashes and
/// underscores.
QString relaxed(const QString &name)
{
    auto text = name.toLower();
    text.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    return text;
}

} // namespace

std::span<const KnownSetting> knownSettings()
{
    return s_known;
}

const KnownSetting *knownSetting(const QString &name)
{
    const auto found = std::find_if(s_known.begin(), s_known.end(), [&](const KnownSetting &setting) {
        // The portal asks for its own settings letter by letter; Spring's are found in several spellings.
        return name == setting.name
            || (setting.name.startsWith(QLatin1String("spring.")) && relaxed(name) == relaxed(setting.name));
    });
    return found == s_known.end() ? nullptr : &*found;
}

const KnownSetting *meantSetting(const QString &name)
{
    static const QRegularExpression optionPrefix(QStringLiteral("^-+D?"));
    if (knownSetting(name))
        return nullptr;
    const auto bare = QString(name).remove(optionPrefix);
    QStringList names;
    for (const auto &setting : s_known) {
        if (bare.compare(setting.name, Qt::CaseInsensitive) == 0)
            return &setting;
        names.append(setting.name);
    }
    return knownSetting(spelling::closest(bare, names));
}

bool isSecretSetting(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("secret|passw|pwd|credential|token$|key$|^(spring\\.)?(db|datasource)\\.(user|username|url|"
                       "connection_string)$|redis\\..*address"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

bool looksLikePlaceholder(const QString &value)
{
    static const QRegularExpression placeholder(
        QStringLiteral(
            "<[^<>]+>|^\\[.*\\]$|\\byour[_-]|change[_-]?(me|it)|^x{3,}$|^\\.{3}$|/\\.{3}/|\\bTODO\\b|\\bFIXME\\b"
            "|replace[_-]?(me|this)|^(client[_-]?secret|secret|password|dat_oauth2_client_secret)$"),
        QRegularExpression::CaseInsensitiveOption);
    return placeholder.match(value).hasMatch();
}

bool isReference(const QString &value)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{[^}]+\\}|\\$[A-Za-z_]\\w*|^\\$\\("));
    return reference.match(value).hasMatch();
}

} // namespace lanyard
