#pragma once

#include "CredentialsController.h"
#include "PageScroll.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace lanyard {

class FailureBanner;
class FormField;
class ProfileContext;
class WaitRow;

/// The sign-in to a portal that knows no browser's: by name and password, or by a token that one has already.
class OpenBisSignInPage final : public PageScroll
{
    Q_OBJECT
public:
    explicit OpenBisSignInPage(ProfileContext &context, QWidget *parent = nullptr);
    void start(); ///< with empty fields, ready to type

Q_SIGNALS:
    void left(); ///< the person leaves the sign-in be

private:
    QWidget *card();
    QWidget *proofs();
    CredentialsController::Proof proof() const;
    void signIn();
    void tell();
    void tellProof();

    ProfileContext &m_context;
    CredentialsController *m_controller;
    FailureBanner *m_banner;
    WaitRow *m_wait;
    QButtonGroup *m_proofs;
    FormField *m_user;
    FormField *m_secret;
    QLabel *m_connection;
    QPushButton *m_test;
    QPushButton *m_signIn;
};

} // namespace lanyard
