#include "ServerSettings.h"

namespace lanyard {

namespace {

bool isGlob(const QString &label)
{
    return label.contains(QLatin1Char('*')) || label.contains(QLatin1Char('?'));
}

bool takesTokens(const DsCredential &entry)
{
    return entry.type == QLatin1String("jwt");
}

/// The portal that the settings name, if they name one.
QString embedderIn(const DsCredentials &settings, const QString &usual)
{
    for (const auto &each : settings.all()) {
        if (takesTokens(each) && !isGlob(each.embedder))
            return each.embedder;
    }
    return usual;
}

QStringList labelsIn(const DsCredentials &settings)
{
    QStringList labels;
    for (const auto &each : settings.all()) {
        if (takesTokens(each) && !isGlob(each.dataset))
            labels.append(each.dataset);
    }
    labels.removeDuplicates();
    return labels;
}

} // namespace

Outcome<QStringList> ServerSettings::apply(const DsCredentials &settings, const Wanted &wanted, Profile &profile)
{
    auto &paint = profile.proteinPaint;
    paint.embedder = wanted.embedder.isEmpty() ? embedderIn(settings, paint.embedder) : wanted.embedder;
    paint.datasets.clear();
    QStringList remarks;
    QStringList headers;
    const auto labels = wanted.datasets.isEmpty() ? labelsIn(settings) : wanted.datasets;
    for (const auto &label : labels) {
        const auto *found = settings.find(label, paint.embedder);
        if (!found || !takesTokens(*found)) {
            remarks.append(tr("%1: no token is asked for when %2 embeds it.").arg(label, paint.embedder));
            if (!wanted.datasets.isEmpty())
                paint.datasets.append({label, wanted.route});
            continue;
        }
        paint.datasets.append({label, found->route, found->names});
        headers.append(found->headerKey);
        if (found->ipCheck == DsCredential::IpCheck::Strict && paint.ip.isEmpty())
            remarks.append(tr("%1: the server checks the address strictly, and the profile names none.").arg(label));
        if (found->names.isEmpty())
            remarks.append(
                tr("%1: the settings name no dataset (dsnames), so the server refuses every token that lists "
                   "one.")
                    .arg(label));
    }
    headers.removeDuplicates();
    if (paint.datasets.isEmpty())
        return failure(FailureKind::Misconfigured, tr("The settings ask for no token for any dataset that they name."),
                       tr("Name the dataset with --dataset, and the embedding portal with --embedder."));
    if (headers.size() > 1)
        return failure(FailureKind::Usage,
                       tr("These datasets take their tokens in different headers: %1.").arg(headers.join(u", ")),
                       tr("Add a profile for each: name its datasets with --dataset."));
    if (wanted.header.isEmpty() && !headers.isEmpty())
        profile.headerName = headers.first();
    return remarks;
}

Outcome<const DsCredential *> ServerSettings::signingEntry(const DsCredentials &settings, const Profile &profile)
{
    const DsCredential *first = nullptr;
    for (const auto &dataset : profile.proteinPaint.datasets) {
        const auto *found = settings.find(dataset.label, profile.proteinPaint.embedder);
        if (first && found && !(found->key == first->key))
            return failure(FailureKind::Usage, tr("These datasets have different secrets."),
                           tr("Add a profile for each: name its datasets with --dataset."));
        if (!first)
            first = found;
    }
    if (!first || first->key.isEmpty())
        return failure(FailureKind::Misconfigured, tr("The settings hold no secret for these datasets."),
                       tr("Add the key by itself: lanyard key add '%1' FILE").arg(profile.name));
    if (first->isPublicKey())
        return failure(FailureKind::Misconfigured,
                       tr("The settings hold a public key, which can check tokens and make none."),
                       tr("Add the private key that belongs to it: lanyard key add '%1' FILE").arg(profile.name));
    return first;
}

} // namespace lanyard
