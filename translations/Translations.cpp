#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lanyard {

namespace {

const auto s_english = QStringLiteral("en");
const auto s_none = QStringLiteral("C"); // English, with dates and numbers as programs write them
const auto s_owner = QStringLiteral("lanyard-language"); // by which the translators are found again

/// The environment wants no language: `C` and `POSIX` name none. LC_ALL goes before LC_MESSAGES, and that before LANG
/// (POSIX.1-2017, Base Definitions section 8.2).
bool wantsNoLanguage()
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return false;
}

QString nearestShipped(const QStringList &wanted)
{
    for (const auto &each : wanted) {
        const QLocale asked(each);
        for (const auto &[code, name] : shippedLanguages()) {
            const QLocale offered(code);
            if (asked.language() == offered.language() && asked.script() == offered.script()) // zh_TW is not zh_CN
                return code;
        }
    }
    return s_english;
}

void install(QObject *owner, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(owner);
    if (translator->load(catalogue, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QList<QPair<QString, QString>> shippedLanguages()
{
    // Each in its own words, and therefore not to be translated.
    return {{QStringLiteral("de"), QStringLiteral("Deutsch")},
            {s_english, QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void installTranslations(const QString &language)
{
    auto *application = QCoreApplication::instance();
    delete application->findChild<QObject *>(s_owner, Qt::FindDirectChildrenOnly); // a translator that goes is removed
    auto *owner = new QObject(application);
    owner->setObjectName(s_owner);

    const auto wanted = !language.isEmpty() ? QStringList {language}
        : wantsNoLanguage()                 ? QStringList {s_none}
                                            : QLocale::system().uiLanguages();
    const auto chosen = nearestShipped(wanted);
    const auto system = QLocale::system();
    // The system's territory where it speaks that language: en_GB writes dates and numbers otherwise than en_US.
    const auto isSystems = system.language() == QLocale(chosen).language();
    QLocale::setDefault(wanted.contains(s_none) ? QLocale::c()
                            : isSystems         ? QLocale(system.language(), system.script(), system.territory())
                                                : QLocale(chosen));
    install(owner, QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const auto catalogue = QStringLiteral("lanyard_") + chosen;
    install(owner, catalogue, QStringLiteral(":/translations"));
    // The one installed last is asked first. What programs read stays as it is built in.
    if (const auto folder = qEnvironmentVariable("LANYARD_TRANSLATIONS"); !folder.isEmpty() && !wanted.contains(s_none))
        install(owner, catalogue, folder);
}

} // namespace lanyard
