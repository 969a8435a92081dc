#include "CompareStrip.h"

#include "ComboBox.h"
#include "CompareController.h"
#include "DateWords.h"
#include "FailureBanner.h"
#include "Parts.h"
#include "TimeWords.h"
#include "WaitRow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {
const auto fromClipboard = QStringLiteral("clipboard"); // no profile's id
}

CompareStrip::CompareStrip(CompareController &compare, QWidget *parent)
    : QFrame(parent), m_compare(compare), m_with(new ComboBox), m_wait(new WaitRow(QStringLiteral("compareWait"))),
      m_banner(new FailureBanner(QStringLiteral("compareBanner"))), m_words(parts::paragraph({}))
{
    setObjectName(QStringLiteral("compareStrip"));
    setProperty("kind", QStringLiteral("card"));
    m_words->setObjectName(QStringLiteral("compareWords"));
    m_with->setObjectName(QStringLiteral("compareWith"));
    m_with->setAccessibleName(tr("Compared with"));
    m_with->setPlaceholderText(tr("Choose a token"));
    m_with->setMinimumContentsLength(24);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_banner->setFirstFilled(false);
    auto *close
        = parts::iconButton(QStringLiteral("close"), tr("Close the comparison"), QStringLiteral("closeCompare"));
    close->setProperty("kind", "flat");

    auto *heading = parts::label(tr("Compared w&ith"), Type::CardHeading);
    heading->setBuddy(m_with);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(heading);
    top->addWidget(m_with);
    top->addStretch();
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_wait);
    column->addWidget(m_banner);
    m_gained = addSide(column, QStringLiteral("compareGained"), QStringLiteral("plus"));
    m_lost = addSide(column, QStringLiteral("compareLost"), QStringLiteral("minus"));
    column->addWidget(m_words);

    connect(close, &QToolButton::clicked, this, &CompareStrip::closed);
    connect(m_with, &QComboBox::activated, this, &CompareStrip::choose);
    connect(m_wait, &WaitRow::cancelled, this, [this] { m_compare.clear(); });
    connect(&m_compare, &CompareController::changed, this, &CompareStrip::tell);
    tell();
}

CompareStrip::Side CompareStrip::addSide(QVBoxLayout *column, const QString &name, const QString &iconName)
{
    const Side side {new QWidget, parts::label({}, Type::Strong), parts::label({}, Type::Code)};
    side.roles->setObjectName(name);
    parts::wrap(side.roles);
    side.roles->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(side.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(parts::iconLabel(iconName, iconName == QLatin1String("plus") ? Tone::Fine : Tone::Ended, 16), 0,
                   Qt::AlignTop);
    row->addWidget(side.count, 0, Qt::AlignTop);
    row->addWidget(side.roles, 1, Qt::AlignTop);
    column->addWidget(side.row);
    return side;
}

void CompareStrip::start()
{
    m_with->clear();
    const auto now = QDateTime::currentDateTime();
    const auto past = m_compare.past();
    m_noEarlier = past.earlier.isEmpty() ? noneEarlierInWords(past.since, now) : QString();
    for (const auto &earlier : past.earlier)
        m_with->addItem(
            tr("This profile before %1, %2", "date, time of day")
                .arg(timewords::date(earlier.before, now), datewords::timeOfDay(earlier.before.toLocalTime())),
            earlier.roles);
    for (const auto &other : m_compare.others())
        m_with->addItem(other.name, other.profileId);
    m_with->addItem(tr("A token from the clipboard"), fromClipboard);
    m_with->setCurrentIndex(-1);
    m_compare.clear();
    m_with->setFocus(Qt::OtherFocusReason);
}

void CompareStrip::choose()
{
    const QVariant chosen = m_with->currentData();
    if (chosen.typeId() == QMetaType::QStringList)
        m_compare.withEarlier(chosen.toStringList());
    else if (chosen == fromClipboard)
        m_compare.withPasted(QGuiApplication::clipboard()->text().toUtf8());
    else
        m_compare.withProfile(chosen.toString());
}

QString CompareStrip::noneEarlierInWords(const QDateTime &since, const QDateTime &now)
{
    return (since.isValid() ? tr("The roles of this profile are the same since %1, when Lanyard first saw them.")
                                  .arg(timewords::date(since, now))
                            : tr("No earlier token of this profile is remembered."))
        + QLatin1Char(' ');
}

void CompareStrip::tellSide(const Side &side, const QString &count, const QStringList &roles)
{
    side.count->setText(count);
    side.roles->setText(roles.join(QStringLiteral("   ")));
    side.row->setVisible(!roles.isEmpty());
}

void CompareStrip::tell()
{
    const auto phase = m_compare.phase();
    if (phase == CompareController::Phase::Asking && !m_wait->isWaiting())
        m_wait->start(tr("Asking for the other profile’s token"), tr("Its issuer answers slowly."));
    else if (phase != CompareController::Phase::Asking)
        m_wait->stop();
    if (phase == CompareController::Phase::Failed)
        m_banner->say(*m_compare.failure(), FailureBanner::Actions());
    else
        m_banner->hide();

    const bool isCompared = phase == CompareController::Phase::Compared;
    const RoleDifference difference = isCompared ? m_compare.difference() : RoleDifference();
    tellSide(m_gained, tr("%n gained", nullptr, int(difference.gained.size())), difference.gained);
    tellSide(m_lost, tr("%n lost", nullptr, int(difference.lost.size())), difference.lost);
    const int same = int(difference.same.size());
    const bool isAllSame = difference.gained.isEmpty() && difference.lost.isEmpty();
    m_words->setVisible(isCompared || phase == CompareController::Phase::Empty);
    if (phase == CompareController::Phase::Empty)
        m_words->setText(m_noEarlier
                         + tr("Says which roles this token has gained and lost. Nothing of the other token is kept."));
    else if (isAllSame && same == 0)
        m_words->setText(tr("Neither token holds a role at this path."));
    else
        m_words->setText(isAllSame ? tr("Nothing gained, nothing lost: %n the same.", nullptr, same)
                                   : tr("%n the same", nullptr, same));
}

} // namespace lanyard
