#include "CheckList.h"

#include "Parts.h"
#include "Spinner.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QWidget *iconOf(Check::Status status)
{
    switch (status) {
    case Check::Status::Asking:
        return new Spinner(20);
    case Check::Status::Good:
        return parts::iconLabel(QStringLiteral("state-fine"), Tone::Fine, 20);
    case Check::Status::Note:
        return parts::iconLabel(QStringLiteral("info"), Tone::Muted, 20);
    case Check::Status::Bad:
        return parts::iconLabel(QStringLiteral("state-ended"), Tone::Ended, 20);
    case Check::Status::Waiting:
        break;
    }
    return parts::iconLabel(QStringLiteral("pending"), Tone::Muted, 20);
}

} // namespace

CheckList::CheckList(const QString &name, bool isDivided, QWidget *parent)
    : QWidget(parent), m_isDivided(isDivided), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(isDivided ? 10 : 14);
}

void CheckList::show(const QList<Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (auto *item = m_column->takeAt(0)) {
        parts::discard(item->widget());
        delete item;
    }
    for (const Check &check : checks) {
        if (m_isDivided && m_column->count() > 0)
            m_column->addWidget(parts::line());
        m_column->addWidget(rowOf(check));
    }
}

QWidget *CheckList::rowOf(const Check &check) const
{
    const bool isPending = check.status == Check::Status::Waiting;
    auto *row = new QWidget;
    row->setAccessibleName(check.fact + QStringLiteral(". ") + check.source);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(iconOf(check.status), 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *fact = parts::label(check.fact, check.status == Check::Status::Asking ? Type::Strong : Type::Label,
                              isPending && !m_isDivided);
    parts::wrap(fact);
    words->addWidget(fact);
    if (!check.source.isEmpty()) {
        auto *source = parts::label(check.source, Type::Second, true);
        parts::wrap(source);
        words->addWidget(source);
    }
    layout->addLayout(words, 1);
    layout->addWidget(parts::label(check.time, Type::Second, true), 0,
                      check.source.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    return row;
}

} // namespace lanyard
