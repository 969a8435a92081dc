#include "Command.h"
#include "Hardening.h"
#include "Translations.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    // What programs read must not change with the language of the person who runs them.
    const auto isForPrograms = lanyard::CommandLine::isForPrograms(argc, argv);
    lanyard::installTranslations(isForPrograms ? QStringLiteral("C") : QString());
    return lanyard::CommandLine().run(argc, argv);
}
