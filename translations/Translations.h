#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace lanyard {

/// The languages that Lanyard comes with, for a person to choose from: the code that a setting holds, and what the
/// language calls itself.
QList<QPair<QString, QString>> shippedLanguages();

/// Lets the application speak this language; empty: the first of the person's system that Lanyard has, else English;
/// `C`: English, whatever the system. Dates and numbers follow. Catalogues (`lanyard_de.qm`) in the folder that the
/// environment names as `LANYARD_TRANSLATIONS` go before those that are built in, for translators and tests. After the
/// application object is there, and again whenever another language is chosen: widgets then get
/// `QEvent::LanguageChange`.
void installTranslations(const QString &language = {});

} // namespace lanyard
