#include "StudyService.h"

#include "PortalAnswers.h"

#include <algorithm>
#include <numeric>

namespace lanyard::sandbox {

namespace {

constexpr int mostPerPage = 10000000; // the portal's default and its maximum

template <typename Items> Items pageFrom(const Items &items, int size, int number)
{
    const auto first = static_cast<qint64>(size) * number;
    return first >= items.size() ? Items() : items.mid(static_cast<qsizetype>(first), size);
}

} // namespace

StudyService::StudyService(const SandboxSettings &settings)
    : m_isV7(settings.portalVersion >= 7), m_showUnauthorized(settings.showUnauthorizedStudies),
      m_studies(settings.studies), m_permissions(settings)
{ }

tl::expected<StudyService::Page, WebAnswer> StudyService::pageOf(const WebRequest &request)
{
    struct Bound
    {
        QString name;
        int least;
        int most;
        int value;
    };
    Bound size {QStringLiteral("pageSize"), 1, mostPerPage, mostPerPage};
    Bound number {QStringLiteral("pageNumber"), 0, mostPerPage, 0};
    for (auto *bound : {&size, &number}) {
        if (!request.query.contains(bound->name))
            continue;
        bool isNumber = false;
        bound->value = request.query.value(bound->name).toInt(&isNumber);
        if (!isNumber)
            return tl::unexpected(springError(400, request.path));
        if (bound->value < bound->least)
            return tl::unexpected(portalMessage(
                400, QStringLiteral("%1 must be greater than or equal to %2").arg(bound->name).arg(bound->least)));
        if (bound->value > bound->most)
            return tl::unexpected(portalMessage(
                400, QStringLiteral("%1 must be less than or equal to %2").arg(bound->name).arg(bound->most)));
    }
    const auto projection = request.query.value(QStringLiteral("projection"), QStringLiteral("SUMMARY"));
    const QStringList known {QStringLiteral("ID"), QStringLiteral("SUMMARY"), QStringLiteral("DETAILED"),
                             QStringLiteral("META")};
    if (!known.contains(projection))
        return tl::unexpected(springError(400, request.path));
    return Page {projection, size.value, number.value};
}

std::optional<WebAnswer> StudyService::answer(const WebRequest &request, const QString &path,
                                              const QStringList &roles) const
{
    const auto parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.size() > 2 || (parts.size() == 2 && parts.at(1) != QLatin1String("samples")))
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return springError(405, request.path);
    const auto page = pageOf(request);
    if (!page)
        return page.error();
    if (parts.isEmpty())
        return list(request, *page, roles);

    const auto study = std::find_if(m_studies.begin(), m_studies.end(),
                                    [&](const SandboxStudy &each) { return each.id == parts.first(); });
    if (study == m_studies.end())
        return m_isV7 ? portalMessage(404, QStringLiteral("Study not found: ") + parts.first()) : forbiddenStudy();
    if (!m_permissions.mayRead(*study, roles))
        return forbiddenStudy();
    return parts.size() == 1 ? WebAnswer::json(200, json(*study, QStringLiteral("DETAILED"), true))
                             : samples(*study, *page);
}

WebAnswer StudyService::list(const WebRequest &request, const Page &page, const QStringList &roles) const
{
    const auto readable = [&](const SandboxStudy &study) { return m_permissions.mayRead(study, roles); };
    const auto isMeta = page.projection == QLatin1String("META");
    const auto isId = page.projection == QLatin1String("ID");
    if (isId && !m_isV7)
        return springError(500, request.path); // the permission check meets studies without groups
    auto studies = sorted(request);
    const auto all = studies.size();
    if (isMeta && !m_isV7)
        return WebAnswer {200, "application/json"}.with("total-count", QByteArray::number(all));

    // v6 cuts the page first and filters it afterwards: a page can be short, or empty with more behind it.
    if (!m_isV7)
        studies = pageFrom(studies, page.size, page.number);
    if (!m_showUnauthorized)
        studies.removeIf([&](const auto &each) { return !readable(each); });
    const auto count = QByteArray::number(studies.size());
    if (m_isV7)
        studies = pageFrom(studies, page.size, qMax(0, page.number - 1)); // pages 0 and 1 are the first
    QJsonArray array;
    if (!isId && !isMeta) {
        for (const auto &study : studies)
            array.append(json(study, page.projection, readable(study)));
    }
    auto answer = WebAnswer::json(200, array);
    if (isMeta)
        answer.with("total-count", count).with("X-Total-Count", count);
    return answer;
}

