#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// What a profile of the kind ProteinPaint knows of its server and of the tokens that it makes. Holds no secret.
struct ProteinPaint
{
    struct Dataset
    {
        QString label; ///< `dslabel`; case matters
        QString route = QStringLiteral("/**"); ///< what is protected; `termdb`: sample-level answers only
        QStringList names = {}; ///< ids that a token must list; empty: the label
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

    QStringList tokenDatasets() const; ///< every id that some dataset asks for
    /// The claims of a token from this template.
    QJsonObject claims(const QDateTime &now, int seconds) const;

    QJsonObject toJson() const;
    static ProteinPaint fromJson(const QJsonObject &object);
};

} // namespace lanyard
