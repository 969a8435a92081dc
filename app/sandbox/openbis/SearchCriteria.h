#pragma once

#include "ObjectGraph.h"

namespace lanyard::sandbox {

/// What openBIS searches by. `texts` holds what can be asked for, by the names of the criteria around it, such as
/// `PersonalAccessTokenOwner/UserId`.
using SearchTexts = QHash<QString, QString>;

/// Whether a search finds something. Case does not matter, and `*` and `?` are wildcards even where a text is to be
/// equal, as at the real one.
class SearchCriteria
{
public:
    SearchCriteria(const ObjectReader &reader, const QJsonObject &criteria) : m_reader(reader), m_criteria(criteria) { }

    tl::expected<bool, RpcError> find(const SearchTexts &texts) const;

private:
    tl::expected<bool, RpcError> find(const QJsonObject &criteria, const QString &path, const SearchTexts &texts) const;
    static bool matches(const QString &text, const QJsonObject &wanted);

    const ObjectReader &m_reader;
    QJsonObject m_criteria;
};

} // namespace lanyard::sandbox
