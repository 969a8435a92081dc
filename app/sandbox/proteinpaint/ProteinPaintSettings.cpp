#include "ProteinPaintSettings.h"

namespace lanyard {

QList<SandboxDataset> SandboxDataset::defaults()
{
    SandboxDataset cohort {QStringLiteral("SandboxCohort")};
    cohort.names = {cohort.label};
    SandboxDataset matrix {QStringLiteral("SandboxMatrix")};
    matrix.route = QStringLiteral("termdb");
    matrix.names = {matrix.label};
    matrix.ipCheck = IpCheck::Loose;
    matrix.demoRoles = {QStringLiteral("user")};
    matrix.demoReferers = {QStringLiteral("http://127.0.0.1"), QStringLiteral("http://localhost")};
    SandboxDataset pair {QStringLiteral("SandboxPair")};
    pair.names = {pair.label, QStringLiteral("SandboxControls")};
    pair.ipCheck = IpCheck::None;
    const SandboxDataset noNames {QStringLiteral("SandboxNoNames")};
    SandboxDataset password {QStringLiteral("SandboxPassword")};
    password.type = Type::Basic;
    SandboxDataset open {QStringLiteral("SandboxOpen")};
    open.type = Type::Open;
    return {cohort, matrix, pair, noNames, password, open};
}

} // namespace lanyard
