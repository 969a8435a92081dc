#pragma once

#include "OpenBisTokens.h"
#include "PortalCredentials.h"

namespace lanyard {

/// Personal access tokens as a portal's own list. The bearer is a session token: with a personal access token openBIS
/// lists that one alone, and makes and deletes none.
class OpenBisCredentials final : public PortalCredentials
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OpenBisCredentials)
public:
    OpenBisCredentials(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<QList<PortalCredential>>> list(SecretBuffer bearer) override;
    QString costOfAnother(const QList<PortalCredential> &listed) const override;
    QCoro::Task<Outcome<NewCredential>> create(SecretBuffer bearer, NewCredentialRequest request) override;
    QCoro::Task<Outcome<void>> remove(SecretBuffer bearer, QString id, QString reason) override;

    static PortalCredential listed(const OpenBisToken &token);

private:
    OpenBisTokens m_tokens;
};

} // namespace lanyard
