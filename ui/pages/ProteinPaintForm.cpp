#include "ProteinPaintForm.h"

#include "FormField.h"
#include "Parts.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

ProteinPaintForm::ProteinPaintForm(QWidget *parent)
    : QWidget(parent), m_datasets(new FormField(tr("&Datasets"), QStringLiteral("paintDatasets"))),
      m_embedder(new FormField(tr("&Embedding portal"), QStringLiteral("paintEmbedder"))),
      m_genome(new FormField(tr("&Genome"), QStringLiteral("paintGenome"))), m_remarks(parts::paragraph({}))
{
    auto *read = parts::button(tr("Read serverconfig.json…"), QStringLiteral("readServerConfig"), parts::Look::Outlined,
                               QStringLiteral("file"));
    m_datasets->setHint(tr("Their labels as the server spells them, with commas between."));
    m_embedder->setHint(tr("Host of the web portal that shows ProteinPaint; empty: the server itself."));
    m_remarks->setObjectName(QStringLiteral("paintRemarks"));
    setType(m_remarks, Type::Second);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(read, 0, Qt::AlignLeading);
    column->addWidget(m_remarks);
    column->addWidget(m_datasets);
    column->addWidget(m_embedder);
    column->addWidget(m_genome);

    connect(read, &QPushButton::clicked, this, &ProteinPaintForm::chooseFile);
    const auto follow = [this](FormField *field, QString ProteinPaintDraft::*value) {
        connect(field->edit(), &QLineEdit::textEdited, this, [this, value](const QString &text) {
            m_draft.*value = text;
            Q_EMIT changed(m_draft);
        });
    };
    follow(m_datasets, &ProteinPaintDraft::datasets);
    follow(m_embedder, &ProteinPaintDraft::embedder);
    follow(m_genome, &ProteinPaintDraft::genome);
    start();
}

void ProteinPaintForm::start()
{
    m_draft = ProteinPaintDraft();
    m_datasets->showNothing();
    tell();
}

void ProteinPaintForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the server’s serverconfig.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProteinPaintForm::read);
    dialog->open();
}

void ProteinPaintForm::read(const QString &settingsFile)
{
    const auto done = m_draft.read(settingsFile);
    tell();
    if (!done)
        m_datasets->showError(done.error().message + QLatin1Char(' ') + done.error().hint);
    else
        m_datasets->showFact(tr("As the settings say. Their secret was not taken in."));
}

void ProteinPaintForm::tell()
{
    m_datasets->edit()->setText(m_draft.datasets);
    m_embedder->edit()->setText(m_draft.embedder);
    m_genome->edit()->setText(m_draft.genome);
    m_remarks->setText(m_draft.remarks().join(QLatin1Char('\n')));
    m_remarks->setVisible(!m_draft.remarks().isEmpty());
    Q_EMIT changed(m_draft);
}

} // namespace lanyard
