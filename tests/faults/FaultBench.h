#pragma once

#include "FakeBrowser.h"
#include "FakeClock.h"
#include "FakeSecretStore.h"
#include "FaultTable.h"
#include "Operation.h"
#include "ScriptedPortal.h"
#include "ScriptedProvider.h"
#include "TestAuthority.h"

#include "ProfileStore.h"
#include "Session.h"
#include "Vault.h"

#include <QTemporaryDir>

/// One Lanyard before a provider and a portal on real sockets, signed in, to whom the fault of one row happens.
class FaultBench
{
public:
    FaultBench(const FaultRow &row, bool tls);

    /// Signs in, lets the fault happen to the operation, mends it and tries the credential again. What was seen and
    /// does not fit the row; empty when all is as the row says.
    QStringList run();

    static QStringList words(const QString &where); ///< that `what` may be there, beside JSON

private:
    std::unique_ptr<lanyard::Session> makeSession(const lanyard::Profile &profile, bool hurried);
    lanyard::Profile profileUnderFault();
    void arrange();
    void mend();
    void visit(const QUrl &address);

    void compareFailure(const Seen &seen);
    void compareStored(const QByteArray &before);
    void compareRequests();
    void expect(bool holds, const QString &complaint);
    QByteArray stored() const;
    QHash<QString, QString> names() const;

    FaultRow m_row;
    bool m_tls;
    Override m_fault;
    QTemporaryDir m_folder;
    lanyard::FakeClock m_clock;
    lanyard::FakeBrowser m_browser;
    std::shared_ptr<lanyard::FakeSecretStore> m_keychain = std::make_shared<lanyard::FakeSecretStore>();
    lanyard::Vault m_vault;
    lanyard::ProfileStore m_profiles;
    ScriptedProvider m_providerScript;
    ScriptedPortal m_portalScript;
    FaultyServer m_provider;
    FaultyServer m_portal;
    FaultyServer m_stranger; ///< where a redirect may lead: it must see nothing
    lanyard::Profile m_profile;
    std::unique_ptr<lanyard::HttpClient> m_http;
    QList<QByteArray> m_strayAnswers;
    QStringList m_complaints;
};
