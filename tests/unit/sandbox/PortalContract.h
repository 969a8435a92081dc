#pragma once

#include "SandboxDriver.h"

#include <functional>

namespace lanyard::contract {

/// What an answer must be, with the headers that tell callers apart what happened. What is not named must not be there.
struct Expected
{
    int status = 200;
    QByteArray contentType = {};
    QString body = QStringLiteral("^$"); ///< a regular expression, as the next one
    QString location = {};
    QByteArray disposition = {};
    bool beginsSession = false; ///< `Set-Cookie: JSESSIONID=…`
};

using Header = std::function<QByteArray(SandboxDriver &)>; ///< `Authorization`; null: none is sent
using Setting = std::function<void(SandboxSettings &)>;

/// One line of what was measured: a portal as it was set up, a request, the answer.
struct Row
{
    const char *situation;
    QList<int> versions;
    Header header;
    QString path;
    Expected expected;
    Setting setting = {}; ///< empty: as the defaults are
    QByteArray method = "GET";
    bool isLoggedIn = false; ///< by the browser's session in place of a header
};

QList<Row> rows(); ///< all that was measured on cBioPortal 6.4.5 and 7.1.1-SNAPSHOT in single requests

} // namespace lanyard::contract
