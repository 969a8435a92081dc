#include "Command.h"
#include "Hardening.h"
#include "Translations.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    // What programs read must not change with the language of the person who runs them.
    char **const end = std::find_if(argv, argv + argc, [](const char *word) { return !std::strcmp(word, "--"); });
    const auto isForPrograms = std::any_of(argv, end, [](const char *word) { return !std::strcmp(word, "--json"); });
    lanyard::installTranslations(isForPrograms ? QStringLiteral("C") : QString());
    return lanyard::CommandLine().run(argc, argv);
}
