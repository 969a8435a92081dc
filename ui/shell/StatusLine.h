#pragma once

#include <QObject>

class QLabel;
class QToolButton;
class QStatusBar;

namespace lanyard {

/// The window's last line: where the credentials are kept, and what is good to know at this moment.
class StatusLine final : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar *bar);

    void tellVault(const QString &title, bool isLocked);
    void note(const QString &words); ///< empty: nothing
    void offerSettings(bool isOffered); ///< where the left pane, which has them, is not there

Q_SIGNALS:
    void settingsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void setHeight(QStatusBar &bar); ///< as its font needs

    QLabel *m_vault;
    QLabel *m_note;
    QToolButton *m_settings;
};

} // namespace lanyard
