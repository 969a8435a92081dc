#pragma once

#include "Diagnosis.h"
#include "Examination.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "SandboxDriver.h"
#include "Workspace.h"

#include <QTemporaryDir>

namespace lanyard {

/// A portal as an administrator set it up, and a person with a profile before it.
struct DoctorBench
{
    explicit DoctorBench(SandboxSettings settings = {});
    ~DoctorBench();

    SandboxDriver sandbox;
    QTemporaryDir folder;
    std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
    std::shared_ptr<LoginBrowser> browser = std::make_shared<LoginBrowser>();
    Workspace workspace {folder.path(), keychain, browser};
    Profile profile; ///< fits the sandbox; change it before the first call

    Session &session();
    Outcome<void> signIn(); ///< as the browser's person
    Outcome<void> import(const QByteArray &tokenFile);
    void store(const QByteArray &bearer); ///< past every check, as a token that went bad afterwards
    QByteArray stored() const; ///< what the portal is sent
    Outcome<HttpAnswer> callPortal(const QString &path); ///< with the bearer, spending it if need be

    QByteArray downloaded(); ///< the token file that the portal's page hands to alice
    QByteArray ofPortalsClient(); ///< a token file of the client with a secret, which Lanyard cannot exchange
    void takeIn(const QByteArray &tokenFile); ///< into a profile without issuer and client

    Evidence examine();
    Evidence examine(const QByteArray &tokenFile); ///< in place of what is stored
    QList<Finding> findings();
};

} // namespace lanyard
