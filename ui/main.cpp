#include "Hardening.h"
#include "MainWindow.h"
#include "Theme.h"
#include "Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QApplication::setOrganizationName(QStringLiteral("lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lanyard"));

    QTranslator ours;
    QTranslator qts;
    if (ours.load(QLocale(), QStringLiteral("lanyard"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || ours.load(QLocale(), QStringLiteral("lanyard"), QStringLiteral("_"),
                     QCoreApplication::applicationDirPath() + QStringLiteral("/../translations")))
        QApplication::installTranslator(&ours);
    if (qts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Token manager for research portals"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(
        QStringLiteral("sandbox"),
        QCoreApplication::translate("main", "Start the practice portal inside Lanyard, and open it."));
    parser.addOption(sandbox);
    parser.process(application);

    lanyard::Theme theme(application, lanyard::appearanceFromEnvironment());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/lanyard/icons/lanyard-app.svg")));
    const auto workspace = lanyard::Workspace::forThisPerson();
    lanyard::MainWindow window(*workspace);
    window.show();
    if (parser.isSet(sandbox))
        QMetaObject::invokeMethod(&window, &lanyard::MainWindow::startSandbox, Qt::QueuedConnection);
    return QApplication::exec();
}
