#include "SandboxHost.h"

#include "NetworkHttpClient.h"

namespace lanyard {

SandboxHost::SandboxHost(QObject *parent) : QObject(parent) { }

SandboxHost::~SandboxHost() = default;

Outcome<Profile> SandboxHost::start()
{
    if (m_sandbox)
        return m_profile;
    auto http = NetworkHttpClient::make({});
    if (!http)
        return unexpected(http.error());
    m_http = std::move(*http);
    SandboxSettings settings;
    const QString rolePath = settings.rolePath;
    auto sandbox = Sandbox::start(std::move(settings), *m_http);
    if (!sandbox)
        return unexpected(sandbox.error());
    m_sandbox = std::move(*sandbox);

    m_profile.id = Profile::newId();
    m_profile.name = tr("Sandbox");
    m_profile.kind = PortalKind::CBioPortal;
    m_profile.portal = m_sandbox->portal();
    m_profile.issuer = m_sandbox->issuer().toString();
    m_profile.clientId = m_sandbox->directClientId();
    m_profile.rolePath = rolePath;
    m_profile.vault = VaultKind::Memory;
    return m_profile;
}

QString SandboxHost::peopleInWords() const
{
    QStringList people;
    if (m_sandbox) {
        for (const auto &person : m_sandbox->people())
            people.append(tr("%1 (password %2)").arg(person.user, person.password));
    }
    return people.join(QStringLiteral(", "));
}

} // namespace lanyard
