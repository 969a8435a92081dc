#pragma once

#include "PageScroll.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lanyard {

class CheckList;
class CodeView;
class ComboBox;
class FailureBanner;
class FormField;
class PortalTokenController;
class ProfileContext;
class WaitRow;

/// The workbench for tokens that Lanyard signs itself: what one is to say, the one that came of it, what speaks against
/// it, and what the server says.
class PortalTokenPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit PortalTokenPage(ProfileContext &context, QWidget *parent = nullptr);

private:
    QWidget *draftCard();
    QWidget *tokenCard();
    void fillIn(); ///< the fields, from the template
    void take(); ///< the draft, from the fields
    void chooseSettings();
    void tell();
    void tellFaults();
    void tellFindings();
    void tellVerdicts();

    ProfileContext &m_context;
    PortalTokenController *m_token;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    ComboBox *m_template;
    FormField *m_datasets;
    FormField *m_email;
    FormField *m_ip;
    FormField *m_lifetime;
    QPlainTextEdit *m_result;
    FormField *m_resultField;
    QPushButton *m_save;
    QPushButton *m_sign;
    QPushButton *m_send;
    QPushButton *m_hold;
    QLabel *m_none;
    QLabel *m_ends;
    CodeView *m_decoded;
    CheckList *m_verdicts;
    QWidget *m_findings;
};

} // namespace lanyard
