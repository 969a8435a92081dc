#pragma once

#include "JwtStatus.h"
#include "Portal.h"

namespace lanyard {

/// A ProteinPaint server. Each dataset is asked twice: `/jwt-status` tells whether the token holds, and a data route
/// whether the session that came back opens anything.
class ProteinPaintPortal final : public Portal
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintPortal)
public:
    ProteinPaintPortal(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<PortalAnswer>> list(SecretBuffer headerValue) override;
    QCoro::Task<Outcome<PortalAnswer>> ask(QString id, SecretBuffer headerValue) override;
    QString promisingRole(const AccessRow &, const QStringList &, const QStringList &) const override { return {}; }

    /// A small request that the dataset's entry protects.
    static QUrl dataAddress(const Profile &profile, const ProteinPaint::Dataset &dataset);
    /// The value of `Authorization` at a data route: base64 of the token's text, not the token (measured on 2.210.1).
    static SecretBuffer dataHeader(const SecretBuffer &token);

private:
    QCoro::Task<Outcome<AccessRow>> row(ProteinPaint::Dataset dataset, SecretBuffer headerValue);
};

} // namespace lanyard
