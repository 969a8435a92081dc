#pragma once

#include "State.h"

#include <QWidget>

namespace lanyard {

/// A state in words, with its icon, on its fill.
class StateChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    void show(State state, const QString &words, const QString &iconName = {});
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::NeedsSignIn;
    QString m_words;
    QString m_iconName;
};

} // namespace lanyard
