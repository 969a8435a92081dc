#pragma once

#include "Failure.h"
#include "State.h"

#include <QList>
#include <QPair>

namespace lanyard::failurewords {

/// The fill and icon of a failure: grey where nothing is lost, red where something must be done.
State stateOf(FailureKind kind);

/// Names and texts of the buttons that lead on from a failure; the names: `again`, `signIn`, `unlock`, `change`.
QList<QPair<QString, QString>> actionsOf(FailureKind kind);

/// The same with `findOut` where the doctor can tell more.
QList<QPair<QString, QString>> actionsWithDoctor(FailureKind kind);

} // namespace lanyard::failurewords
