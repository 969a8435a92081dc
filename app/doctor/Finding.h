#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

enum class Severity
{
    Error, ///< keeps something closed
    Warning, ///< will, or does for others
    Note, ///< worth knowing
};
enum class Fixer
{
    You,
    PortalAdministrator,
    ProviderAdministrator,
};
QString nameOf(Severity severity); ///< `error`, `warning`, `note`
QString nameOf(Fixer fixer); ///< `you`, `portal-administrator`, `provider-administrator`

/// One thing that was seen: a sentence with its host, path, status or setting in it, and without secrets.
struct Observation
{
    QString text;
    bool isFine = true; ///< false: it speaks for the cause
};

/// A line of a settings file as it should be.
struct Setting
{
    QString name; ///< such as `dat.oauth2.jwtRolesPath`
    QString value;
    QString was = {}; ///< empty: not known, or not there
};
/// The line as it is and as it should be: `- NAME=WAS`, `+ NAME=VALUE`; `? NAME` where the value is not known.
QStringList changedLines(const Setting &setting);

/// One diagnosed cause: why we think so, what it does, what to do and who can. All sentences are translated.
struct Finding
{
    QString cause; ///< the name that scripts know, such as `wrong-role-path`
    Severity severity = Severity::Error;
    Fixer who = Fixer::You;
    QString summary; ///< one short sentence
    QList<Observation> evidence;
    QString consequence;
    QString fix;
    std::optional<Setting> setting = {};

    QJsonObject toJson() const; ///< one of `findings` in `lanyard.findings/1`
};

} // namespace lanyard
