#include "FindingCard.h"

#include "CodeWords.h"
#include "DiffView.h"
#include "FoldingRow.h"
#include "Parts.h"
#include "StateChip.h"
#include "Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace lanyard {

namespace {

constexpr int edge = 4;
constexpr int narrow = 556; // a page of 640: below it the labels stand above their text

State stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return State::Ended;
    case Severity::Warning:
        return State::EndsSoon;
    case Severity::Note:
        break;
    }
    return State::Offline;
}

QWidget *iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return parts::iconLabel(QStringLiteral("state-ended"), Tone::Ended, 24);
    case Severity::Warning:
        return parts::iconLabel(QStringLiteral("warning"), Tone::EndsSoon, 24);
    case Severity::Note:
        break;
    }
    return parts::iconLabel(QStringLiteral("info"), Tone::Offline, 24);
}

QString titleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingCard::tr("Error");
    case Severity::Warning:
        return FindingCard::tr("Warning");
    case Severity::Note:
        break;
    }
    return FindingCard::tr("Good to know");
}

StateChip *chipOf(const Finding &finding)
{
    auto *chip = new StateChip;
    if (finding.severity == Severity::Note)
        chip->show(State::Offline, titleOf(finding.severity), QStringLiteral("info"));
    else if (finding.who == Fixer::You)
        chip->show(State::Offline, FindingCard::tr("For you"), QStringLiteral("user"));
    else if (finding.who == Fixer::PortalAdministrator)
        chip->show(State::Offline, FindingCard::tr("For the portal’s administrator"), QStringLiteral("user"));
    else
        chip->show(State::Offline, FindingCard::tr("For the issuer’s administrator"), QStringLiteral("user"));
    return chip;
}

QLabel *sentence(const QString &text, bool isMuted = false)
{
    auto *label = parts::paragraph(withCode(text), isMuted);
    label->setTextFormat(Qt::RichText);
    label->setAccessibleName(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *columnIn(QWidget *place, int gap)
{
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

FindingCard::FindingCard(Finding finding, const QString &who, const Action &action, QWidget *parent)
    : QFrame(parent), m_finding(std::move(finding)), m_state(stateOf(m_finding.severity)),
      m_second(sentence(m_finding.consequence, true)),
      m_toggle(parts::iconButton(QStringLiteral("chevron-right"), {}, QStringLiteral("toggleFinding"))),
      m_header(header()), m_body(body(who, action))
{
    setObjectName(QStringLiteral("finding-") + m_finding.cause);
    setAccessibleName(tr("%1: %2").arg(titleOf(m_finding.severity), m_finding.summary));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge + 16, 14, 16, 16);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_body);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

QWidget *FindingCard::header()
{
    auto *place = new QWidget;
    place->setCursor(Qt::PointingHandCursor);
    auto *summary = parts::label(m_finding.summary, Type::CardHeading);
    summary->setObjectName(QStringLiteral("findingSummary"));
    parts::wrap(summary);
    m_second->setTextInteractionFlags(Qt::NoTextInteraction); // it is part of what one presses
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(summary);
    words->addWidget(m_second);
    m_toggle->setProperty("kind", "flat");
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(iconOf(m_finding.severity));
    row->addLayout(words, 1);
    row->addWidget(chipOf(m_finding));
    row->addWidget(m_toggle);
    return place;
}

QWidget *FindingCard::body(const QString &who, const Action &action)
{
    auto *place = new QWidget;
    auto *column = columnIn(place, 12);
    const std::pair<QString, QWidget *> rows[] {{tr("Why we think so"), evidence()},
                                                {tr("What it causes"), sentence(m_finding.consequence)},
                                                {tr("What to do"), whatToDo(action)},
                                                {tr("Who can do it"), sentence(who)}};
    int widest = 0;
    for (const auto &[title, _] : rows)
        widest = std::max(widest, QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(title));
    for (const auto &[title, content] : rows) {
        auto *label = parts::label(title, Type::Strong, true);
        label->setMinimumWidth(widest);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto *row = new FoldingRow(narrow, 24);
        row->setStackedGap(4);
        row->add(label, 0);
        row->add(content, 1);
        column->addWidget(row);
    }
    return place;
}

QWidget *FindingCard::evidence() const
{
    auto *place = new QWidget;
    auto *column = columnIn(place, 8);
    for (const auto &seen : m_finding.evidence) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(parts::iconLabel(seen.isFine ? QStringLiteral("check") : QStringLiteral("cross"),
                                        seen.isFine ? Tone::Fine : Tone::Ended, 16),
                       0, Qt::AlignTop);
        auto *words = sentence(seen.text);
        words->setAccessibleName(seen.isFine ? tr("In order: %1").arg(seen.text)
                                             : tr("Speaks for it: %1").arg(seen.text));
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    return place;
}

QWidget *FindingCard::whatToDo(const Action &action)
{
    auto *place = new QWidget;
    auto *column = columnIn(place, 8);
    column->addWidget(sentence(m_finding.fix));
    if (m_finding.setting)
        column->addWidget(change());
    if (!action.name.isEmpty()) {
        auto *button
            = parts::button(action.text, action.name, action.isNext ? parts::Look::Filled : parts::Look::Outlined);
        connect(button, &QPushButton::clicked, this, [this, name = action.name] { Q_EMIT actionWanted(name); });
        column->addWidget(button);
    }
    return place;
}

QWidget *FindingCard::change()
{
    auto *place = new QWidget;
    auto *column = columnIn(place, 4);
    auto *lines = new DiffView(QStringLiteral("changedLines"));
    lines->setLines(changedLines(*m_finding.setting).join(QLatin1Char('\n')));
    lines->setAccessibleName(tr("The line as it is and as it should be"));
    column->addWidget(lines);
    if (m_finding.setting->value.isEmpty())
        return place;
    auto *copy = parts::button(tr("Copy line"), QStringLiteral("copyLine"), parts::Look::Link, QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_finding.setting->name + QLatin1Char('=') + m_finding.setting->value);
        copy->setText(tr("Copied"));
        QTimer::singleShot(std::chrono::seconds(2), copy, [copy] { copy->setText(tr("Copy line")); });
    });
    column->addWidget(copy);
    return place;
}

void FindingCard::setOpen(bool isOpen)
{
    m_body->setVisible(isOpen);
    m_second->setVisible(!isOpen);
    m_toggle->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
    m_toggle->setToolTip(isOpen ? tr("Fold") : tr("Show why, and what to do"));
    m_toggle->setAccessibleName(isOpen ? tr("Fold: %1").arg(m_finding.summary)
                                       : tr("Show why, and what to do: %1").arg(m_finding.summary));
}

bool FindingCard::isOpen() const
{
    return !m_body->isHidden();
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_header->geometry().contains(event->pos()))
        setOpen(!isOpen());
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(shape, tokens.surface);
    painter.setClipPath(shape);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())),
                     tokens.of(m_state).ink);
    painter.setClipping(false);
    painter.strokePath(shape, QPen(tokens.border, 1));
}

} // namespace lanyard
