#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QStringList>

namespace lanyard {

/// Code for a ProteinPaint server, by language: `curl` asks it; `html` embeds it in a portal's page; `node`, `python`,
/// `java` and `php` sign the portal's tokens on the portal's server, the secret or the key's file from its environment.
QStringList proteinPaintLanguages();

/// `request` is `data` or `jwt-status`, for curl, which takes the token from `variable` where one is named. `Usage` for
/// an unknown language, and where PHP would have to sign by RSA-PSS, for which it has nothing.
Outcome<QString> proteinPaintSnippet(const Profile &profile, const QString &language, const QString &request,
                                     const QString &variable = {});

/// The template's text with what stands between `@` filled in; what is filled in is not looked at again.
QString filledIn(const QString &text, const QList<QPair<QString, QString>> &values);

// The templates, one file each.
extern const char *const embeddingTemplate;
extern const char *const javaTemplate;
extern const char *const nodeTemplate;
extern const char *const phpTemplate;
extern const char *const pythonTemplate;

} // namespace lanyard
