#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace lanyard {

/// `application/x-www-form-urlencoded` (RFC 6749 appendix B): each name and value encoded once, whatever is in it.
QByteArray formEncoded(const QList<QPair<QByteArray, QByteArray>> &fields);

/// The reverse, each value decoded once; `+` is a space. Nothing when a name stands twice, which RFC 6749 section 3.1
/// forbids.
std::optional<QHash<QString, QString>> formDecoded(QByteArrayView text);

} // namespace lanyard
