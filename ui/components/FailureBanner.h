#pragma once

#include "State.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace lanyard {

struct Failure;
class ThemedIconLabel;

/// What happened, why and what next, in the place that it concerns, with the next step as a button.
/// Also says good news and questions: the state gives fill and icon.
class FailureBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit FailureBanner(const QString &name, QWidget *parent = nullptr);

    void say(State state, const QString &heading, const QString &sentence);
    /// With the buttons that fit the kind of failure; they emit `actionWanted`.
    void say(const Failure &failure);
    /// Names: `again`, `signIn`, `unlock`, `change` … as `actionWanted` tells them. Filled is the first.
    void setActions(const QList<QPair<QString, QString>> &namesAndTexts, bool firstIsFilled = true);

    QString heading() const;
    QString sentence() const;

Q_SIGNALS:
    void actionWanted(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    State m_state = State::Offline;
    ThemedIconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QBoxLayout *m_row;
};

} // namespace lanyard
