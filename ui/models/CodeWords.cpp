#include "CodeWords.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace lanyard {

QString withCode(const QString &sentence)
{
    // Hosts and addresses stay words; the settings are those of the portal's file.
    static const QRegularExpression code(
        QStringLiteral("(?<![\\w./:-])(?:"
                       "[\\w-]+(?:::[\\w.-]*\\w)+" // resource_access::cbioportal::roles
                       "|(?:app|dat|saml|session|skin|spring)\\.[\\w.-]*\\w(?:=[^\\s,;“”]*[^\\s,;.“”])?"
                       "|[A-Za-z-]+\\.(?:properties|ya?ml)"
                       "|[a-z0-9]+(?:_[A-Za-z0-9]+)+" // study_es_0, offline_access
                       ")(?![\\w@/])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    qsizetype told = 0;
    for (auto found = code.globalMatch(sentence); found.hasNext();) {
        const auto match = found.next();
        text += sentence.mid(told, match.capturedStart() - told).toHtmlEscaped()
            + QStringLiteral("<code>\u2066%1\u2069</code>").arg(match.captured().toHtmlEscaped());
        told = match.capturedEnd();
    }
    return text + sentence.mid(told).toHtmlEscaped();
}

QString isolated(const QString &name)
{
    const bool isNeeded = QGuiApplication::isRightToLeft() && !name.isEmpty();
    return isNeeded ? QChar(0x2068) + name + QChar(0x2069) : name; // Unicode's “first strong isolate” and its end
}

} // namespace lanyard
