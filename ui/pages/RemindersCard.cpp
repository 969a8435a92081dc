#include "RemindersCard.h"

#include "FormField.h"
#include "Parts.h"
#include "ReminderSettings.h"
#include "StyleSheet.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int s_mostDays = 3650;

std::optional<QList<int>> daysIn(const QString &text)
{
    QList<int> days;
    for (const auto &each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        days.append(each.trimmed().toInt(&isNumber));
        if (!isNumber || days.last() < 0 || days.last() > s_mostDays)
            return std::nullopt;
    }
    return days;
}

QString inWords(const QList<int> &days)
{
    QStringList words;
    for (const auto each : days)
        words.append(QString::number(each));
    return words.join(QStringLiteral(", "));
}

} // namespace

RemindersCard::RemindersCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_isQuiet(new QCheckBox(tr("Keep quiet between"))),
      m_from(new QTimeEdit), m_until(new QTimeEdit), m_profiles(new QVBoxLayout)
{
    auto *card = parts::card(QStringLiteral("remindersCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_quiet = new FormField(tr("Hours without a notification"), QStringLiteral("quietHours"), quietRow());
    m_quiet->setHint(tr("What falls into them is said when they end."));
    m_profiles->setSpacing(12);
    auto *column = parts::columnOf(card);
    column->setSpacing(12);
    column->addWidget(parts::label(tr("Reminders"), Type::CardHeading));
    column->addWidget(m_quiet);
    column->addLayout(m_profiles);

    connect(m_isQuiet, &QCheckBox::toggled, this, &RemindersCard::saveQuietHours);
    connect(m_from, &QTimeEdit::editingFinished, this, &RemindersCard::saveQuietHours);
    connect(m_until, &QTimeEdit::editingFinished, this, &RemindersCard::saveQuietHours);
    connect(&workspace.profiles(), &ProfileStore::changed, this, &RemindersCard::tell);
    tell();
}

QWidget *RemindersCard::quietRow()
{
    m_isQuiet->setObjectName(QStringLiteral("isQuiet"));
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_from->findChild<QLineEdit *>()->setAccessibleName(m_from->accessibleName());
    m_until->setObjectName(QStringLiteral("quietUntil"));
    m_until->setAccessibleName(tr("Quiet until"));
    m_until->findChild<QLineEdit *>()->setAccessibleName(m_until->accessibleName());
    for (auto *edit : {m_from, m_until}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_isQuiet);
    line->addWidget(m_from);
    line->addWidget(parts::label(tr("and", "Keep quiet between 22:00 and 7:00")));
    line->addWidget(m_until);
    line->addStretch(1);
    return row;
}

void RemindersCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell(); // the command line may have set something else
}

void RemindersCard::tell()
{
    if (m_isSaving)
        return;
    const auto quiet = ReminderSettings::beside(m_workspace.folder()).quietHours();
    const QSignalBlocker silent(m_isQuiet);
    m_isQuiet->setChecked(!quiet.isNone());
    const auto shown = quiet.isNone() ? QuietHours() : quiet; // what a tick would set
    m_from->setTime(shown.from);
    m_until->setTime(shown.until);
    m_from->setEnabled(m_isQuiet->isChecked());
    m_until->setEnabled(m_isQuiet->isChecked());

    while (auto *item = m_profiles->takeAt(0)) {
        parts::discard(item->widget());
        delete item;
    }
    for (const auto &profile : m_workspace.profiles().all()) {
        auto *field = new FormField(QString(profile.name).replace(QLatin1Char('&'), QStringLiteral("&&")),
                                    QStringLiteral("remindDays"));
        field->edit()->setText(inWords(profile.remindDays));
        field->setHint(tr("Days before an end at which to speak, as in 7, 1; empty: never."));
        connect(field->edit(), &QLineEdit::editingFinished, this, [this, profile, field] { saveDays(profile, field); });
        m_profiles->addWidget(field);
    }
}

void RemindersCard::saveQuietHours()
{
    const QuietHours quiet {m_from->time(), m_until->time()};
    const auto chosen = m_isQuiet->isChecked() ? quiet : QuietHours {{0, 0}, {0, 0}};
    m_from->setEnabled(m_isQuiet->isChecked());
    m_until->setEnabled(m_isQuiet->isChecked());
    const auto saved = ReminderSettings::beside(m_workspace.folder()).save(chosen);
    saved ? m_quiet->showNothing() : m_quiet->showError(saved.error().message);
}

void RemindersCard::saveDays(const Profile &profile, FormField *field)
{
    const auto days = daysIn(field->edit()->text());
    if (!days) {
        field->showError(tr("Numbers of days from 0 to %1, with commas between.").arg(s_mostDays));
        return;
    }
    auto changed = m_workspace.profiles().byId(profile.id).value_or(profile); // others may have changed it since
    if (changed.remindDays == *days) {
        field->showNothing();
        return;
    }
    changed.remindDays = *days;
    const QScopedValueRollback guard(m_isSaving, true); // the field that has the focus stays
    const auto saved = m_workspace.profiles().save(changed);
    saved ? field->showNothing() : field->showError(saved.error().message);
}

} // namespace lanyard
