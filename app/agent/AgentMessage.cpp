#include "AgentMessage.h"

namespace lanyard::agent {

std::string message(const Fields &fields)
{
    std::size_t size = version.size() + 1;
    for (const auto &field : fields)
        size += field.size() + 1;
    std::string bytes;
    bytes.reserve(lengthBytes + size); // once: a secret leaves no copy behind
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(size >> shift & 0xff);
    bytes.append(version) += '\0';
    for (const auto &field : fields)
        bytes.append(field) += '\0';
    return bytes;
}

std::size_t length(std::string_view fourBytes)
{
    std::size_t size = 0;
    for (const unsigned char byte : fourBytes.substr(0, lengthBytes))
        size = size << 8 | byte;
    return size;
}

std::optional<Fields> fieldsOf(std::string_view content)
{
    if (content.empty() || content.back() != '\0')
        return std::nullopt;
    Fields fields;
    while (!content.empty()) {
        const auto end = content.find('\0');
        fields.push_back(content.substr(0, end));
        content.remove_prefix(end + 1);
    }
    if (fields.front() != version)
        return std::nullopt;
    fields.erase(fields.begin());
    return fields;
}

} // namespace lanyard::agent
