#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

/// What a profile of the kind ProteinPaint knows of its server and of the tokens that it makes. Holds no secret.
struct ProteinPaint
{
    /// What a token says beside its datasets.
    struct Template
    {
        int lifetime = 300; ///< seconds
        QString email = {};
        QString ip = {}; ///< the address that the token is used from; empty: none is named
        QJsonObject clientAuthResult = {}; ///< what the person may do, as the dataset's own code reads it
        bool operator==(const Template &) const = default;
    };
    struct Dataset
    {
        QString label; ///< `dslabel`; case matters
        QString route = QStringLiteral("/**"); ///< what is protected; `termdb`: sample-level answers only
        QStringList names = {}; ///< ids that a token must list; empty: the label
        std::optional<Template> own = {}; ///< not set: the profile's template serves

        QStringList ids() const { return names.isEmpty() ? QStringList {label} : names; }
    };

    QString embedder; ///< host of the portal that embeds ProteinPaint; goes with every request
    QString genome = QStringLiteral("hg38");
    QList<Dataset> datasets;

    // The token's template.
    QString algorithm; ///< such as `HS256`; empty: what the key usually signs with
    int lifetime = 300; ///< seconds
    QString email;
    QString ip; ///< the address that the token is used from; empty: none is named
    QJsonObject clientAuthResult; ///< what the person may do, as the dataset's own code reads it
    QDate rotateKeyOn; ///< when the signing key is to be replaced; not valid: nobody said

    /// The one header and the algorithms that such a server takes, where its settings say nothing else.
    static QString usualHeader() { return QStringLiteral("x-ds-access-token"); }
    static bool takesAlgorithm(const QString &name);
    static constexpr int longestLifetime = 86400; ///< seconds

    /// Without what says who the person is and what that person may do.
    ProteinPaint impersonal() const;

    QStringList tokenDatasets() const; ///< every id that some dataset asks for
    Template usual() const { return {lifetime, email, ip, clientAuthResult}; }
    void setUsual(const Template &wanted);
    const Dataset *dataset(const QString &label) const; ///< null: none of that label
    static QJsonObject claims(const QStringList &datasets, const Template &said, const QDateTime &now);
    /// The claims of a token from this template.
    QJsonObject claims(const QDateTime &now, int seconds) const;

    QJsonObject toJson() const;
    static ProteinPaint fromJson(const QJsonObject &object);
};

} // namespace lanyard
