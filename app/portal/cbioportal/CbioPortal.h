#pragma once

#include "Portal.h"

namespace lanyard {

/// cBioPortal 6 and 7 by their `/api`. The list is asked for whole and with the projection SUMMARY: ID fails on 6.4.5,
/// and pages of 6.x are filtered after they were cut.
class CbioPortal final : public Portal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CbioPortal)
public:
    CbioPortal(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) override;
    QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) override;
    QString promisingRole(const AccessRow &row, const QStringList &groups, const QStringList &roles) const override;
};

} // namespace lanyard
