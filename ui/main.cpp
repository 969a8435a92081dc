#include "Autostart.h"
#include "DesktopNotifier.h"
#include "Hardening.h"
#include "MainWindow.h"
#include "Paths.h"
#include "Reminders.h"
#include "Settings.h"
#include "Termination.h"
#include "Theme.h"
#include "Translations.h"
#include "WindowAgent.h"
#include "WindowPassphrase.h"
#include "Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QUrl>

namespace {

/// When the session ends, or somebody ends the process, as when the person quits.
QCoro::Task<> quitWhenTerminated(lanyard::MainWindow &window)
{
    co_await lanyard::untilTerminated();
    window.quit();
}

} // namespace

int main(int argc, char **argv)
{
    lanyard::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QApplication::setOrganizationName(QStringLiteral("lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lanyard"));

    const lanyard::Settings settings(lanyard::paths::configuration());
    lanyard::installTranslations(settings.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Token manager for research portals"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(
        QStringLiteral("sandbox"),
        QCoreApplication::translate("main", "Start the practice portal inside Lanyard, and open it."));
    parser.addOption(sandbox);
    const QCommandLineOption hidden(
        QStringLiteral("hidden"),
        QCoreApplication::translate("main", "Start without a window, for reminders and the tray."));
    parser.addOption(hidden);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "A profile file (*.lanyard) to look at."),
                                 QStringLiteral("[file]"));
    parser.process(application);
    const auto named = parser.positionalArguments().value(0);
    // A link or a file manager may name the file by its address.
    const auto local = QUrl::fromUserInput(named, QDir::currentPath(), QUrl::AssumeLocalFile).toLocalFile();
    const lanyard::WindowAgent::Wish wish {parser.isSet(sandbox), local.isEmpty() ? named : local};
    if (lanyard::WindowAgent::raisedAnother(wish))
        return 0;

    lanyard::Theme theme(application, lanyard::appearanceFromEnvironment(settings.appearance()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/lanyard/icons/lanyard-app.svg")));
    const auto workspace = lanyard::Workspace::forThisPerson(std::make_shared<lanyard::WindowPassphrase>());
    lanyard::MainWindow window(*workspace);
    if (!parser.isSet(hidden) || !named.isEmpty())
        window.show();
    lanyard::WindowAgent agent(*workspace, window);
    const auto autostart = lanyard::Autostart::ofThisProgram();
    const auto stayAfterClosing = [](bool stays) { // where there is no tray, nothing would bring the window back
        QApplication::setQuitOnLastWindowClosed(!stays || !QSystemTrayIcon::isSystemTrayAvailable());
    };
    stayAfterClosing(autostart.isOn());
    lanyard::DesktopNotifier notifier;
    lanyard::Reminders reminders(*workspace, window, notifier,
                                 lanyard::paths::configuration() + QStringLiteral("/reminders.json"), autostart);
    QObject::connect(&reminders.tray(), &lanyard::Tray::quitWanted, &window, &lanyard::MainWindow::quit);
    QObject::connect(&reminders.tray(), &lanyard::Tray::staysAfterClosing, &application, stayAfterClosing);
    QObject::connect(&window, &lanyard::MainWindow::staysAfterClosing, &application, stayAfterClosing);
    lanyard::WindowAgent::fulfil(wish, window);
    quitWhenTerminated(window);
    const auto status = QApplication::exec();
    QCoro::waitFor(agent.finish());
    QCoro::waitFor(workspace->untilRested()); // the window's own refreshes
    return status;
}
