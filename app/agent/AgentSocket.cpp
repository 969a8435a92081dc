#include "AgentSocket.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard {

namespace {

std::string environment(const char *name)
{
    const auto *value = std::getenv(name);
    return value ? value : std::string();
}

/// Absolute, and without empty parts, `.` and `..`. By hand: the locales that come along with std::filesystem would
/// take `lanyard token` longer to load than all of its own code.
std::string wholePath(std::string folder)
{
    char here[PATH_MAX];
    if (!folder.starts_with('/') && ::getcwd(here, sizeof here))
        folder = here + ('/' + folder);
    std::string whole;
    for (std::size_t start = 0; start < folder.size();) {
        const auto end = std::min(folder.find('/', start), folder.size());
        const auto part = folder.substr(start, end - start);
        if (part == "..")
            whole.erase(std::min(whole.rfind('/'), whole.size()));
        else if (!part.empty() && part != ".")
            whole += '/' + part;
        start = end + 1;
    }
    return whole;
}

/// The same choice as `paths::configuration()` makes.
std::string configurationFolder()
{
    auto folder = environment("LANYARD_CONFIG_HOME");
    if (folder.empty()) {
        const auto base = environment("XDG_CONFIG_HOME");
        folder = (base.empty() ? environment("HOME") + "/.config" : base) + "/lanyard";
    }
    return wholePath(std::move(folder));
}

/// FNV-1a: a short name, not a secret.
std::uint64_t shortName(const std::string &text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const unsigned char byte : text)
        hash = (hash ^ byte) * 0x100000001b3;
    return hash;
}

} // namespace

std::optional<std::string> agentFolder(bool make)
{
    const auto runtime = environment("XDG_RUNTIME_DIR");
    const auto folder = runtime.empty() ? "/tmp/lanyard-" + std::to_string(::geteuid()) : runtime + "/lanyard";
    if (make && ::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return std::nullopt;
    struct stat found = {};
    if (::lstat(folder.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != ::geteuid()
        || (found.st_mode & 077) != 0)
        return std::nullopt;
    return folder;
}

std::optional<std::string> agentSocket(const std::string &folder, const std::string &role)
{
    char name[32];
    std::snprintf(name, sizeof name, "-%016llx", static_cast<unsigned long long>(shortName(configurationFolder())));
    auto path = folder + '/' + role + name;
    if (path.size() >= sizeof(sockaddr_un::sun_path))
        return std::nullopt;
    return path;
}

} // namespace lanyard
