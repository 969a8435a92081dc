#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace lanyard {

/// When a person is not to be spoken to, in their own time. From and until the same: never.
struct QuietHours
{
    QTime from {22, 0};
    QTime until {7, 0};

    bool operator==(const QuietHours &) const = default;
    bool isNone() const { return from == until; }
    bool contains(const QDateTime &local) const;
    QDateTime endAfter(const QDateTime &local) const; ///< of those that `local` falls into

    QString text() const; ///< `22:00-07:00`, `none`
    static std::optional<QuietHours> fromText(const QString &text); ///< the same, or `22-7`
};

} // namespace lanyard
