#include "PaneFooter.h"

#include "Parts.h"

#include <QBoxLayout>
#include <QPushButton>

namespace lanyard {

PaneFooter::PaneFooter(QWidget *parent) : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("paneFooter"));
    setProperty("kind", QStringLiteral("footer"));
    m_row->setContentsMargins(8, 8, 8, 8);
    m_row->setSpacing(4);
    m_row->addStretch();
}

QPushButton *PaneFooter::addEntry(const QString &iconName, const QString &text, const QString &name)
{
    auto *entry = parts::button(text, name, parts::Look::Flat, iconName);
    entry->setAccessibleName(QString(text).remove(QLatin1Char('&'))); // on the rail its text is gone
    entry->setToolTip(entry->accessibleName());
    m_row->insertWidget(int(m_entries.size()), entry);
    m_entries.append(entry);
    return entry;
}

void PaneFooter::setRail(bool isRail)
{
    m_row->setDirection(isRail ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(isRail ? 4 : 8, 8, isRail ? 4 : 8, 8);
    for (QPushButton *entry : m_entries) {
        if (isRail) {
            entry->setProperty("words", entry->text());
            entry->setText({});
        } else if (const QString words = entry->property("words").toString(); !words.isEmpty()) {
            entry->setText(words);
        }
    }
}

} // namespace lanyard
