#pragma once

#include "KnownSettings.h"
#include "SettingsCheck.h"

#include <QCoreApplication>
#include <QHash>

namespace lanyard {

/// A file and its surroundings, as the rules ask for them. A setting whose name or value is only miswritten counts as
/// what it was meant to be: the miswriting has a finding of its own.
class SettingsSubject
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SettingsSubject)
public:
    SettingsSubject(const PropertiesFile &file, const SettingsContext &context);

    const PropertiesFile &file() const { return m_file; }
    const SettingsContext &context() const { return m_context; }

    const FileSetting *line(QLatin1String name) const; ///< null: not in the file
    bool has(QLatin1String name) const { return line(name) != nullptr; }
    /// Nothing where the line is absent, secret, or takes its value from the environment.
    std::optional<QString> value(QLatin1String name) const;
    /// The portal's default where the line is absent. Nothing where the value is not known.
    std::optional<QString> effective(QLatin1String name) const;

    QString authenticate() const; ///< lower case; empty: not said
    bool isLoginOff() const; ///< nobody needs a token
    bool isSamlLogin() const;
    bool hasProvider() const; ///< something like Keycloak signs people in
    QString method() const; ///< `dat.method`, lower case
    bool usesProvider() const; ///< the method is oauth2, or should be
    bool isTakingTokens() const; ///< the portal was seen to demand a token and to take one
    Severity severity() const; ///< of what breaks oauth2: a warning as long as the method is yet to become that

    Observation seen(QLatin1String name) const; ///< the line, or that there is none; speaks for a cause
    Observation seen(const FileSetting &setting) const;

private:
    const PropertiesFile &m_file;
    const SettingsContext &m_context;
    QHash<QString, const FileSetting *> m_lines; ///< by the name of what is known
};

QString meantValue(const QString &written); ///< without blanks and quotes around it

QList<Finding> writingFindings(const SettingsSubject &subject); ///< names and values that are miswritten
QList<Finding> loginFindings(const SettingsSubject &subject); ///< who needs a token at all
QList<Finding> methodFindings(const SettingsSubject &subject); ///< which tokens there are, and who gets one
QList<Finding> clientFindings(const SettingsSubject &subject); ///< what `dat.oauth2.*` needs, and the portal's client
QList<Finding> addressFindings(const SettingsSubject &subject); ///< the provider's addresses
QList<Finding> roleFindings(const SettingsSubject &subject); ///< where roles stand and what they open

} // namespace lanyard
