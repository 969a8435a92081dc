#pragma once

#include <QObject>

#include <functional>

class QKeySequence;
class QWidget;

namespace lanyard {

/// The window's keys that work wherever the focus is, and F6, which carries it from one part of the window to the next.
class Keyboard final : public QObject
{
    Q_OBJECT
public:
    /// Asked anew at every F6, for the page in view changes.
    using Parts = std::function<QList<QWidget *>()>;
    Keyboard(QWidget *window, Parts parts);

Q_SIGNALS:
    void addWanted();
    void searchWanted();
    void tabWanted(int tab);
    void cancelWanted();
    void checkAgainWanted();
    void settingsWanted();
    void undoWanted();

private:
    void on(const QKeySequence &keys, const std::function<void()> &action);
    void goToNextPart();

    Parts m_parts;
};

} // namespace lanyard
