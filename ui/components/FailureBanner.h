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

    /// Names and texts of the buttons, of which `actionWanted` tells the name.
    using Actions = QList<QPair<QString, QString>>;

    void say(State state, const QString &heading, const QString &sentence, const Actions &actions = {});
    /// With the buttons that fit the kind of failure.
    void say(const Failure &failure);
    void say(const Failure &failure, const Actions &actions);
    void setFirstFilled(bool isFilled) { m_isFirstFilled = isFilled; } ///< before `say`; at first it is
    void setIconName(const QString &name); ///< after `say`, in place of the state's

    QString heading() const;
    QString sentence() const;

Q_SIGNALS:
    void actionWanted(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setActions(const Actions &actions);

    State m_state = State::Offline;
    Actions m_actions;
    bool m_isFirstFilled = true;
    ThemedIconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QBoxLayout *m_row;
};

} // namespace lanyard
