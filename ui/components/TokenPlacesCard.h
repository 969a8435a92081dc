#pragma once

#include "TokenPlaces.h"

#include <QFrame>

class QLabel;

namespace lanyard {

class CodeView;
class ComboBox;

/// Where a personal access token may be used, with code for the chosen place.
class TokenPlacesCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TokenPlacesCard(const Profile &profile, QWidget *parent = nullptr);

private:
    void tell();

    QList<TokenPlace> m_places;
    ComboBox *m_choice;
    QLabel *m_address;
    QLabel *m_words;
    CodeView *m_code;
};

} // namespace lanyard
