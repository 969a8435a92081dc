#include "ApiRequest.h"

#include "JsonPointer.h"

#include <QRegularExpression>

namespace lanyard {

Outcome<void> ApiRequest::check(const Profile &profile)
{
    if (!profile.testRequest.startsWith(QLatin1Char('/')))
        return failure(FailureKind::Usage, tr("“%1” is no path at the portal.").arg(profile.testRequest),
                       tr("Let it begin with a slash, as in /api/me."));
    if (profile.testBody.isEmpty() == (profile.testMethod == QLatin1String("POST")))
        return failure(FailureKind::Usage, tr("A POST sends a body, and nothing else does."),
                       tr("Give --test-method POST and --test-body FILE together, or none of them."));
    if (const auto pointer = JsonPointer::parse(profile.namePointer); !pointer)
        return unexpected(pointer.error());
    if (!profile.namePointer.isEmpty() && profile.testMethod == QLatin1String("HEAD"))
        return failure(FailureKind::Usage, tr("The answer to HEAD has no body in which a name could stand."),
                       tr("Leave out --name-pointer, or ask by GET."));
    return {};
}

Outcome<void> ApiRequest::checkHeader(const Profile &profile)
{
    static const QRegularExpression token(
        QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z")); // RFC 9110 section 5.6.2
    static const QRegularExpression printable(QStringLiteral("\\A[\\x20-\\x7e]*\\z"));
    if (!token.match(profile.headerName).hasMatch())
        return failure(FailureKind::Misconfigured, tr("That is no name of a header."),
                       tr("It holds letters, digits and dashes, as in X-Auth-Token."), QStringLiteral("header-name"));
    if (!printable.match(profile.headerPrefix).hasMatch())
        return failure(FailureKind::Misconfigured,
                       tr("A line break or another control character stands in the prefix."),
                       tr("It is plain text on one line, as in “Bearer ”."), QStringLiteral("header-prefix"));
    return {};
}

} // namespace lanyard
