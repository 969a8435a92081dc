#pragma once

#include "PageScroll.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace lanyard {

class CheckList;
class CodeCard;
class FailureBanner;
class ProfileContext;
class Spinner;

/// The wait for the person in the browser: where the sign-in stands, a way out, and other ways to the address.
class SignInPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit SignInPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); ///< the person leaves the sign-in be

private:
    QWidget *waitCard();
    QWidget *otherWays();
    void tellBanner();
    void tell();

    ProfileContext &m_context;
    FailureBanner *m_banner;
    QWidget *m_waitCard;
    QWidget *m_otherWays;
    Spinner *m_spinner;
    QLabel *m_heading;
    QLabel *m_soFar;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    CheckList *m_steps;
    CodeCard *m_codeCard;
    QPushButton *m_copy;
    QPushButton *m_openAgain;
    QLabel *m_copied;
};

} // namespace lanyard
