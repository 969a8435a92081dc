#include "TokenPlacesCard.h"

#include "CodeView.h"
#include "ComboBox.h"
#include "FoldingRow.h"
#include "Parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

TokenPlacesCard::TokenPlacesCard(const Profile &profile, QWidget *parent)
    : QFrame(parent), m_places(tokenPlaces(profile)), m_choice(new ComboBox), m_address(parts::label({}, Type::Code)),
      m_words(parts::paragraph({})), m_code(new CodeView(QStringLiteral("placeCode"), CodeHighlighter::Language::Shell))
{
    setObjectName(QStringLiteral("tokenPlacesCard"));
    setProperty("kind", "card");
    m_choice->setObjectName(QStringLiteral("tokenPlace"));
    m_choice->setAccessibleName(tr("Where the token may be used"));
    for (const TokenPlace &place : m_places)
        m_choice->addItem(place.title);
    m_address->setObjectName(QStringLiteral("placeAddress"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Code"));
    auto *copy = parts::button(tr("Copy code"), QStringLiteral("copyPlaceCode"), parts::Look::Outlined,
                               QStringLiteral("copy"));
    auto *top = new FoldingRow(0, 12);
    top->add(parts::label(tr("Where the token may be used"), Type::CardHeading), 1);
    top->add(m_choice, 0);
    top->add(copy, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(top);
    column->addWidget(m_address);
    column->addWidget(m_words);
    column->addWidget(m_code);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TokenPlacesCard::tell);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
    tell();
}

void TokenPlacesCard::tell()
{
    const TokenPlace &place = m_places.at(std::max(0, m_choice->currentIndex()));
    m_address->setText(place.address);
    m_address->setVisible(!place.address.isEmpty());
    m_words->setText(
        place.isRun
            ? place.words
            : tr("%1 From openBIS’s documentation and sources; Lanyard’s tests did not run it.").arg(place.words));
    m_code->setLanguage(place.code.startsWith(QLatin1String("import")) ? CodeHighlighter::Language::Python
                                                                       : CodeHighlighter::Language::Shell);
    m_code->setPlainText(place.code.trimmed());
    m_code->fitToText();
}

} // namespace lanyard