WebAnswer StudyService::samples(const SandboxStudy &study, const Page &page) const
{
    if (page.projection == QLatin1String("META"))
        return WebAnswer {200, "application/json"}.with("total-count", QByteArray::number(study.samples));
    QList<int> numbers(study.samples);
    std::iota(numbers.begin(), numbers.end(), 1);
    const auto number = m_isV7 ? qMax(0, page.number - 1) : page.number;
    QJsonArray array;
    for (const auto each : pageFrom(numbers, page.size, number)) {
        const auto patient = QStringLiteral("%1-P%2").arg(study.id.toUpper()).arg(each, 4, 10, QLatin1Char('0'));
        const auto key = [&](const QString &id) {
            const auto text = QStringLiteral("%1:%2").arg(id, study.id).toUtf8();
            return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        const auto sample = patient + QStringLiteral("-01");
        array.append(QJsonObject {{QStringLiteral("uniqueSampleKey"), key(sample)},
                                  {QStringLiteral("uniquePatientKey"), key(patient)},
                                  {QStringLiteral("sampleType"), QStringLiteral("Primary Solid Tumor")},
                                  {QStringLiteral("sampleId"), sample},
                                  {QStringLiteral("patientId"), patient},
                                  {QStringLiteral("studyId"), study.id}});
    }
    return WebAnswer::json(200, array);
}

QJsonObject StudyService::json(const SandboxStudy &study, const QString &projection, bool isReadable) const
{
    QJsonObject object {{QStringLiteral("studyId"), study.id},
                        {QStringLiteral("name"), study.name},
                        {QStringLiteral("description"), study.description},
                        {QStringLiteral("cancerTypeId"), study.cancerType},
                        {QStringLiteral("publicStudy"), study.isPublic},
                        {QStringLiteral("groups"), study.groups},
                        {QStringLiteral("status"), 0},
                        {QStringLiteral("importDate"), QStringLiteral("2026-11-01 08:00:00")},
                        {QStringLiteral("allSampleCount"), study.samples},
                        {QStringLiteral("referenceGenome"), study.referenceGenome},
                        {QStringLiteral("readPermission"), isReadable},
                        {QStringLiteral("resourceCounts"), QJsonArray()}};
    if (projection == QLatin1String("DETAILED"))
        object.insert(QStringLiteral("sequencedSampleCount"), study.samples);
    return object;
}

QList<SandboxStudy> StudyService::sorted(const WebRequest &request) const
{
    auto studies = m_studies;
    const auto keyword = request.query.value(QStringLiteral("keyword"));
    studies.removeIf([&](const SandboxStudy &study) {
        return !keyword.isEmpty() && !study.name.contains(keyword, Qt::CaseInsensitive)
            && !study.id.contains(keyword, Qt::CaseInsensitive);
    });
    const auto sortBy = request.query.value(QStringLiteral("sortBy"));
    const auto descending = request.query.value(QStringLiteral("direction")) == QLatin1String("DESC");
    if (!sortBy.isEmpty())
        std::stable_sort(studies.begin(), studies.end(), [&](const SandboxStudy &one, const SandboxStudy &other) {
            const auto key = [&](const SandboxStudy &study) {
                return json(study, QStringLiteral("SUMMARY"), true).value(sortBy).toVariant().toString();
            };
            return descending ? key(other) < key(one) : key(one) < key(other);
        });
    return studies;
}

} // namespace lanyard::sandbox
