#pragma once

#include "OpenBisClient.h"
#include "Portal.h"

namespace lanyard {

/// openBIS's V3 interface. Its rows are the spaces and projects that the token sees, by their identifiers, such as
/// `/MELANOMA` and `/MELANOMA/PILOT`. It takes the token inside the request, and answers 200 whatever it says: a
/// refusal is told as the 401 or 403 that others answer.
class OpenBisPortal final : public Portal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisPortal)
public:
    OpenBisPortal(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) override;
    QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) override;
    /// No role promises anything: openBIS's rights are not in the token.
    QString promisingRole(const AccessRow &row, const QStringList &groups, const QStringList &roles) const override;

private:
    QCoro::Task<Outcome<PortalAnswer>> search(bool projects, SecretBuffer token);

    OpenBisClient m_client;
};

} // namespace lanyard
