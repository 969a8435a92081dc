#include "QrCode.h"

#include <qrencode.h>

#include <memory>

namespace lanyard {

Outcome<QrCode> QrCode::of(const QByteArray &text)
{
    // Level M: a display is clean, and a picture with fewer modules is read from further away.
    const std::unique_ptr<QRcode, void (*)(QRcode *)> drawn(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!drawn)
        return failure(FailureKind::Usage, tr("This text does not fit into a picture for a camera."),
                       tr("Copy the text instead."));
    QrCode code(drawn->width + 2 * quietZone);
    for (int y = 0; y < drawn->width; ++y) {
        for (int x = 0; x < drawn->width; ++x) {
            if (drawn->data[y * drawn->width + x] & 1) // the other bits say what a module is for
                code.m_modules.setBit((y + quietZone) * code.m_size + x + quietZone);
        }
    }
    return code;
}

QStringList QrCode::halfBlocks(bool inkIsDark) const
{
    const auto isInk = [&](int x, int y) { return (y < m_size && isDark(x, y)) == inkIsDark; };
    QStringList lines;
    for (int y = 0; y < m_size; y += 2) {
        QString line;
        for (int x = 0; x < m_size; ++x) {
            const auto above = isInk(x, y);
            const auto below = isInk(x, y + 1);
            line += above && below ? QChar(u'█') : above ? QChar(u'▀') : below ? QChar(u'▄') : QChar(u' ');
        }
        lines.append(line);
    }
    return lines;
}

} // namespace lanyard
