#include "TokenWay.h"

namespace lanyard {

namespace {

TokenWay oauth2(const QString &evidence)
{
    return {
        TokenWay::Kind::OAuth2,
        TokenWay::tr("Its tokens are the login service's: sign in, where the portal's client lets you, else fetch the "
                     "file that the portal hands out."),
        evidence};
}

} // namespace

QString TokenWay::listPath()
{
    return QStringLiteral("/api/data-access-tokens");
}

TokenWay TokenWay::of(const PortalProbe &probe, const QString &host)
{
    if (!probe.demandsLogin)
        return {Kind::NoneNeeded, tr("No token is needed."), tr("%1 answers without one.").arg(host)};
    if (!probe.issuer.isEmpty())
        return oauth2(tr("Asked for a token, %1 leads to %2.").arg(host, QUrl(probe.issuer).host()));
    return {Kind::Unknown,
            tr("How it gives you a token shows only when there is one: sign in, or fetch the file that it hands out."),
            tr("%1 asks for a login and shows nothing before.").arg(host)};
}

TokenWay TokenWay::of(const HttpAnswer &list, const QString &host)
{
    // Only a bearer that the portal takes comes as far as the 501, so that it is oauth2: those of jwt are never taken.
    if (list.status == 501)
        return oauth2(tr("%1 takes your token and keeps no list of tokens: it answered 501.").arg(host));
    if (list.status == 200 && list.isJson())
        return {Kind::Uuid, tr("It makes its tokens itself, and another one can replace yours before it ends."),
                tr("%1 answered with its list of your tokens.").arg(host)};
    return {Kind::Unknown, tr("How it gives people their tokens cannot be told."),
            tr("Asked for its list of tokens, %1 answered %2.").arg(host).arg(list.status)};
}

} // namespace lanyard
