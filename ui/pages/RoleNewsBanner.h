#pragma once

#include <QWidget>

namespace lanyard {

class FailureBanner;
class ProfileContext;

/// Which roles a profile gained or lost since its person was last told, until they take it away.
class RoleNewsBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleNewsBanner(ProfileContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void doctorWanted();

private:
    void tell();

    ProfileContext &m_context;
    FailureBanner *m_banner;
};

} // namespace lanyard
