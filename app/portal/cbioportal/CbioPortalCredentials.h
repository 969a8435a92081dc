#pragma once

#include "PortalCredentials.h"

#include <vector>

namespace lanyard {

/// A cBioPortal's data access tokens where it makes them itself (`dat.method=uuid`), by `/api/data-access-tokens`. The
/// token itself is the bearer that manages the list. `Refused` with the cause `no-list` from a portal of another
/// method.
class CbioPortalCredentials final : public PortalCredentials
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CbioPortalCredentials)
public:
    CbioPortalCredentials(const Profile &profile, HttpClient &http);

    QCoro::Task<Outcome<QList<PortalCredential>>> list(SecretBuffer bearer) override;
    QString costOfAnother(const QList<PortalCredential> &listed) const override;
    QCoro::Task<Outcome<NewCredential>> create(SecretBuffer bearer, NewCredentialRequest request) override;
    QCoro::Task<Outcome<void>> remove(SecretBuffer bearer, QString id, QString reason) override;

private:
    struct Entry
    {
        SecretBuffer secret;
        PortalCredential listed;
    };
    static std::optional<Entry> entryOf(const QJsonObject &object);
    QCoro::Task<Outcome<std::vector<Entry>>> entries(SecretBuffer bearer);
    /// An answer with `expectedStatus`; any other is a failure.
    QCoro::Task<Outcome<HttpAnswer>> ask(QByteArray method, SecretBuffer bearer, QString below, int expectedStatus);
    Failure refusalOf(const HttpAnswer &answer, const QByteArray &method) const;
    Failure goneAlready(const QString &id) const;
};

} // namespace lanyard
