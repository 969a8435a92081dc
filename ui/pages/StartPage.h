#pragma once

#include "PageScroll.h"

class QPushButton;

namespace lanyard {

class FailureBanner;
struct Failure;

/// The ways in, when there is no profile yet.
class StartPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setSandboxStarting(bool isStarting);
    void showFailure(const Failure &failure);

Q_SIGNALS:
    void addPortalWanted();
    void sandboxWanted();

private:
    QWidget *way(const QString &iconName, const QString &title, const QString &words, QPushButton *button);

    QPushButton *m_addPortal;
    QPushButton *m_sandbox;
    FailureBanner *m_banner;
};

} // namespace lanyard
