#pragma once

#include "ActivityModel.h"

#include <QWidget>

class QLabel;
class QFrame;
class QPushButton;
class QTableView;

namespace lanyard {

class Clock;
class FailureBanner;

/// Every call that Lanyard made: when, for which profile, to which host, and how it ended.
class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    /// `log` and `clock` must outlive this object.
    ActivityPage(ActivityLog &log, const Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *table();
    void fitColumns();
    void chooseFile();
    void tell();

    ActivityLog &m_log;
    const Clock &m_clock;
    ActivityModel m_model;
    FailureBanner *m_banner;
    QPushButton *m_save;
    QPushButton *m_clear;
    QTableView *m_table;
    QFrame *m_card;
    QLabel *m_detail; ///< of the chosen row, where words are cut
    QLabel *m_empty;
};

} // namespace lanyard
