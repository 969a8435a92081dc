#pragma once

#include "PageScroll.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;
class QButtonGroup;

namespace lanyard {

class CodeView;
class FailureBanner;
class ProfileContext;
class StateChip;
class WaitRow;

/// What the access token says, where its roles stand, and which of these places the portal reads.
class TokenPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit TokenPage(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();
    void doctorWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *topRow();
    QWidget *claimsCard();
    QWidget *rolesCard();
    void tell();
    void tellVerdict();
    void tellRolePaths();

    ProfileContext &m_context;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    StateChip *m_signature;
    QPushButton *m_inWords;
    QPushButton *m_inRaw;
    QPushButton *m_fresh;
    QWidget *m_empty;
    QWidget *m_top = nullptr;
    QLabel *m_whose;
    QStackedWidget *m_views;
    CodeView *m_raw;
    QTreeView *m_claims;
    QTreeView *m_tree;
    QVBoxLayout *m_paths = nullptr;
    QButtonGroup *m_pathGroup;
    QPushButton *m_usePath;
};

} // namespace lanyard
