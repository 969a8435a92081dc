#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace lanyard {

/// At the left pane's foot: the pages that belong to no profile. On the rail only their icons.
class PaneFooter final : public QFrame
{
    Q_OBJECT
public:
    explicit PaneFooter(QWidget *parent = nullptr);

    QPushButton *addEntry(const QString &iconName, const QString &name);
    void setWords(QPushButton *entry, const QString &text); ///< with the letter of Alt; said again in another language
    void setRail(bool isRail);

private:
    bool m_isRail = false;
    QBoxLayout *m_row;
    QList<QPushButton *> m_entries;
};

} // namespace lanyard
