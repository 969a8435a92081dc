#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace lanyard {

/// Names and what they are, two columns.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(const QString &name, QWidget *parent = nullptr);
    QLabel *addFact(const QString &what, const QString &name); ///< the label of its value

private:
    QGridLayout *m_grid;
};

} // namespace lanyard
