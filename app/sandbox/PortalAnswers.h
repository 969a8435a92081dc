#pragma once

#include "WebMessage.h"

namespace lanyard::sandbox {

/// `{"message":…}`, from cBioPortal's own exception handler (measured on cBioPortal 6.4.5).
WebAnswer portalMessage(int status, const QString &message);
/// `{"timestamp":…,"status":…,"error":…,"path":…}`, from Spring when the portal does not handle it.
WebAnswer springError(int status, const QString &path);
/// 403, and in v6 also for a study that does not exist.
WebAnswer forbiddenStudy();
WebAnswer notImplemented(); ///< 501
/// An ID such as the servlet container gives to a session: 32 upper-case hexadecimal digits.
QByteArray newSessionId();
QByteArray sessionCookie(const QByteArray &id, const QString &path);

} // namespace lanyard::sandbox
