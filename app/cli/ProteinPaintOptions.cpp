#include "ProteinPaintOptions.h"

#include "ServerSettings.h"
#include "StrictJson.h"

#include <QFile>
#include <QHostAddress>

namespace lanyard {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

void ProteinPaintOptions::addTo(CLI::App &command)
{
    const auto option = [&](const char *name, auto &value, const QString &words) {
        return command.add_option(name, value, (tr("proteinpaint: ") + words).toStdString());
    };
    option("--properties", m_configuration, tr("the server's serverconfig.json, whose dsCredentials say the rest"));
    command.add_flag("--keep-secret", m_keepsSecret,
                     tr("proteinpaint: take the secret of --properties into the vault").toStdString());
    option("--dataset", m_datasets, tr("a dataset's label, as the server spells it; may come several times"))
        ->expected(1)
        ->take_all();
    option("--route", m_route, tr("what is protected: /** for all, or termdb for sample-level answers"));
    option("--embedder", m_embedder, tr("host of the web portal that embeds ProteinPaint"));
    option("--header-key", m_headerKey, tr("the header that takes the token, else x-ds-access-token"));
    option("--genome", m_genome, tr("the genome of the data requests"));
    option("--algorithm", m_algorithm, tr("such as HS256 or ES256, else what the key usually signs with"));
    option("--lifetime", m_lifetime, tr("how many seconds a token lasts"))->check(CLI::Range(1, 86400));
    option("--email", m_email, tr("the person in the token"));
    option("--ip", m_ip, tr("the address that the token is used from"));
    option("--client-auth-result", m_clientAuthResult, tr("a JSON file with what the person may do"));
}

Outcome<void> ProteinPaintOptions::apply(Profile &profile, QStringList &remarks) const
{
    auto &settings = profile.proteinPaint;
    profile.headerPrefix.clear(); // the bare token
    profile.headerName = m_headerKey.empty() ? QStringLiteral("x-ds-access-token") : text(m_headerKey);
    settings.embedder = m_embedder.empty() ? profile.portal.host() : text(m_embedder);
    settings.genome = text(m_genome);
    settings.algorithm = text(m_algorithm);
    settings.lifetime = m_lifetime;
    settings.email = text(m_email);
    settings.ip = text(m_ip);
    if (const auto checked = check(settings); !checked)
        return checked;
    if (!m_clientAuthResult.empty()) {
        const auto read = readClientAuthResult(text(m_clientAuthResult));
        if (!read)
            return unexpected(read.error());
        settings.clientAuthResult = *read;
    }
    if (!m_configuration.empty())
        return applyConfiguration(profile, remarks);
    for (const auto &label : m_datasets)
        settings.datasets.append({text(label), text(m_route)});
    if (settings.datasets.isEmpty())
        return failure(FailureKind::Usage, tr("A ProteinPaint server is asked for a dataset, and none is named."),
                       tr("Give --dataset LABEL, or the server's own settings: --properties serverconfig.json"));
    return {};
}

Outcome<void> ProteinPaintOptions::check(const ProteinPaint &settings)
{
    if (!settings.algorithm.isEmpty() && !Algorithm::named(settings.algorithm))
        return failure(FailureKind::Usage, tr("“%1” is no algorithm of signatures.").arg(settings.algorithm),
                       tr("Give one such as HS256, RS256, PS256 or ES256."));
    if (!settings.ip.isEmpty() && QHostAddress(settings.ip).isNull())
        return failure(FailureKind::Usage, tr("“%1” is no network address.").arg(settings.ip),
                       tr("Give it as the server sees it, such as 192.0.2.7."));
    return {};
}

Outcome<QJsonObject> ProteinPaintOptions::readClientAuthResult(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Usage, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                       tr("Name a JSON file."));
    const auto read = StrictJson::parse(file.read(64 * 1024));
    if (!read.isGood() || !read.value.isObject())
        return failure(FailureKind::Usage,
                       read.isGood()
                           ? tr("%1 holds no JSON object.").arg(file.fileName())
                           : tr("%1 %2.", "a file, and what is wrong with it").arg(file.fileName(), read.explanation()),
                       tr("It looks like {\"role\":\"member\"}."));
    return read.value.toObject();
}

Outcome<void> ProteinPaintOptions::applyConfiguration(Profile &profile, QStringList &remarks) const
{
    const auto credentials = DsCredentials::read(text(m_configuration));
    if (!credentials)
        return unexpected(credentials.error());
    ServerSettings::Wanted wanted;
    wanted.embedder = text(m_embedder);
    wanted.header = text(m_headerKey);
    wanted.route = text(m_route);
    for (const auto &label : m_datasets)
        wanted.datasets.append(text(label));
    const auto told = ServerSettings::apply(*credentials, wanted, profile);
    if (!told)
        return unexpected(told.error());
    remarks += *told;
    return {};
}

Outcome<std::optional<Signer>> ProteinPaintOptions::keyToKeep(const Profile &profile) const
{
    std::optional<Signer> none;
    if (!m_keepsSecret)
        return none;
    if (m_configuration.empty())
        return failure(FailureKind::Usage, tr("--keep-secret takes the secret from the server's settings."),
                       tr("Give --properties serverconfig.json too, or add the key later: lanyard key add"));
    const auto credentials = DsCredentials::read(text(m_configuration));
    if (!credentials)
        return unexpected(credentials.error());
    const auto entry = ServerSettings::signingEntry(*credentials, profile);
    if (!entry)
        return unexpected(entry.error());
    auto signer = Signer::read((*entry)->key.view());
    if (!signer)
        return unexpected(signer.error());
    return std::optional<Signer>(std::move(*signer));
}

} // namespace lanyard
