#pragma once

#include "Diagnosis.h"
#include "Examination.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "Sandbox.h"
#include "Workspace.h"

#include <QTemporaryDir>

namespace lanyard {

/// A portal as an administrator set it up, and a person with a profile before it.
struct DoctorBench
{
    explicit DoctorBench(SandboxSettings settings = {});
    ~DoctorBench();

    std::unique_ptr<NetworkHttpClient> http;
    std::unique_ptr<Sandbox> sandbox;
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

    Evidence examine();
    QList<Finding> findings();
};

} // namespace lanyard
