#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace lanyard {

/// A page in its scroll area, with the page's margins. A window too small scrolls; it clips nothing.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMargins();

    QVBoxLayout *m_column;
};

} // namespace lanyard
