#pragma once

#include <QDateTime>

namespace lanyard {

/// A date as cBioPortals write it: Java's `Sun Nov 22 02:53:37 UTC 2026`, ISO 8601, or `2026-11-22 02:53:37` in UTC.
/// Not valid when it is none of these, or when its time zone is not known.
QDateTime portalDate(const QString &text);
/// The earliest moment that such a date can mean where its time zone is not known.
QDateTime earliestPortalDate(const QString &text);

} // namespace lanyard
