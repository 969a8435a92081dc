#pragma once

#include "DsCredentials.h"
#include "Profile.h"
#include "Signer.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace lanyard {

/// The options of `profile add --kind proteinpaint`.
class ProteinPaintOptions
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintOptions)
public:
    void addTo(CLI::App &command);
    /// Fills in what the options and the server's own settings say. `remarks` tells what a person should know of it.
    Outcome<void> apply(Profile &profile, QStringList &remarks) const;
    static Outcome<void> check(const ProteinPaint &settings);
    static Outcome<QJsonObject> readClientAuthResult(const QString &name); ///< from a file
    /// The secret of the settings, where the person said that it is to be kept; nothing otherwise.
    Outcome<std::optional<Signer>> keyToKeep(const Profile &profile) const;

private:
    Outcome<void> applyConfiguration(Profile &profile, QStringList &remarks) const;

    std::string m_configuration, m_embedder, m_route = "/**", m_headerKey, m_genome = "hg38", m_algorithm, m_email,
                                             m_ip, m_clientAuthResult;
    std::vector<std::string> m_datasets;
    int m_lifetime = 300;
    bool m_keepsSecret = false;
};

} // namespace lanyard
