#pragma once

#include "QrCode.h"

#include <QWidget>

#include <optional>

namespace lanyard {

/// A picture for a camera, sharp at every scale: each module is a whole number of device pixels. Dark on white in every
/// theme, for many readers take no other.
class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(const QString &name, QWidget *parent = nullptr);
    void show(const QByteArray &text); ///< hidden where the text does not fit

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_text;
    std::optional<QrCode> m_code;
};

} // namespace lanyard
