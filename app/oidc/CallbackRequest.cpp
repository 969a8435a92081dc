#include "CallbackRequest.h"

#include "FormEncoding.h"

#include <QList>

namespace lanyard {

namespace {

qsizetype endOfHead(QByteArrayView received)
{
    return received.indexOf("\r\n\r\n");
}

/// One Host, and ours: a name that resolves to 127.0.0.1 is somebody else's page.
bool isForUs(const QList<QByteArray> &headers, quint16 port)
{
    const auto expected = "127.0.0.1:" + QByteArray::number(port);
    auto hosts = 0;
    auto fits = true;
    for (const auto &line : headers) {
        const auto colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("host", Qt::CaseInsensitive) != 0)
            continue;
        ++hosts;
        fits = fits && line.mid(colon + 1).trimmed() == expected;
    }
    return hosts == 1 && fits;
}

} // namespace

bool CallbackRequest::isComplete(QByteArrayView received)
{
    return endOfHead(received) >= 0 || received.size() > mostBytes;
}

tl::expected<CallbackRequest::Parameters, int> CallbackRequest::read(QByteArrayView received, quint16 port,
                                                                     const QString &state)
{
    const auto end = endOfHead(received);
    if (end < 0 || received.size() > mostBytes)
        return tl::unexpected(431);
    const auto lines = received.first(end).toByteArray().split('\n');
    auto requestLine = lines.first();
    if (requestLine.endsWith('\r'))
        requestLine.chop(1);
    const auto words = requestLine.split(' '); // RFC 9112 section 3: one space between, and nothing around
    const auto isHttp1 = words.last() == "HTTP/1.1" || words.last() == "HTTP/1.0";
    if (words.size() != 3 || !isHttp1 || !isForUs(lines.mid(1), port))
        return tl::unexpected(400);
    if (words[0] != "GET")
        return tl::unexpected(405);

    const auto &target = words[1];
    const auto question = target.indexOf('?');
    if (target.left(question < 0 ? target.size() : question) != path)
        return tl::unexpected(404);
    const auto parameters = formDecoded(question < 0 ? QByteArray() : target.mid(question + 1));
    // State first: any page on this computer can send an `error`, and must not be able to end a sign-in with it.
    if (!parameters || state.isEmpty() || parameters->value(QStringLiteral("state")) != state)
        return tl::unexpected(400);
    return *parameters;
}

} // namespace lanyard
