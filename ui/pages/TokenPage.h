#pragma once

#include "PageScroll.h"

class QPushButton;

namespace lanyard {

class CompareStrip;
class FailureBanner;
class ProfileContext;
class TokenSheet;
class WaitRow;

/// What the access token says, where its roles stand, which of these places the portal reads, and what changed.
class TokenPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit TokenPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();
    void doctorWanted();

private:
    QWidget *emptyCard();
    void act(const QString &action);
    void tell();

    ProfileContext &m_context;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    TokenSheet *m_sheet;
    QPushButton *m_fresh;
    QPushButton *m_compare;
    QWidget *m_empty;
    CompareStrip *m_strip;
};

} // namespace lanyard
