#pragma once

#include <QString>

#include <sys/types.h>

namespace lanyard {

/// The file of the program on whose behalf a process runs: its own, and for Lanyard's programs that of who started
/// them. Empty where the system does not tell. Only advice: a program of the same person can stand in for another.
QString programBehind(pid_t process);

} // namespace lanyard
