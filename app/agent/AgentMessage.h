#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// What goes over the agent's socket, in both directions: the length in 4 bytes (highest first), then fields that each
/// end with a zero byte, of which the first is the protocol's version. No quoting, no nesting, nothing to parse
/// wrongly.
///
/// The server greets a client with the version alone, so that a client knows soon whether anybody is there and speaks
/// its language. Then one question and one answer:
///
///     bearer PROFILE token|curl-config|plain SECONDS fresh|cached [offline-token|access-token]  ->  ok TEXT
///     admit PROFILE                                                                              ->  ok
///     status                                                                                     ->  ok JSON
///     stop                                                                                       ->  ok
///     raise [sandbox] [open FILE]                                                                ->  ok
///     anything that did not work                                                    ->  no CAUSE MESSAGE HINT
namespace agent {

constexpr std::string_view version = "lanyard-agent/1";
constexpr std::size_t lengthBytes = 4;
constexpr std::size_t mostBytes = 128 * 1024; ///< of an answer; an offline token may have 64 KiB
constexpr std::size_t mostRequestBytes = 8 * 1024;

using Fields = std::vector<std::string_view>;

/// With length and version before the fields. They hold no zero byte.
std::string message(const Fields &fields);
/// The number that the first four bytes are.
std::size_t length(std::string_view fourBytes);
/// The fields after the version, pointing into `content` (which is what follows the length). Nothing when it is another
/// version or no message at all.
std::optional<Fields> fieldsOf(std::string_view content);

} // namespace agent

} // namespace lanyard
