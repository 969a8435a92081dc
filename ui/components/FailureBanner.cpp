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
    m_heading->setWordWrap(true);
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

void FailureBanner::say(State state, const QString &heading, const QString &sentence)
{
    m_state = state;
    m_icon->show(iconNameOf(state), toneOf(state));
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(heading + QStringLiteral(" ") + sentence);
    setActions({});
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FailureBanner::say(const Failure &failure)
{
    say(failurewords::stateOf(failure.kind), failure.message, failure.hint);
    setActions(failurewords::actionsOf(failure.kind));
}

void FailureBanner::setActions(const QList<QPair<QString, QString>> &namesAndTexts, bool firstIsFilled)
{
    qDeleteAll(m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    bool isFilled = firstIsFilled;
    for (const auto &[name, text] : namesAndTexts) {
        auto *button = parts::button(text, name, isFilled ? parts::Look::Filled : parts::Look::Outlined);
        isFilled = false;
        m_buttons->layout()->addWidget(button);
        // Queued: the answer to a click often changes the banner, and with it this very button.
        connect(
            button, &QPushButton::clicked, this, [this, wanted = name] { Q_EMIT actionWanted(wanted); },
            Qt::QueuedConnection);
    }
    m_buttons->setVisible(!namesAndTexts.isEmpty());
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
    m_row->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lanyard
