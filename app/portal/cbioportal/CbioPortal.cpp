#include "CbioPortal.h"

#include "StudyRoles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QThread>

#include <QCoroThread>

#include <memory>

namespace lanyard {

namespace {

constexpr qsizetype s_long = 256 * 1024; // to read a longer list takes long enough to be felt

/// False when it is no list.
bool readStudies(const QByteArray &body, PortalAnswer &answer)
{
    const auto document = QJsonDocument::fromJson(body);
    QSet<QString> known;
    const auto items = document.array();
    for (const auto &item : items) {
        const auto study = item.toObject();
        AccessRow row;
        row.id = study.value(QLatin1String("studyId")).toString();
        if (row.id.isEmpty() || known.contains(row.id))
            continue; // nothing that could be asked for, or asked for already
        known.insert(row.id);
        row.name = study.value(QLatin1String("name")).toString();
        row.isPublic = study.value(QLatin1String("publicStudy")).toBool();
        // With skin.home_page.show_unauthorized_studies the list holds unreadable studies too; older portals do not
        // say.
        row.listed = study.value(QLatin1String("readPermission")).toBool(true);
        answer.rows.append(row);
        answer.groups.append(
            study.value(QLatin1String("groups")).toString().split(QLatin1Char(';'), Qt::SkipEmptyParts));
    }
    return document.isArray();
}

} // namespace

CbioPortal::CbioPortal(const Profile &profile, HttpClient &http) : Portal(profile, http) { }

QCoro::Task<Outcome<PortalAnswer>> CbioPortal::list(SecretBuffer headerValue)
{
    const auto host = m_profile.portal.host(); // the profile may be removed while a long list is read
    const auto address = m_profile.portalUrl(QStringLiteral("/api/studies"), QStringLiteral("projection=SUMMARY"));
    auto answered = co_await get(address, std::move(headerValue));
    if (!answered)
        co_return unexpected(answered.error());
    auto &[http, answer] = *answered;
    if (!answer.isData)
        co_return std::move(answer);
    bool isList = false;
    if (http.body.size() < s_long) {
        isList = readStudies(http.body, answer);
    } else { // beside whoever waits for it, who may be a window
        const std::unique_ptr<QThread> reader(
            QThread::create([&body = http.body, &read = answer, &isList] { isList = readStudies(body, read); }));
        reader->start();
        co_await qCoro(reader.get()).waitForFinished(std::chrono::minutes(5));
        reader->wait(); // nothing it works on may go before it
    }
    if (!isList) {
        answer.isData = false;
        answer.refusalCause = QStringLiteral("bad-answer");
        answer.refusal
            = tr("%1 answered with something that is no list of studies: the address may be wrong.").arg(host);
    }
    co_return std::move(answer);
}

QCoro::Task<Outcome<PortalAnswer>> CbioPortal::ask(QString id, SecretBuffer headerValue)
{
    auto address = m_profile.portalUrl(QStringLiteral("/api/studies/"));
    address.setPath(address.path(QUrl::FullyEncoded) + QString::fromLatin1(QUrl::toPercentEncoding(id))
                        + QStringLiteral("/samples"),
                    QUrl::StrictMode);
    address.setQuery(QStringLiteral("pageSize=1"));
    auto answered = co_await get(address, std::move(headerValue));
    if (!answered)
        co_return unexpected(answered.error());
    if (!answered->second.isData)
        answered->second.refusalCause = QStringLiteral("study-refused");
    co_return std::move(answered->second);
}

QString CbioPortal::promisingRole(const AccessRow &row, const QStringList &groups, const QStringList &roles) const
{
    return roleThatOpens(row.id, groups, roles);
}

} // namespace lanyard
