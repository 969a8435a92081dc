#include "Command.h"
#include "Hardening.h"
#include "Translations.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    lanyard::installTranslations();
    return lanyard::CommandLine().run(argc, argv);
}
