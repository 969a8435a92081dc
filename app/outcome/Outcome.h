#pragma once

#include "Failure.h"

#include <tl/expected.hpp>

namespace lanyard {

/// A value, or the failure that stands in its place. Failures are never thrown.
template <typename T> using Outcome = tl::expected<T, Failure>;

using tl::unexpected;

/// The usual way out: `return failure(FailureKind::Offline, tr("Cannot reach …"), tr("Try again"));`
inline unexpected<Failure> failure(FailureKind kind, const QString &message, const QString &hint,
                                   const QString &cause = {})
{
    return unexpected<Failure>(Failure(kind, message, hint, cause));
}

} // namespace lanyard
