#pragma once

#include "Evidence.h"
#include "Finding.h"

namespace lanyard {

// Each reads the evidence of one area and names the causes that it shows, the likeliest first.

/// Nothing can be reached, or something in between answers: names, proxy, certificates, login pages of networks, clock.
QList<Finding> networkFindings(const Evidence &evidence);
/// What was given for a token and is none: a failed download, an access token, another issuer's.
QList<Finding> fileFindings(const Evidence &evidence);
/// The credential itself and what the provider says of it.
QList<Finding> credentialFindings(const Evidence &evidence);
/// What the portal does with a token that nothing else speaks against. `others`: what was found already.
QList<Finding> portalFindings(const Evidence &evidence, const QList<Finding> &others);
/// An openBIS and its personal access token; for this kind of portal in the place of what stands above and below.
QList<Finding> openBisFindings(const Evidence &evidence);
/// The portal takes the token: which studies it opens, and why others stay closed.
QList<Finding> roleFindings(const Evidence &evidence);
/// In the place of the last three at a ProteinPaint server: what it said of each dataset.
QList<Finding> proteinPaintFindings(const Evidence &evidence);

// What several areas tell.
Observation observationOfControl(const Evidence &evidence); ///< what the portal answers without a token
Observation observationOfAnswer(const Evidence &evidence); ///< what it answers with it
QString hostOf(const Evidence &evidence); ///< the portal's
QString issuerHostOf(const Evidence &evidence);

} // namespace lanyard
