#include "AddressCheck.h"

#include "Loopback.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AddressCheck)
};

} // namespace

Outcome<QUrl> checkedAddress(const QString &text, const QString &what, bool allowHttp)
{
    const auto refuse = [&](const QString &why, const QString &hint) {
        return failure(FailureKind::Misconfigured, QStringLiteral("%1: %2").arg(what, why), hint);
    };
    const auto example = Words::tr("An address looks like https://portal.example.org.");

    QUrl address(text.trimmed(), QUrl::StrictMode);
    const auto scheme = address.scheme();
    if (!address.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        || address.host().isEmpty())
        return refuse(Words::tr("“%1” is no web address.").arg(text.trimmed()), example);
    if (!address.userInfo().isEmpty())
        return refuse(Words::tr("a name or password must not stand in an address."),
                      Words::tr("Leave out what stands before the @."));
    if (address.hasFragment() || address.hasQuery())
        return refuse(Words::tr("“%1” has a part behind ? or # that does not belong there.").arg(text.trimmed()),
                      Words::tr("Give the address without what stands behind ? or #."));
    if (scheme == QLatin1String("http") && !allowHttp && !isLoopback(address))
        return refuse(
            Words::tr("%1 is reached without encryption (http), so that anybody on the way could take the token.")
                .arg(address.host()),
            Words::tr("Use https://, or allow http for this one profile with --allow-http."));
    auto path = address.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    address.setPath(path);
    return address;
}

Outcome<QUrl> checkedProxy(const QString &text)
{
    const QUrl proxy(text, QUrl::StrictMode);
    if (!text.isEmpty() && (!proxy.isValid() || proxy.host().isEmpty() || proxy.hasFragment() || proxy.hasQuery()))
        return failure(FailureKind::Misconfigured, Words::tr("“%1” is no address of a proxy.").arg(text),
                       Words::tr("It looks like http://host:port or socks5://host:port."));
    if (!proxy.userInfo().isEmpty())
        return failure(FailureKind::Misconfigured,
                       Words::tr("The address of the proxy holds a name or a password, which would stand in a file."),
                       Words::tr("Leave out what stands before the @. A proxy that wants a password is set for the "
                                 "whole system, and Lanyard uses it from there."));
    return proxy;
}

} // namespace lanyard
