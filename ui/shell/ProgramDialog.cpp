#include "ProgramDialog.h"

#include "Parts.h"
#include "Shown.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr std::chrono::seconds s_patience(110); // a little less than the command line waits

} // namespace

ProgramDialog::ProgramDialog(const QString &profileName, const QString &program, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("programDialog"));
    setWindowTitle(tr("A program asks for a token"));
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(parts::label(windowTitle(), Type::CardHeading));
    const auto named = program.isEmpty() ? tr("A program that the system does not name")
                                         : tr("“%1” (%2)").arg(shown(QFileInfo(program).fileName()), shown(program));
    for (const auto &text :
         {tr("%1 wants to use your access to “%2”.").arg(named, shown(profileName)),
          tr("Lanyard knows a program by its file only: a shell or Python stands for every script that it runs.")}) {
        auto *words = parts::paragraph(text);
        words->setTextFormat(Qt::PlainText);
        words->setFixedWidth(420);
        column->addWidget(words);
    }

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    addAnswer(row, tr("&Never"), QStringLiteral("programNever"), ProgramGate::Answer::Never);
    row->addStretch();
    addAnswer(row, tr("&Always"), QStringLiteral("programAlways"), ProgramGate::Answer::Always);
    addAnswer(row, tr("Allow &once"), QStringLiteral("programOnce"), ProgramGate::Answer::Once);
    column->addLayout(row);
    QTimer::singleShot(s_patience, this, &ProgramDialog::reject);
}

void ProgramDialog::addAnswer(QHBoxLayout *row, const QString &text, const QString &name, ProgramGate::Answer answer)
{
    auto *button = parts::button(text, name);
    button->setAutoDefault(false); // it came unasked: a key that was meant for another window must not answer it
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        accept();
    });
    row->addWidget(button);
}

} // namespace lanyard
