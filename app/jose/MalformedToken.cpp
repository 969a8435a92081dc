#include "MalformedToken.h"

#include <QCoreApplication>

namespace lanyard {

unexpected<Failure> malformedToken(const QString &message, const QString &hint, const char *cause)
{
    return failure(FailureKind::BadAnswer, message, hint, QString::fromLatin1(cause));
}

QString copyTokenAgain()
{
    return QCoreApplication::translate("lanyard::Jws", "Copy the whole token once more, and nothing but the token.");
}

QString doNotTrustToken()
{
    return QCoreApplication::translate("lanyard::Jws", "Do not trust this token; tell whoever issued it.");
}

} // namespace lanyard
