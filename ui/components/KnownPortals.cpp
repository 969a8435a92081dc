#include "KnownPortals.h"

#include "IssuerWords.h"
#include "Parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

namespace {
constexpr int cellWidth = 230;
}

KnownPortals::KnownPortals(QWidget *parent)
    : QWidget(parent), m_problem(parts::paragraph({})), m_nothingFound(parts::paragraph({})),
      m_search(parts::searchField({}, QStringLiteral("searchKnownPortals"))), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("knownPortals"));
    m_search->setFixedWidth(cellWidth);
    m_problem->setObjectName(QStringLiteral("knownPortalsProblem"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(parts::label(tr("Known portals"), Type::Strong));
    heading->addWidget(parts::label(tr("A click fills in the form."), Type::Second, true));
    heading->addStretch();
    heading->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(heading);
    column->addLayout(m_grid);
    column->addWidget(m_nothingFound);
    column->addWidget(m_problem);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    connect(m_search, &QLineEdit::textChanged, this, &KnownPortals::fill);
}

void KnownPortals::show(const PortalCatalogue &catalogue)
{
    m_portals = catalogue.all();
    parts::setSearchWords(m_search, tr("Search %n portals", nullptr, int(m_portals.size())));
    m_search->setVisible(m_portals.size() > mostInView);
    const auto &problem = catalogue.problem();
    m_problem->setText(problem ? problem->message + QLatin1Char(' ') + problem->hint : QString());
    m_problem->setVisible(problem.has_value());
    setVisible(!m_portals.isEmpty() || problem);
    fill();
}

void KnownPortals::fill()
{
    for (auto *cell : std::as_const(m_cells))
        parts::discard(cell);
    m_cells.clear();
    const auto wanted = m_search->text().trimmed();
    for (const auto &known : std::as_const(m_portals)) {
        const bool isFound = known.name.contains(wanted, Qt::CaseInsensitive)
            || known.portal.host().contains(wanted, Qt::CaseInsensitive);
        if (isFound && m_cells.size() < mostInView)
            m_cells.append(cell(known));
    }
    m_nothingFound->setText(tr("No known portal matches “%1”.").arg(wanted));
    m_nothingFound->setVisible(m_cells.isEmpty() && !wanted.isEmpty());
    m_columns = 0;
    arrange();
}

QWidget *KnownPortals::cell(const KnownPortal &known)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *button = parts::button(QString(known.name).replace(QLatin1Char('&'), QLatin1String("&&")),
                                 QStringLiteral("knownPortal"), parts::Look::Link, QStringLiteral("globe"));
    auto *words = parts::label(tr("%1 · %2").arg(titleOf(known.kind), known.loginInWords()), Type::Second, true);
    words->setContentsMargins(30, 0, 0, 0); // below the name: after the icon
    button->setAccessibleName(tr("%1, %2, %3").arg(known.name, titleOf(known.kind), known.loginInWords()));
    button->setToolTip(tr("%1. Written down on %2 from %3.")
                           .arg(known.portal.toString(), QLocale().toString(known.writtenDown, QLocale::LongFormat),
                                hostOf(known.source.toString())));
    column->addWidget(button);
    column->addWidget(words);
    connect(button, &QPushButton::clicked, this, [this, known] { Q_EMIT chosen(known); });
    return cell;
}

void KnownPortals::arrange()
{
    const int columns = std::clamp((width() + 16) / (widestCell() + 16), 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int at = 0; at < m_cells.size(); ++at)
        m_grid->addWidget(m_cells[at], at / columns, at % columns);
}

int KnownPortals::widestCell() const
{
    int widest = cellWidth;
    for (const auto *cell : m_cells)
        widest = std::max(widest, cell->minimumSizeHint().width());
    return widest;
}

QSize KnownPortals::minimumSizeHint() const
{
    return {widestCell(), QWidget::minimumSizeHint().height()};
}

void KnownPortals::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lanyard
