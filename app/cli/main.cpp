#include "Command.h"
#include "Hardening.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("lanyard"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
    return lanyard::CommandLine().run(argc, argv);
}
