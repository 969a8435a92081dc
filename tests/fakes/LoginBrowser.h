#pragma once

#include "Browser.h"
#include "NetworkHttpClient.h"

namespace lanyard {

/// A browser with a person before it: opens the sandbox's login page, fills the form in and goes where it is sent.
class LoginBrowser final : public Browser
{
public:
    LoginBrowser();
    bool isIdle = false; ///< the person does nothing
    int count = 0; ///< how often it was opened
    bool isMissing = false; ///< no browser can be started
    QString user = QStringLiteral("alice");
    QString password = QStringLiteral("alice");

    Outcome<void> open(const QUrl &address) override;

private:
    QCoro::Task<> logIn(QUrl address);

    std::unique_ptr<NetworkHttpClient> m_http;
};

} // namespace lanyard
