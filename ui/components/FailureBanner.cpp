#include "FailureBanner.h"

#include "FailureWords.h"
#include "Parts.h"
#include "Theme.h"
#include "ThemedIconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace lanyard {

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Fine:
        return Tone::Fine;
    case State::EndsSoon:
        return Tone::EndsSoon;
    case State::Ended:
        return Tone::Ended;
    case State::Offline:
        return Tone::Offline;
    case State::NeedsSignIn:
        break;
    }
    return Tone::NeedsSignIn;
}

constexpr int narrow = 620; // below it the buttons go under the text

} // namespace

FailureBanner::FailureBanner(const QString &name, QWidget *parent)
    : QFrame(parent), m_icon(new ThemedIconLabel({}, Tone::Offline, 24)),
      m_heading(parts::label({}, Type::CardHeading)), m_sentence(parts::paragraph({}, false)), m_buttons(new QWidget),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(name);
    parts::wrap(m_heading);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_row->setSpacing(12);

    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(16, 14, 16, 14);
    whole->setSpacing(16);
    whole->addWidget(m_icon, 0, Qt::AlignTop);
    whole->addLayout(m_row, 1);
    hide();
}

void FailureBanner::say(State state, const QString &heading, const QString &sentence, const Actions &actions)
{
    const bool isNews = isHidden() || heading != m_heading->text() || sentence != m_sentence->text();
    m_state = state;
    m_icon->show(iconNameOf(state), toneOf(state));
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(heading + QStringLiteral(" ") + sentence);
    setActions(actions);
    setVisible(true);
    update();
    if (!isNews)
        return; // said already: a screen reader need not hear it again
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FailureBanner::say(const Failure &failure)
{
    say(failure, failurewords::actionsOf(failure.kind));
}

void FailureBanner::say(const Failure &failure, const Actions &actions)
{
    say(failurewords::stateOf(failure.kind), failure.message, failure.hint, actions);
    if (failure.kind == FailureKind::Cancelled)
        setIconName(QStringLiteral("info"));
}

void FailureBanner::setIconName(const QString &name)
{
    m_icon->show(name, toneOf(m_state));
}

void FailureBanner::setActions(const Actions &actions)
{
    if (actions == m_actions)
        return; // a button under the pointer stays
    m_actions = actions;
    for (auto *button : m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        parts::discard(button);
    bool isFilled = m_isFirstFilled;
    for (const auto &[name, text] : actions) {
        auto *button = parts::button(text, name, isFilled ? parts::Look::Filled : parts::Look::Outlined);
        isFilled = false;
        m_buttons->layout()->addWidget(button);
        button->show();
        // Queued: the answer to a click often changes the banner, and with it this very button.
        connect(
            button, &QPushButton::clicked, this, [this, wanted = name] { Q_EMIT actionWanted(wanted); },
            Qt::QueuedConnection);
    }
    m_buttons->setVisible(!actions.isEmpty());
}

QString FailureBanner::heading() const
{
    return m_heading->text();
}

QString FailureBanner::sentence() const
{
    return m_sentence->text();
}

void FailureBanner::paintEvent(QPaintEvent *)
{
    const StateInk &colors = Theme::tokens().of(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = colors.ink;
    edge.setAlphaF(0.4F);
    painter.setPen(edge);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void FailureBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < grown(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lanyard
