#pragma once

#include "FileStamp.h"

#include <utility>

namespace lanyard {

/// What was made of a small file that other programs write too: good as long as the file is as it was then.
template <typename Value> class FileMemo
{
public:
    /// `make` reads the file.
    template <typename Make> const Value &of(const QString &file, Make make)
    {
        const auto stamp = FileStamp::of(file);
        if (!stamp || stamp != m_stamp) {
            m_value = make();
            m_stamp = stamp;
        }
        return m_value;
    }

private:
    std::optional<FileStamp> m_stamp;
    Value m_value = {};
};

} // namespace lanyard
