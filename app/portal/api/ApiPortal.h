#pragma once

#include "Portal.h"

namespace lanyard {

/// Any API that takes a bearer: one test request, one row.
class ApiPortal final : public Portal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ApiPortal)
public:
    ApiPortal(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) override;
    QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) override;
    QString promisingRole(const AccessRow &, const QStringList &, const QStringList &) const override { return {}; }

private:
    QString nameIn(const QByteArray &body, PortalAnswer &answer) const;
};

} // namespace lanyard
