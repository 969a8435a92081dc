#pragma once

#include "Profile.h"
#include "Sandbox.h"

#include <QObject>

namespace lanyard {

/// The sandbox inside this process: started when asked for, gone with the window.
class SandboxHost final : public QObject
{
    Q_OBJECT
public:
    explicit SandboxHost(QObject *parent = nullptr);
    ~SandboxHost() override;

    bool isRunning() const { return m_sandbox != nullptr; }
    /// Starts it when it does not run. The profile's vault is memory: nothing of it is ever written.
    Outcome<Profile> start();
    QString profileId() const { return m_profile.id; }
    QString peopleInWords() const; ///< `alice (password alice), …`

private:
    std::unique_ptr<HttpClient> m_http; ///< with which the sandbox's portal asks its provider
    std::unique_ptr<Sandbox> m_sandbox; ///< goes before the client that it uses
    Profile m_profile;
};

} // namespace lanyard
