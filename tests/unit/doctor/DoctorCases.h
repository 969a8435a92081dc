#pragma once

#include "DoctorBench.h"

#include <functional>

namespace lanyard {

/// One cause: how it is set up, and how the person got there.
struct DoctorCase
{
    QString cause;
    QString situation = {}; ///< where a cause comes about in several ways
    std::function<void(SandboxSettings &)> administrator = {};
    std::function<void(DoctorBench &)> person = {}; ///< empty: signs in
    std::function<QByteArray(DoctorBench &)> file = {}; ///< a token file that is examined in place of what is stored
    std::function<QByteArray(const DoctorBench &)> properties = {}; ///< the portal's own settings, where only they tell
    QString settingName = {};
    QString settingValue = {};
};

/// Set up in the sandbox as an administrator or a person would bring it about.
QList<DoctorCase> doctorCases();

} // namespace lanyard
