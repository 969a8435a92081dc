#pragma once

#include "PageScroll.h"
#include "Profile.h"

class QLabel;

namespace lanyard {

class CodeView;
class ComboBox;

/// Code for a portal whose tokens its web portal signs itself: for that portal's server and its pages, and to ask by
/// hand.
class SigningSnippetPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit SigningSnippetPage(const Profile &profile, QWidget *parent = nullptr);

private:
    void tell();

    Profile m_profile;
    ComboBox *m_language;
    CodeView *m_code;
    QLabel *m_why;
};

} // namespace lanyard
