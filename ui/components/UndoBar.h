#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lanyard {

/// One sentence at the foot of the page about what was just done, with one way back or on.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    void say(const QString &words, const QString &action); ///< an empty `action`: no button but the one that closes

Q_SIGNALS:
    void actionWanted();
    void closed(); ///< by hand
    void heldOnto(bool isHeld); ///< the pointer is over it, or the focus in it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tellHeld();

    QLabel *m_words;
    QPushButton *m_action;
    QWidget *m_close;
    bool m_isUnderPointer = false;
};

} // namespace lanyard
