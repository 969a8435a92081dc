#include "DoctorBench.h"

#include <QCoroTask>

namespace lanyard {

DoctorBench::DoctorBench(SandboxSettings settings) : sandbox(std::move(settings))
{
    profile.id = Profile::newId();
    profile.name = QStringLiteral("Practice");
    profile.portal = sandbox->portal();
    profile.issuer = sandbox->issuer().toString();
    profile.clientId = QStringLiteral("cbioportal_api");
    profile.rolePath = QStringLiteral("realm_access::roles");
}

DoctorBench::~DoctorBench() = default;

Session &DoctorBench::session()
{
    workspace.profiles().save(profile);
    return **workspace.session(profile);
}

Outcome<void> DoctorBench::signIn()
{
    return QCoro::waitFor(session().signIn({}));
}

Outcome<void> DoctorBench::import(const QByteArray &tokenFile)
{
    auto file = session().inspect(tokenFile);
    if (!file)
        return unexpected(file.error());
    return QCoro::waitFor(session().import(std::move(*file)));
}

void DoctorBench::store(const QByteArray &bearer)
{
    keychain->entries[profile.id + QStringLiteral("/portal")] = bearer;
}

QByteArray DoctorBench::stored() const
{
    return keychain->entries.at(profile.id + QStringLiteral("/portal"));
}

Outcome<HttpAnswer> DoctorBench::callPortal(const QString &path)
{
    return QCoro::waitFor(session().call(profile.portalUrl(path), true));
}

QByteArray DoctorBench::downloaded()
{
    return sandbox.download(sandbox.logInAtPortal()).body;
}

QByteArray DoctorBench::ofPortalsClient()
{
    SignInPlan plan;
    plan.clientId = QStringLiteral("cbioportal_portal");
    plan.clientSecret = QString::fromLatin1(sandbox->confidentialClientSecret().toByteArray());
    return "token: " + sandbox.offlineToken(plan).toLatin1() + '\n';
}

void DoctorBench::takeIn(const QByteArray &tokenFile)
{
    profile.issuer.clear();
    profile.clientId.clear();
    const auto taken = import(tokenFile);
    if (!taken)
        qFatal("The token file was not taken in: %s", qPrintable(taken.error().message));
}

Evidence DoctorBench::examine(const QByteArray &tokenFile)
{
    return *QCoro::waitFor(Examination::ofFile(profile, tokenFile, SecretBuffer(), browser, workspace.clock().now()));
}

Evidence DoctorBench::examine()
{
    return QCoro::waitFor(Examination::of(session(), workspace.clock().now()));
}

QList<Finding> DoctorBench::findings()
{
    return diagnose(examine());
}

} // namespace lanyard
