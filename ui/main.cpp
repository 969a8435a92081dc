#include "DesktopNotifier.h"
#include "Hardening.h"
#include "MainWindow.h"
#include "Paths.h"
#include "Reminders.h"
#include "Theme.h"
#include "Translations.h"
#include "WindowPassphrase.h"
#include "Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QApplication::setOrganizationName(QStringLiteral("lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lanyard"));

    lanyard::installTranslations();

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
    const auto workspace = lanyard::Workspace::forThisPerson(std::make_shared<lanyard::WindowPassphrase>());
    lanyard::MainWindow window(*workspace);
    window.show();
    lanyard::DesktopNotifier notifier;
    const lanyard::Reminders reminders(*workspace, window, notifier,
                                       lanyard::paths::configuration() + QStringLiteral("/reminders.json"));
    if (parser.isSet(sandbox))
        QMetaObject::invokeMethod(&window, &lanyard::MainWindow::startSandbox, Qt::QueuedConnection);
    return QApplication::exec();
}
