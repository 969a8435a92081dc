#pragma once

#include "SecretBuffer.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace lanyard {

/// The client as which Lanyard speaks to a provider (RFC 6749 section 2).
struct ClientSettings
{
    QString clientId;
    SecretBuffer secret; ///< empty: a public client
    QStringList scopes;
    QList<quint16> redirectPorts; ///< empty: any free port
    QList<QPair<QString, QString>> authorizationParameters;
    bool pushesAuthorization = false; ///< also where the provider does not demand it (RFC 9126)
};

} // namespace lanyard
