#include "ApiDraft.h"

#include "ApiRequest.h"
#include "StrictJson.h"

namespace lanyard {

QString ApiDraft::whyNot() const
{
    bool isNumber = false;
    const int status = expected.trimmed().toInt(&isNumber);
    if (!isNumber || status < 100 || status > 599)
        return tr("The expected answer is a status between 100 and 599.");
    const bool isPost = method == QLatin1String("POST");
    if (isPost && body.trimmed().isEmpty())
        return tr("Say what the POST sends.");
    if (const auto read = StrictJson::parse(body.trimmed().toUtf8()); isPost && !read.isGood())
        return tr("What the POST sends %1.").arg(read.explanation());
    Profile profile;
    applyTo(profile);
    if (const auto sent = ApiRequest::checkHeader(profile); !sent)
        return sent.error().message + QLatin1Char(' ') + sent.error().hint;
    const auto asked = ApiRequest::check(profile);
    return asked ? QString() : asked.error().message + QLatin1Char(' ') + asked.error().hint;
}

void ApiDraft::applyTo(Profile &profile) const
{
    profile.testRequest = request.trimmed();
    profile.testMethod = method;
    profile.expectedStatus = expected.trimmed().toInt();
    profile.namePointer = namePointer.trimmed();
    profile.headerName = header.trimmed();
    profile.headerPrefix = prefix; // its space at the end counts
    if (method == QLatin1String("POST"))
        profile.testBody = body.trimmed().toUtf8();
}

} // namespace lanyard
