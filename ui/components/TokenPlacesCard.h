#pragma once

#include "TokenPlaces.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lanyard {

class CodeView;
class ComboBox;
class FailureBanner;
class PybisFileController;

/// Where a personal access token may be used, with code for the chosen place. One is a file of pybis's, which is
/// written and deleted here.
class TokenPlacesCard final : public QFrame
{
    Q_OBJECT
public:
    TokenPlacesCard(const Profile &profile, PybisFileController &pybisFile, QWidget *parent = nullptr);

private:
    QWidget *fileRow();
    void tell();
    void tellFile();
    void confirmWriting();
    void confirmDeleting();

    QList<TokenPlace> m_places;
    ComboBox *m_choice;
    QLabel *m_address;
    QLabel *m_words;
    CodeView *m_code;
    PybisFileController &m_pybisFile;
    QWidget *m_fileRow;
    QLabel *m_fileState;
    QPushButton *m_deleteFile;
    FailureBanner *m_failure;
};

} // namespace lanyard
