#include "ProgramBehind.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace lanyard {

namespace {

/// Empty too where the process does not let itself be looked at, as Lanyard's own do (`hardenProcess`).
QString programOf(pid_t process)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(process));
}

/// proc(5): the second field is a name in brackets that may hold anything; the fourth is the parent.
pid_t parentOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 1).simplified().split(' ').value(1).toInt();
}

} // namespace

QString programBehind(pid_t process)
{
    const auto ours = QFileInfo(programOf(::getpid())).path();
    for (auto generations = 3; generations > 0 && process > 1; --generations) {
        const auto program = programOf(process);
        if (!program.isEmpty() && QFileInfo(program).path() != ours)
            return program;
        process = parentOf(process);
    }
    return {};
}

} // namespace lanyard
