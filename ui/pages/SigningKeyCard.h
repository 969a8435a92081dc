#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lanyard {

class FormField;
class ProfileContext;

/// The key that signs a portal's tokens: whether there is one, and the way for one into the vault.
class SigningKeyCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SigningKeyCard(ProfileContext &context, QWidget *parent = nullptr);

private:
    void chooseFile();
    void open();
    void tell();

    ProfileContext &m_context;
    QLabel *m_heading;
    QLabel *m_words;
    FormField *m_passphrase;
    QPushButton *m_choose;
    QPushButton *m_open;
};

} // namespace lanyard
