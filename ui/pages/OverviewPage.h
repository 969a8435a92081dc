#pragma once

#include "CredentialLife.h"
#include "FailureBanner.h"
#include "PageScroll.h"

class QLabel;
class QPushButton;

namespace lanyard {

class ProfileContext;
class TimelineBar;

/// How a profile stands: its life, who one is there, what one can see.
class OverviewPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit OverviewPage(ProfileContext &context, QWidget *parent = nullptr);
    void tell();

Q_SIGNALS:
    void signInWanted();
    void tokenFileWanted();
    void accessWanted();
    void doctorWanted();

private:
    QWidget *lifeCard();
    QWidget *whoCard();
    QWidget *whatCard();
    void tellBanner(const CredentialLife &life);
    FailureBanner::Actions waysOn() const; ///< to more time, for the credential that ends first
    QString whyItEnds(const CredentialLife &life) const;
    void tellSignOut();
    void tellWaiting();
    void tellLife(const CredentialLife &life);
    void tellWho();
    void tellWhat();

    ProfileContext &m_context;
    FailureBanner *m_banner;
    TimelineBar *m_timeline;
    QLabel *m_noLife;
    QLabel *m_accessToken;
    QLabel *m_person = nullptr;
    QLabel *m_issuer = nullptr;
    QLabel *m_client = nullptr;
    QLabel *m_vault = nullptr;
    QLabel *m_roles = nullptr;
    QLabel *m_studies = nullptr;
    QLabel *m_refused = nullptr;
    QLabel *m_lastAsked = nullptr;
};

} // namespace lanyard
