#include "HeaderLine.h"

namespace lanyard {

namespace {

/// As curl's --config reads it: in double quotes, where a backslash and a quote are escaped.
QByteArray curlConfig(QByteArray header)
{
    header.replace('\\', "\\\\").replace('"', "\\\"");
    return "header = \"" + header + '"';
}

} // namespace

SecretBuffer headerLine(const Bearer &bearer, QByteArrayView form)
{
    if (form == QByteArrayView("value"))
        return bearer.headerValue();
    auto header = bearer.headerName + ": " + bearer.headerValue().toByteArray();
    return SecretBuffer::taking(form == QByteArrayView("plain") ? std::move(header) : curlConfig(std::move(header)));
}

} // namespace lanyard
