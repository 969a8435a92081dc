#pragma once

#include "Icons.h"

#include <QLabel>

namespace lanyard {

/// An icon as a label. It is painted, not kept as a pixmap, so that it follows theme and scale.
class ThemedIconLabel final : public QLabel
{
    Q_OBJECT
public:
    ThemedIconLabel(QString iconName, Tone tone, int size, QWidget *parent = nullptr);
    void show(const QString &iconName, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone;
};

} // namespace lanyard
