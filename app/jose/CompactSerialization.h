#pragma once

#include "Outcome.h"

#include <QByteArray>
#include <QCoreApplication>

namespace lanyard {

/// The three parts of a token as they stand in the text (RFC 7515 section 7.1), not decoded.
class CompactSerialization
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CompactSerialization)
public:
    enum class Part
    {
        Header,
        Payload,
        Signature
    };

    /// Splits at the dots, and names what is no such token: nothing, a token with words before it, a JSON
    /// serialization, an encrypted token. The text must outlive the parts. Causes: those of Jws::parse() that need no
    /// decoding.
    static Outcome<CompactSerialization> split(QByteArrayView text);

    QByteArrayView encoded(Part part) const;
    /// base64url, strictly; the failure says where, counted from the beginning of the token.
    Outcome<QByteArray> decoded(Part part) const;
    qsizetype offset(Part part) const; ///< in octets, from the beginning of the token
    QByteArray signingInput() const; ///< `header.payload`, RFC 7515 section 5.1

private:
    QByteArrayView m_text;
    qsizetype m_firstDot = 0;
    qsizetype m_secondDot = 0;
};

} // namespace lanyard
