#pragma once

#include "DeviceAuthorization.h"

#include <QFrame>

class QLabel;

namespace lanyard {

class QrView;

/// A sign-in with a code: where to go on the other device and what to enter there, with a picture for its camera.
class CodeCard final : public QFrame
{
    Q_OBJECT
public:
    explicit CodeCard(QWidget *parent = nullptr);
    using QFrame::show;
    void show(const UserCode &code, std::chrono::seconds left);

Q_SIGNALS:
    void browserWanted(); ///< of this computer, instead

private:
    QWidget *words();

    QLabel *m_address;
    QLabel *m_code;
    QLabel *m_left;
    QrView *m_picture;
};

} // namespace lanyard
