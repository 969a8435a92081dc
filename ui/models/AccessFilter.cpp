#include "AccessFilter.h"

#include "AccessModel.h"

namespace lanyard {

void AccessFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void AccessFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool AccessFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AccessRow &study = static_cast<const AccessModel *>(sourceModel())->at(row);
    if (m_show == Show::Refused && !study.isRefused())
        return false;
    if (m_show == Show::Surprising && !AccessModel::isSurprising(study))
        return false;
    return m_text.isEmpty() || study.name.contains(m_text, Qt::CaseInsensitive)
        || study.id.contains(m_text, Qt::CaseInsensitive) || study.promisedBy.contains(m_text, Qt::CaseInsensitive);
}

} // namespace lanyard
