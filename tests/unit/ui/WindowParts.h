#pragma once

#include <QAbstractButton>
#include <QTest>

namespace lanyard {

/// The part of that name that is in view; null: none is.
template <typename T = QWidget> T *partInView(const QWidget &window, const QString &name)
{
    for (T *part : window.findChildren<T *>(name)) {
        if (part->isVisible())
            return part;
    }
    return nullptr;
}

/// As a person with a mouse does: the button must be in view and enabled.
inline void press(const QWidget &window, const QString &button)
{
    auto *found = partInView<QAbstractButton>(window, button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace lanyard
