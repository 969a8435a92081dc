#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>

namespace lanyard {

/// What the form for a ProteinPaint server holds: typed, or taken from the server's own settings.
class ProteinPaintDraft
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProteinPaintDraft)
public:
    QString datasets; ///< labels with commas between
    QString embedder; ///< empty: the server's own host
    QString genome = QStringLiteral("hg38");

    /// Fills in what a serverconfig.json says. Its secret stays where it is.
    Outcome<void> read(const QString &path);
    const QStringList &remarks() const { return m_remarks; } ///< on the settings, sentences

    QString whyNot() const; ///< what is missing, a sentence; empty: nothing
    void applyTo(Profile &profile) const;

private:
    QStringList labels() const;

    QString m_header = QStringLiteral("x-ds-access-token");
    QList<ProteinPaint::Dataset> m_known; ///< of the settings
    QStringList m_remarks;
};

} // namespace lanyard
