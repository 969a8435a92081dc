#pragma once

#include "State.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace lanyard {

/// How a credential stands as one ring, for list and rail: 28 px at least, smaller takes the state's icon. The arc is
/// the share of its life that is left, clockwise from the top in every language; without a share it is full and thin.
void paintLifetimeRing(QPainter *painter, const QRectF &place, State state, std::optional<double> share);

} // namespace lanyard
