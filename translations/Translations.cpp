#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lanyard {

namespace {

bool install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, catalogue, QStringLiteral("_"), folder)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language)); // times and numbers in it too
    const auto own = QStringLiteral(":/translations");
    if (install(QLocale(), QStringLiteral("lanyard"), own))
        install(QLocale(), QStringLiteral("qtbase"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // Qt's own buttons in the same language
    else
        install(QLocale(QLocale::English), QStringLiteral("lanyard"), own);
}

} // namespace lanyard
