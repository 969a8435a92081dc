#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// How a language signs by an algorithm: what goes into its template.
struct SigningCode
{
    QString key; ///< where the key comes from, a sentence for the comment
    QString imports; ///< lines, with their ends
    QString lines; ///< from the text to be signed to the token

    /// Nothing where the language has no way of its own: PHP knows no RSA-PSS.
    static std::optional<SigningCode> of(const QString &language, const QString &algorithm);
};

} // namespace lanyard
