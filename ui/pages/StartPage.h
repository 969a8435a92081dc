#pragma once

#include "PageScroll.h"
#include "PortalCatalogue.h"

class QPushButton;

namespace lanyard {

class FailureBanner;
class KnownPortals;
struct Failure;

/// The ways in, when there is no profile yet.
class StartPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setSandboxStarting(bool isStarting);
    void showFailure(const Failure &failure);
    void showKnownPortals(const PortalCatalogue &catalogue);

Q_SIGNALS:
    void addPortalWanted();
    void profileFileWanted();
    void sandboxWanted();
    void knownPortalChosen(const lanyard::KnownPortal &known);

private:
    QWidget *way(const QString &iconName, const QString &title, const QString &words, QPushButton *button);

    QPushButton *m_addPortal;
    QPushButton *m_profileFile;
    QPushButton *m_sandbox;
    FailureBanner *m_banner;
    KnownPortals *m_known;
};

} // namespace lanyard
