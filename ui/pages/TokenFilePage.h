#pragma once

#include "PageScroll.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class FailureBanner;
class ProfileContext;
class WaitRow;

/// For portals that hand out the token as a file: fetch or choose it, see what it is, keep it, delete the file.
class TokenFilePage final : public PageScroll
{
    Q_OBJECT
public:
    explicit TokenFilePage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

private:
    QWidget *chooseCard();
    QWidget *shownCard();
    QWidget *keptCard();
    void chooseFile();
    void tell();

    ProfileContext &m_context;
    FailureBanner *m_banner;
    QWidget *m_choose;
    QWidget *m_shown;
    QWidget *m_kept;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_factsPlace = nullptr;
    WaitRow *m_wait;
    QPushButton *m_fetch;
    QPushButton *m_chooseFile;
    QPushButton *m_keep;
    QPushButton *m_delete;
    QPushButton *m_on;
    QLabel *m_keptWords;
};

} // namespace lanyard
