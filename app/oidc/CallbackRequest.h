#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

namespace lanyard {

/// A request to the redirect URI, read from the bytes that arrived: GET only, one path, the Host checked, at most 8
/// KiB, and this attempt's state. Knows no socket.
class CallbackRequest
{
public:
    static constexpr qsizetype mostBytes = 8 * 1024; ///< of the request line and the headers
    static constexpr const char *path = "/callback";

    /// Whether enough has arrived to say yes or no.
    static bool isComplete(QByteArrayView received);

    using Parameters = QHash<QString, QString>;
    /// What the authorization response says; or, for a request that is not the awaited one, the HTTP status to answer
    /// with. `state` empty: none is awaited.
    static tl::expected<Parameters, int> read(QByteArrayView received, quint16 port, const QString &state);
};

} // namespace lanyard
