#include "SearchCriteria.h"

#include <QRegularExpression>

namespace lanyard::sandbox {

namespace {

/// `UserId` of `as.dto.person.search.UserIdSearchCriteria`.
QString nameOf(const QJsonObject &criteria)
{
    auto name = criteria.value(QLatin1String("@type")).toString().section(QLatin1Char('.'), -1);
    name.remove(QStringLiteral("SearchCriteria"));
    return name;
}

} // namespace

bool SearchCriteria::matches(const QString &text, const QJsonObject &wanted)
{
    const auto how = wanted.value(QLatin1String("@type")).toString();
    auto pattern = QRegularExpression::escape(wanted.value(QLatin1String("value")).toString());
    pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*")).replace(QStringLiteral("\\?"), QStringLiteral("."));
    const auto any = QStringLiteral(".*");
    if (how.endsWith(QLatin1String("StringStartsWithValue")) || how.endsWith(QLatin1String("StringContainsValue")))
        pattern.append(any);
    if (how.endsWith(QLatin1String("StringEndsWithValue")) || how.endsWith(QLatin1String("StringContainsValue")))
        pattern.prepend(any);
    if (how.endsWith(QLatin1String("AnyStringValue")))
        pattern = any;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch();
}

tl::expected<bool, RpcError> SearchCriteria::find(const SearchTexts &texts) const
{
    return find(m_criteria, {}, texts);
}

tl::expected<bool, RpcError> SearchCriteria::find(const QJsonObject &criteria, const QString &path,
                                                  const SearchTexts &texts) const
{
    if (criteria.contains(QLatin1String("fieldValue"))) {
        const auto type = criteria.value(QLatin1String("@type")).toString();
        if (!texts.contains(path))
            return tl::unexpected(RpcError::type(QStringLiteral("Could not resolve type id '%1'").arg(type)));
        return matches(texts.value(path), m_reader.object(criteria.value(QLatin1String("fieldValue"))));
    }
    const auto isAnd = criteria.value(QLatin1String("operator")).toString() != QLatin1String("OR");
    const auto parts = m_reader.list(criteria.value(QLatin1String("criteria")));
    for (const auto &each : parts) {
        const auto part = m_reader.object(each);
        const auto found = find(part, path.isEmpty() ? nameOf(part) : path + QLatin1Char('/') + nameOf(part), texts);
        if (!found || *found != isAnd)
            return found;
    }
    return isAnd || parts.isEmpty();
}

} // namespace lanyard::sandbox
