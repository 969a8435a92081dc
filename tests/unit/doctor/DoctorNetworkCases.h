#pragma once

#include "DoctorCases.h"

namespace lanyard {

/// The causes that lie on the way: nobody there, somebody else there, or a way that is closed.
QList<DoctorCase> doctorNetworkCases();

} // namespace lanyard
