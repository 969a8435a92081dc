#pragma once

#include "PageScroll.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace lanyard {

class CodeView;
class ComboBox;
class FailureBanner;
class ProfileContext;
class StateChip;
class WaitRow;

/// A request as code that fetches its token when it runs, and the answer to the same request.
class SnippetPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit SnippetPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();
    void doctorWanted();

private:
    QWidget *choices();
    QWidget *codeCard();
    QWidget *answerCard();
    void tell();
    void tellLanguages();
    void fillLanguages();

    ProfileContext &m_context;
    QListWidget *m_languages;
    QStringList m_shownLanguages;
    ComboBox *m_request;
    QLabel *m_requestLine;
    ComboBox *m_source; ///< of the token
    QLabel *m_sourceWords;
    QLabel *m_title; ///< of the code
    CodeView *m_code;
    QPushButton *m_copy;
    QPushButton *m_try;
    StateChip *m_status;
    QLabel *m_summary;
    QLabel *m_empty;
    QWidget *m_beforeAnswer = nullptr; ///< what stands in the answer's place, or above it
    CodeView *m_answer;
    FailureBanner *m_banner;
    WaitRow *m_wait;
};

} // namespace lanyard
