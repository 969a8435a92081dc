#include "TokenPlacesCard.h"

#include "CodeView.h"
#include "ComboBox.h"
#include "DecisionDialog.h"
#include "FailureBanner.h"
#include "FoldingRow.h"
#include "Parts.h"
#include "PybisFileController.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

TokenPlacesCard::TokenPlacesCard(const Profile &profile, PybisFileController &pybisFile, QWidget *parent)
    : QFrame(parent), m_places(tokenPlaces(profile)), m_choice(new ComboBox), m_address(parts::label({}, Type::Code)),
      m_words(parts::paragraph({})),
      m_code(new CodeView(QStringLiteral("placeCode"), CodeHighlighter::Language::Shell)), m_pybisFile(pybisFile),
      m_fileRow(fileRow()), m_failure(new FailureBanner(QStringLiteral("pybisFileBanner")))
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
    column->addWidget(m_failure);
    column->addWidget(m_fileRow);
    column->addWidget(m_code);
    connect(&pybisFile, &PybisFileController::changed, this, &TokenPlacesCard::tellFile);
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
    tellFile();
}

QWidget *TokenPlacesCard::fileRow()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *write = parts::button(tr("Write the file…"), QStringLiteral("writePybisFile"));
    m_deleteFile = parts::button(tr("Delete the file"), QStringLiteral("deletePybisFile"));
    m_fileState = parts::paragraph({});
    m_fileState->setObjectName(QStringLiteral("pybisFileState"));
    row->addWidget(write);
    row->addWidget(m_deleteFile);
    row->addWidget(m_fileState, 1);
    connect(write, &QPushButton::clicked, this, &TokenPlacesCard::confirmWriting);
    connect(m_deleteFile, &QPushButton::clicked, this, &TokenPlacesCard::confirmDeleting);
    return part;
}

void TokenPlacesCard::confirmWriting()
{
    const PybisFile &file = m_pybisFile.file();
    QStringList sentences = file.hazards();
    if (m_pybisFile.isThere())
        sentences.append(tr("The file is there already. What it holds is replaced."));
    auto *dialog = new DecisionDialog(QStringLiteral("pybisFileQuestion"),
                                      {tr("Write the token into a file?"), sentences.join(QStringLiteral("\n\n")),
                                       tr("Write it"), tr("Leave it", "do not go on")},
                                      this);
    connect(dialog, &DecisionDialog::accepted, &m_pybisFile, &PybisFileController::write);
    dialog->open();
}

void TokenPlacesCard::confirmDeleting()
{
    auto *dialog = new DecisionDialog(
        QStringLiteral("pybisFileQuestion"),
        {tr("Delete the file?"),
         tr("pybis and obis then find no token in %1. If another program put its token there, that is gone too.")
             .arg(m_pybisFile.file().path()),
         tr("Delete it"), tr("Leave it", "do not go on")},
        this);
    connect(dialog, &DecisionDialog::accepted, &m_pybisFile, &PybisFileController::remove);
    dialog->open();
}

void TokenPlacesCard::tellFile()
{
    const bool isShown = m_places.at(std::max(0, m_choice->currentIndex())).isPybisFile;
    const bool isThere = m_pybisFile.isThere();
    m_fileRow->setVisible(isShown);
    m_deleteFile->setEnabled(isThere);
    m_fileState->setText(isThere ? tr("The file is there.") : tr("There is no such file."));
    m_failure->setVisible(isShown && m_pybisFile.failure());
    if (m_pybisFile.failure())
        m_failure->say(*m_pybisFile.failure(), {});
}

} // namespace lanyard
