#pragma once

#include "Finding.h"
#include "State.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace lanyard {

/// One cause: what it is and who can mend it; opened, also why we think so, what it causes and what to do.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    /// A button that does what is to be done.
    struct Action
    {
        QString name; ///< empty: it is not for Lanyard to do
        QString text;
        bool isNext = false; ///< the one thing to do on the page
    };

    FindingCard(Finding finding, const QString &who, const Action &action, QWidget *parent = nullptr);
    void setOpen(bool isOpen);
    bool isOpen() const;
    const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void actionWanted(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *header();
    QWidget *body(const QString &who, const Action &action);
    QWidget *evidence() const;
    QWidget *whatToDo(const Action &action);
    QWidget *change();

    Finding m_finding;
    State m_state;
    QLabel *m_second; ///< what it causes, as long as the card is folded
    QToolButton *m_toggle;
    QWidget *m_header;
    QWidget *m_body;
};

} // namespace lanyard
