#include "DoctorBench.h"

#include <QCoroTask>

namespace lanyard {

DoctorBench::DoctorBench(SandboxSettings settings) : http(std::move(*NetworkHttpClient::make({})))
{
    auto started = Sandbox::start(std::move(settings), *http);
    if (!started)
        qFatal("The sandbox did not start: %s", qPrintable(started.error().message));
    sandbox = std::move(*started);
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

Evidence DoctorBench::examine()
{
    return QCoro::waitFor(Examination::of(session(), workspace.clock().now()));
}

QList<Finding> DoctorBench::findings()
{
    return diagnose(examine());
}

} // namespace lanyard
