#pragma once

#include <QLatin1String>
#include <QString>

namespace lanyard {

/// A setting of cBioPortal that decides about tokens, logins or who may see what.
struct KnownSetting
{
    QLatin1String name;
    QLatin1String fallback; ///< what the portal takes where the line is absent; empty: nothing
    QLatin1String neededFor; ///< the `dat.method` that does not work without it; empty: none
    QLatin1String source; ///< who says so
};

const KnownSetting *knownSetting(const QString &name); ///< null: not known

/// The setting that a misspelled name was meant to be; null when the name is known, or like none.
const KnownSetting *meantSetting(const QString &name);

/// Whether the value must not be shown: secrets, passwords, keys and the database's credentials.
bool isSecretSetting(const QString &name);

/// Whether the value is what an example has where the reader must fill in their own: `<client-id>`, `YOUR_REALM`, …
bool looksLikePlaceholder(const QString &value);

/// Whether the value, or a part of it, comes from the environment: `${NAME}`.
bool isReference(const QString &value);

} // namespace lanyard
