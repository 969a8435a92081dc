#pragma once

#include "Theme.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace lanyard {

/// Pictures of a window in both looks, into the folder that `LANYARD_SCREENSHOTS` names; none where it names none.
inline void takePictures(Theme &theme, QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto look : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(look);
        QTest::qWait(50); // what was asked to repaint has done so
        const QString file
            = QStringLiteral("%1/%2-%3-%4x.png")
                  .arg(folder, name, look == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                  .arg(window.devicePixelRatioF());
        QVERIFY(window.grab().save(file));
    }
    theme.setAppearance(appearanceFromEnvironment());
}

} // namespace lanyard
