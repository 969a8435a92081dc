#pragma once

#include "DsCredentials.h"
#include "Finding.h"

#include <QByteArrayView>
#include <QDateTime>

namespace lanyard {

/// What a portal's token is held against.
struct LintSubject
{
    QByteArrayView token; ///< compact, with nothing around it
    QDateTime now;
    const DsCredentials *settings = nullptr; ///< null: what the server demands is not known
    QString dataset = {}; ///< the one that is to be opened; empty: those that the token lists
    QString embedder = {}; ///< empty: any that the settings name
};

/// What a ProteinPaint server (measured on 2.210.1) would do with the token, errors first. An error: it is refused. A
/// warning: it is taken, and should not be as it is. Never holds the token, its signature or a secret.
QList<Finding> lintToken(const LintSubject &subject);

/// What holds for every token that is accepted: how long its session lasts, and that nothing ends it.
Finding sessionNote();

} // namespace lanyard
