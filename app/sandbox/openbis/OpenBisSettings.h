#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace lanyard {

struct SandboxSpace
{
    QString code;
    QString description;
    QStringList projects; ///< their codes
    QStringList readers; ///< users who see it; an instance admin sees all
};

/// How an openBIS can have been set up; the defaults are openBIS's own.
struct OpenBisSettings
{
    bool tokensEnabled = true; ///< `personal-access-tokens-enabled`
    std::chrono::seconds maxValidity {std::chrono::hours(24 * 30)}; ///< `personal-access-tokens-max-validity-period`
    std::chrono::seconds warningPeriod {std::chrono::hours(24 * 5)}; ///< `…-validity-warning-period`
    /// The bug of the 2023 server: a token of a user with a dash in the name is never recognized.
    bool losesTokensOfDashedUsers = false;
    QList<SandboxSpace> spaces = defaultSpaces();

    static QList<SandboxSpace> defaultSpaces();
};

} // namespace lanyard
