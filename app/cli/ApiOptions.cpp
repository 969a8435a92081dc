#include "ApiOptions.h"

#include "ApiRequest.h"
#include "StrictJson.h"

#include <QFile>

namespace lanyard {

void ApiOptions::addTo(CLI::App &command)
{
    const auto option = [&](const char *name, auto &value, const QString &words) {
        return command.add_option(name, value, (tr("api: ") + words).toStdString());
    };
    option("--header", m_header, tr("the header that takes the token"));
    option("--prefix", m_prefix, tr("what stands before the token"));
    option("--test-request", m_request, tr("the path that a test asks for"));
    option("--test-method", m_method, tr("GET, HEAD or POST"))->check(CLI::IsMember({"GET", "HEAD", "POST"}));
    option("--test-body", m_bodyFile, tr("a JSON file that a POST sends"));
    option("--expect", m_expect, tr("the status it should answer"))->check(CLI::Range(100, 599));
    option("--name-pointer", m_namePointer, tr("where a name stands in the answer, as in /data/0/name"));
}

Outcome<void> ApiOptions::apply(Profile &profile) const
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    profile.headerName = text(m_header);
    profile.headerPrefix = text(m_prefix);
    profile.testRequest = text(m_request);
    profile.testMethod = text(m_method);
    profile.expectedStatus = m_expect;
    profile.namePointer = text(m_namePointer);
    if (!m_bodyFile.empty()) {
        const auto body = readBody(text(m_bodyFile));
        if (!body)
            return unexpected(body.error());
        profile.testBody = *body;
    }
    return ApiRequest::check(profile);
}

Outcome<QByteArray> ApiOptions::readBody(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                       tr("Name a JSON file."));
    const auto body = file.read(64 * 1024);
    if (const auto read = StrictJson::parse(body); !read.isGood())
        return failure(FailureKind::Usage,
                       tr("%1 %2.", "a file, and what is wrong with it").arg(file.fileName(), read.explanation()),
                       tr("Name a JSON file."));
    return body;
}

} // namespace lanyard
