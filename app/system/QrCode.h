#pragma once

#include "Outcome.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QStringList>

namespace lanyard {

/// A text as a picture for cameras (ISO/IEC 18004): a square of dark and light modules, with the quiet zone of four
/// light modules around it that readers need.
class QrCode
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::QrCode)
public:
    static constexpr int quietZone = 4;

    /// `Usage` when the text is empty, or longer than the largest picture holds (2331 bytes).
    static Outcome<QrCode> of(const QByteArray &text);

    int size() const { return m_size; } ///< modules on a side, the quiet zone included
    bool isDark(int x, int y) const { return m_modules.testBit(y * m_size + x); }

    /// For a terminal: two rows of modules in a line, drawn with ▀, ▄, █ and space; the ink is dark, or light.
    QStringList halfBlocks(bool inkIsDark) const;

private:
    explicit QrCode(int size) : m_size(size), m_modules(size * size) { }

    int m_size;
    QBitArray m_modules; ///< row by row, set where dark
};

} // namespace lanyard
