#pragma once

#include "FindingCard.h"
#include "PageScroll.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class DiffView;
class FailureBanner;
class ProfileContext;
class WaitRow;

/// What keeps the portal closed, why we think so, what to do and who can; and the report for whoever can.
class DoctorPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit DoctorPage(ProfileContext &context, QWidget *parent = nullptr);
    void findOut(); ///< checks, unless a check is under way

Q_SIGNALS:
    void signInWanted();
    void tokenFileWanted();

private:
    QWidget *topRow();
    QWidget *fineCard();
    QWidget *settingsCard();
    QWidget *footer();
    void act(const QString &name);
    void useRolePath(); ///< that a finding names
    void chooseSettings();
    void chooseReport();
    void tell();
    void tellTop();
    void tellBanner();
    void tellFindings();
    void tellSettings();
    FindingCard::Action actionFor(const Finding &finding) const;

    ProfileContext &m_context;
    QLabel *m_heading;
    QLabel *m_second;
    QPushButton *m_check;
    QPushButton *m_copy;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    QVBoxLayout *m_findings;
    QWidget *m_fine;
    QLabel *m_settingsHeading;
    QLabel *m_settingsWords;
    QPushButton *m_chooseSettings;
    QPushButton *m_leaveSettings;
    QWidget *m_patchPlace;
    DiffView *m_patch;
    QWidget *m_footer = nullptr;
    QCheckBox *m_namesPerson;
    QLabel *m_saved;
    int m_round = 0; ///< of the findings that are shown
};

} // namespace lanyard
