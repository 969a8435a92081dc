#pragma once

#include "PortalCatalogue.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace lanyard {

/// Known portals to choose from, a few at a time, with a search where there are more.
class KnownPortals final : public QWidget
{
    Q_OBJECT
public:
    explicit KnownPortals(QWidget *parent = nullptr);
    void show(const PortalCatalogue &catalogue);

    static constexpr int mostInView = 6;

    QSize minimumSizeHint() const override; ///< of one column

Q_SIGNALS:
    void chosen(const lanyard::KnownPortal &known);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestCell() const;
    QWidget *cell(const KnownPortal &known);
    void fill();
    void arrange();

    QList<KnownPortal> m_portals;
    QList<QWidget *> m_cells;
    int m_columns = 0;
    QLabel *m_problem;
    QLabel *m_nothingFound;
    QLineEdit *m_search;
    QGridLayout *m_grid;
};

} // namespace lanyard
