#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace lanyard {

/// What tells one state of a file or folder from the next, so that what was made of a file that other programs write
/// too need be made anew only when it is another.
struct FileStamp
{
    quint64 device = 0;
    quint64 file = 0;
    qint64 size = 0;
    qint64 changedAt = 0; ///< in nanoseconds, by the system: no program can set it back
    bool operator==(const FileStamp &) const = default;

    /// Taken before it is read. The empty stamp where there is none; nothing where a change soon after this would not
    /// show, or it cannot be opened.
    static std::optional<FileStamp> of(const QString &file,
                                       std::chrono::system_clock::time_point now = std::chrono::system_clock::now());
};

} // namespace lanyard
