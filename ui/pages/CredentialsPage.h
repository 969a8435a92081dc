#pragma once

#include "PageScroll.h"

class QLabel;
class QPushButton;
class QTableView;

namespace lanyard {

class CredentialsController;
class FailureBanner;
class FormField;
class ProfileContext;
class WaitRow;

/// The tokens that the portal lists of a person: which is here, when each ends; another one, a renewal, a deletion.
class CredentialsPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit CredentialsPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *topRow();
    QWidget *tableCard();
    QWidget *detailCard();
    QWidget *makeCard();
    QWidget *handOverCard();
    void showMakeCard(bool isShown);
    void make();
    void confirmMaking();
    void confirmRemoval();
    void tell();
    void tellBanner();
    void tellMakeCard();
    void tellDetail();
    void fitColumns();
    bool needsSignIn() const;

    ProfileContext &m_context;
    CredentialsController *m_controller;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    QLabel *m_about;
    QPushButton *m_ask;
    QPushButton *m_another;
    QPushButton *m_endSession;
    QTableView *m_table = nullptr;
    QWidget *m_tableCard = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_detailHeading = nullptr;
    QLabel *m_detailWords = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_makeCard = nullptr;
    FormField *m_name = nullptr;
    FormField *m_days = nullptr;
    FormField *m_forUser = nullptr;
    QPushButton *m_make = nullptr;
    QWidget *m_handOver = nullptr;
    QPushButton *m_copyForAnother = nullptr;
};

} // namespace lanyard
