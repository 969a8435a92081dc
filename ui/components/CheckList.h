#pragma once

#include "Check.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

/// Rows of icon, fact, source and time.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    /// `isDivided`: with a line between the rows, as on a card of findings.
    explicit CheckList(const QString &name, bool isDivided, QWidget *parent = nullptr);
    void show(const QList<Check> &checks);

private:
    QWidget *rowOf(const Check &check) const;

    QList<Check> m_checks;
    bool m_isDivided;
    QVBoxLayout *m_column;
};

} // namespace lanyard
