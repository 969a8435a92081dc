#pragma once

#include <QWidget>

#include <functional>

class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace lanyard {

class AccessFilter;
class FailureBanner;
class ProfileContext;
class ThemedIconLabel;
class WaitRow;

/// What the roles promise, what the portal lists, what it answers.
class AccessPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AccessPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();
    void doctorWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *filterRow();
    QTableView *matrix();
    QWidget *detailCard();
    void chooseFile();
    void tell();
    void tellBanner();
    void keepCurrent(const std::function<void()> &change); ///< the row that is chosen, where it is still shown
    void tellDetail();
    void fitColumns();

    ProfileContext &m_context;
    AccessFilter *m_filter;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    QLineEdit *m_search;
    QWidget *m_kinds; ///< the three that choose among the rows
    QPushButton *m_all;
    QPushButton *m_refused;
    QPushButton *m_surprising;
    QPushButton *m_ask;
    QPushButton *m_goOn;
    QPushButton *m_save;
    QWidget *m_empty;
    QLabel *m_whose;
    QFrame *m_tableCard;
    QTableView *m_table = nullptr;
    QWidget *m_detail = nullptr;
    ThemedIconLabel *m_detailIcon = nullptr;
    QLabel *m_detailHeading = nullptr;
    QLabel *m_detailWords = nullptr;
    QPushButton *m_seeWhatToDo;
};

} // namespace lanyard
