#include "QrView.h"

#include <QPainter>

namespace lanyard {

namespace {

constexpr int mostSide = 228; // a telephone reads an address of 80 letters from half a metre

} // namespace

QrView::QrView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(tr("The address as a picture for a telephone’s camera"));
}

void QrView::show(const QByteArray &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const auto code = QrCode::of(text);
    m_code = code ? std::optional(*code) : std::nullopt;
    setVisible(m_code.has_value());
    if (m_code) // whole modules, so that no white is left over
        setFixedSize(QSize(1, 1) * m_code->size() * std::max(3, mostSide / m_code->size()));
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    const auto ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio); // from here on in device pixels
    const auto whole = static_cast<int>(std::min(width(), height()) * ratio);
    const auto module = std::max(1, whole / m_code->size());
    const auto offset = (whole - module * m_code->size()) / 2;
    painter.fillRect(0, 0, whole, whole, Qt::white);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y))
                painter.fillRect(offset + x * module, offset + y * module, module, module, Qt::black);
        }
    }
}

} // namespace lanyard
