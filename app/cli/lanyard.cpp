// The name that people type. Prints a token that the running agent has, or hands on: to the window, when there is
// nothing to do and a desktop to do it on, or to the commands.

#include "FastPath.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

std::string beside(const char *self, const char *program)
{
    char *here = ::realpath("/proc/self/exe", nullptr);
    if (!here)
        here = ::realpath(self, nullptr); // no /proc: by the path it was started with
    const std::string path = here ? here : "";
    std::free(here);
    return path.substr(0, path.rfind('/') + 1) + program;
}

bool hasDesktop()
{
    return std::getenv("WAYLAND_DISPLAY") || std::getenv("DISPLAY");
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = lanyard::answeredByAgent(argc, argv))
        return *status;
    const auto opensWindow = argc == 1 && hasDesktop();
    const auto program = beside(argv[0], opensWindow ? "lanyard-gui" : "lanyard-cli");
    std::vector<char *> arguments(argv, argv + argc);
    char help[] = "--help";
    if (argc == 1 && !opensWindow)
        arguments.push_back(help);
    arguments.push_back(nullptr);
    execvp(program.c_str(), arguments.data());
    std::fprintf(
        stderr,
        "lanyard: %s could not be started: %s.\nhint: Install Lanyard again; its programs belong into one folder.\n",
        program.c_str(), std::strerror(errno));
    return 7;
}
