#include "ProteinPaintDraft.h"

#include "ServerSettings.h"

#include <algorithm>

namespace lanyard {

Outcome<void> ProteinPaintDraft::read(const QString &path)
{
    const auto settings = DsCredentials::read(path);
    if (!settings)
        return unexpected(settings.error());
    Profile profile;
    const auto told = ServerSettings::apply(*settings, {}, profile);
    if (!told)
        return unexpected(told.error());
    m_remarks = *told;
    m_known = profile.proteinPaint.datasets;
    m_header = profile.headerName == Profile().headerName ? m_header : profile.headerName;
    embedder = profile.proteinPaint.embedder;
    QStringList names;
    for (const auto &dataset : m_known)
        names.append(dataset.label);
    datasets = names.join(QStringLiteral(", "));
    return {};
}

QStringList ProteinPaintDraft::labels() const
{
    QStringList labels;
    for (const QString &label : datasets.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!label.trimmed().isEmpty())
            labels.append(label.trimmed());
    }
    return labels;
}

QString ProteinPaintDraft::whyNot() const
{
    return labels().isEmpty() ? tr("Name a dataset, or read the server’s serverconfig.json.") : QString();
}

void ProteinPaintDraft::applyTo(Profile &profile) const
{
    profile.headerName = m_header;
    profile.headerPrefix.clear(); // the bare token
    auto &paint = profile.proteinPaint;
    paint.embedder = embedder.trimmed().isEmpty() ? profile.portal.host() : embedder.trimmed();
    paint.genome = genome.trimmed();
    for (const QString &label : labels()) {
        const auto known = std::ranges::find(m_known, label, &ProteinPaint::Dataset::label);
        paint.datasets.append(known == m_known.end() ? ProteinPaint::Dataset {label} : *known);
    }
}

} // namespace lanyard
