#pragma once

#include "PageScroll.h"

namespace lanyard {

struct Profile;

/// In the place of a profile's tabs, for a kind of portal that the command line serves: what to type there.
class CommandLinePage final : public PageScroll
{
    Q_OBJECT
public:
    explicit CommandLinePage(const Profile &profile, QWidget *parent = nullptr);
};

} // namespace lanyard
