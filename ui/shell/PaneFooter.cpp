#include "PaneFooter.h"

#include "Parts.h"

#include <QBoxLayout>
#include <QPushButton>

namespace lanyard {

namespace {
constexpr auto s_words = "words"; // the property that keeps an entry's text while the rail is there
}

PaneFooter::PaneFooter(QWidget *parent) : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("paneFooter"));
    setProperty("kind", QStringLiteral("footer"));
    m_row->setContentsMargins(8, 8, 8, 8);
    m_row->setSpacing(4);
    m_row->addStretch();
}

QPushButton *PaneFooter::addEntry(const QString &iconName, const QString &name)
{
    auto *entry = parts::button({}, name, parts::Look::Flat, iconName);
    m_row->insertWidget(int(m_entries.size()), entry);
    m_entries.append(entry);
    return entry;
}

void PaneFooter::setWords(QPushButton *entry, const QString &text)
{
    entry->setProperty(s_words, text);
    entry->setText(m_isRail ? QString() : text);
    entry->setAccessibleName(QString(text).remove(QLatin1Char('&'))); // on the rail its text is gone
    entry->setToolTip(entry->accessibleName());
}

void PaneFooter::setRail(bool isRail)
{
    m_isRail = isRail;
    m_row->setDirection(isRail ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(isRail ? 4 : 8, 8, isRail ? 4 : 8, 8);
    for (QPushButton *entry : m_entries) {
        entry->setText(isRail ? QString() : entry->property(s_words).toString());
        entry->setIconSize(isRail ? QSize(16, 16) : parts::iconAndGap); // the gap would push the icon aside
        m_row->setAlignment(entry, isRail ? Qt::AlignHCenter : Qt::Alignment());
    }
}

} // namespace lanyard
