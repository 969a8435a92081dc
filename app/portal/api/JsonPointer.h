#pragma once

#include "Outcome.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

namespace lanyard {

/// Where something stands in a JSON text, as in `/data/0/name` (RFC 6901).
class JsonPointer
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::JsonPointer)
public:
    /// `Misconfigured` when it is none: it begins with a slash (or is empty: the whole text), and `~` stands only in
    /// `~0` and `~1`.
    static Outcome<JsonPointer> parse(const QString &text);

    /// Undefined when there is nothing at that place.
    QJsonValue in(const QJsonValue &json) const;
    /// The part of it that is there, as a pointer: what to look at when nothing is at the place itself.
    QString longestIn(const QJsonValue &json) const;

private:
    static QJsonValue step(const QJsonValue &json, const QString &token);

    QStringList m_tokens; ///< without escapes
};

} // namespace lanyard
