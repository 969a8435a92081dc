#include "Command.h"
#include "DateWords.h"
#include "QrCode.h"

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::LoginCommand)
};

struct LoginOptions
{
    std::string name;
    bool device = false;
    bool noBrowser = false;
    int timeout = 300;
};

bool hasDisplay()
{
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("BROWSER");
#endif
}

/// What a person needs on the other device; on a terminal also for its camera.
void announceCode(const Console &console, const UserCode &code)
{
    console.announce(W::tr("Open this page, on any device: %1").arg(QString::fromLatin1(code.address.toEncoded())));
    console.announce(W::tr("Enter this code there: %1").arg(code.code));
    const auto picture = QrCode::of(code.bestAddress().toEncoded());
    if (picture && Console::errorIsTerminal())
        console.announcePicture(*picture);
    console.progress(W::tr("Waiting for you until %1 …").arg(datewords::timeOfDay(code.endsAt.toLocalTime())));
}

QCoro::Task<Outcome<void>> login(CommandContext &context, LoginOptions options)
{
    const auto session = sessionNamed(context, options.name);
    if (!session)
        co_return unexpected(session.error());
    auto &console = context.console;
    SignInOptions signIn;
    signIn.useDevice = options.device;
    signIn.openBrowser = !options.noBrowser;
    signIn.timeout = std::chrono::seconds(options.timeout);
    signIn.progress = [&console, options](const SignInProgress &progress) {
        switch (progress.step) {
        case SignInStep::AskedProvider:
            if (!progress.clockWarning.isEmpty())
                console.progress(progress.clockWarning);
            break;
        case SignInStep::OpenedBrowser:
            if (!progress.browserFailure.isEmpty())
                console.progress(progress.browserFailure);
            // Always, for a browser that does not come up, or is on another screen.
            console.announce(W::tr("Sign in at: %1").arg(QString::fromLatin1(progress.address.toEncoded())));
            if (!progress.browserFailure.isEmpty() || !hasDisplay())
                console.announce(W::tr("No browser on this computer? lanyard login '%1' --device gives you a code for "
                                       "another device.")
                                     .arg(QString::fromStdString(options.name)));
            break;
        case SignInStep::GotCode:
            announceCode(console, progress.code);
            break;
        case SignInStep::Waiting:
            if (!options.device)
                console.progress(W::tr("Waiting for you in the browser …"));
            break;
        case SignInStep::Checking:
            console.progress(W::tr("Checking who answered, and the signature …"));
            break;
        case SignInStep::Storing:
            if (!progress.before.isEmpty())
                console.progress(progress.before);
            break;
        }
    };
    const auto done = co_await (*session)->signIn(signIn);
    if (!done)
        co_return unexpected(done.error());
    const auto record = (*session)->credential();
    console.progress(W::tr("Signed in as %1. The credential is kept in: %2.")
                         .arg(record ? record->person : QString(), (*session)->vaultTitle()));
    if (record && !record->isOffline)
        console.progress(W::tr("It is an ordinary one: it ends with the session at the issuer. The scope "
                               "offline_access gives one that lasts."));
    co_return Outcome<void>();
}

} // namespace

void addLoginCommand(CommandLine &line)
{
    const auto options = std::make_shared<LoginOptions>();
    auto *command = line.add(line.top(), "login", W::tr("Sign in with a browser, here or on another device"),
                             [options](CommandContext &context) { return login(context, *options); });
    command->add_option("name", options->name)->required();
    command->add_flag("--device", options->device,
                      W::tr("Show a code to enter in a browser on any device").toStdString());
    command->add_flag("--no-browser", options->noBrowser, W::tr("Only print the address").toStdString());
    command->add_option("--timeout", options->timeout, W::tr("Seconds to wait for you").toStdString())
        ->check(CLI::Range(1, 86400));
}

} // namespace lanyard
