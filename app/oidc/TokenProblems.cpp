#include "TokenProblems.h"

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TokenProblems)
};

} // namespace

QStringList problemsByClock(const Jws &token, const QDateTime &now, const std::optional<QString> &expectedIssuer,
                            const std::optional<ClockSkew> &skew)
{
    auto problems = problemsOf(token, now, expectedIssuer);
    // By the issuer's own clock there would be other problems, or none: then the clocks are the problem.
    if (skew && skew->exceeds(std::chrono::seconds(clockLeewaySeconds))
        && problemsOf(token, now.addSecs(-skew->ahead.count()), expectedIssuer) != problems)
        problems.append(Words::tr("Mind the clocks: %1.").arg(skew->inWords()));
    return problems;
}

} // namespace lanyard
