#pragma once

#include "Evidence.h"
#include "Finding.h"
#include "Outcome.h"

namespace lanyard {

/// The findings to be handed on, short enough for a mail. Holds no token, no signature and, unless the person agrees,
/// nothing that names the person.
class DoctorReport
{
public:
    DoctorReport(const Evidence &evidence, QList<Finding> findings, bool namesPerson);

    QJsonObject toJson() const; ///< `lanyard.findings/1`
    QString toMarkdown() const;
    QString toHtml() const; ///< a page of its own, without scripts and without anything loaded
    /// By the ending of the file's name: `.md`, `.html` or `.json`. Nothing for another.
    std::optional<QByteArray> forFile(const QString &fileName) const;
    /// Writes it there. `Usage` when the ending is another, or the file cannot be written.
    Outcome<void> write(const QString &fileName) const;

    QString headline() const; ///< “One thing keeps studies closed”, “Nothing is wrong”

private:
    QList<std::pair<QString, QString>> facts() const; ///< what was looked at

    const Evidence &m_evidence;
    QList<Finding> m_findings;
    bool m_namesPerson;
};

QString wordsFor(Fixer fixer, const Evidence &evidence); ///< “the administrator of genie.example.org”

} // namespace lanyard
