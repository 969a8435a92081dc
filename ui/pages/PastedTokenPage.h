#pragma once

#include "PageScroll.h"
#include "PastedTokenController.h"

class QPushButton;

namespace lanyard {

class FailureBanner;
class TokenSheet;

/// The token page without a profile: what was pasted or dropped, shown and never stored.
class PastedTokenPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit PastedTokenPage(Workspace &workspace, QWidget *parent = nullptr);

    void setKeeper(const QString &profileName); ///< the profile that could take it in; empty: none is chosen
    void look(const QByteArray &pasted) { m_pasted.look(pasted); }
    void lookAtFile(const QString &path) { m_pasted.lookAtFile(path); }
    void lookAtClipboard();

Q_SIGNALS:
    void keepWanted(const QByteArray &pasted);
    void closed();

private:
    void tell();

    PastedTokenController m_pasted;
    QString m_keeper;
    FailureBanner *m_banner;
    TokenSheet *m_sheet;
    QPushButton *m_keep;
};

} // namespace lanyard
