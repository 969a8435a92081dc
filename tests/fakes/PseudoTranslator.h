#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace lanyard {

/// A language that nobody speaks: every sentence of Lanyard's with accents, in brackets and 40 % longer. What stays
/// plain went past the translation, and what is cut off would be so in German. Tells also which sentences no catalogue
/// has.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    /// `catalogue`: a .ts file with all sentences.
    explicit PseudoTranslator(const QString &catalogue, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *meaning, int number) const override;
    QStringList unknown() const; ///< what was asked for under a context and in words that the catalogue does not have

    /// As a language that is written from the right: each sentence begins so, though its letters are Latin.
    void setFromTheRight(bool isFromTheRight) { m_isFromTheRight = isFromTheRight; }

    static QString stretched(const QString &text);

private:
    bool m_isFromTheRight = false;
    QSet<QStringList> m_known;
    mutable QSet<QString> m_unknown;
};

} // namespace lanyard
