#pragma once

#include "ProteinPaintSettings.h"
#include "Signer.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace lanyard::sandbox {

/// Portal tokens of nobody, by role, which a demonstration page asks its ProteinPaint server for. They are signed by a
/// secret of their own (read in the server's source; 2.210.1 has the route).
class DemoTokens
{
public:
    DemoTokens();

    /// The server's refusal in its own words, or the token.
    tl::expected<QByteArray, QString> token(const SandboxDataset &dataset, const QString &role, const QString &referer,
                                            const QDateTime &now) const;

private:
    Signer m_signer;
};

} // namespace lanyard::sandbox
