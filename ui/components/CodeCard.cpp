#include "CodeCard.h"

#include "FoldingRow.h"
#include "Parts.h"
#include "QrView.h"
#include "TimeWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QLabel *selectable(const QString &name, Type type)
{
    auto *label = parts::label({}, type);
    label->setObjectName(name);
    parts::wrap(label);
    label->setLayoutDirection(Qt::LeftToRight); // addresses and codes read from the left in every language
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CodeCard::CodeCard(QWidget *parent)
    : QFrame(parent), m_address(selectable(QStringLiteral("codeAddress"), Type::Code)),
      m_code(selectable(QStringLiteral("userCode"), Type::CodeLarge)), m_left(parts::label({}, Type::Second, true)),
      m_picture(new QrView(QStringLiteral("codePicture")))
{
    setObjectName(QStringLiteral("codeCard"));
    setProperty("kind", "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    auto *row = new FoldingRow(440, 24);
    row->add(words(), 1);
    row->add(m_picture, 0);
    column->addWidget(row);
    column->addWidget(parts::line());

    auto *browser = parts::button(tr("Use the browser instead"), QStringLiteral("useBrowser"));
    connect(browser, &QPushButton::clicked, this, &CodeCard::browserWanted);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(browser);
    column->addLayout(foot);
}

QWidget *CodeCard::words()
{
    auto *copy = parts::button(tr("Copy address"), QStringLiteral("copyCodeAddress"), parts::Look::Outlined,
                               QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Open this page, on any device"), Type::Strong));
    column->addWidget(m_address);
    column->addWidget(copy);
    column->addSpacing(12);
    column->addWidget(parts::label(tr("Enter this code there"), Type::Strong));
    column->addWidget(m_code);
    auto *hint = parts::paragraph(tr("Or read the picture with a telephone’s camera: it holds both."));
    setType(hint, Type::Second);
    column->addWidget(hint);
    column->addStretch(1);
    return words;
}

void CodeCard::show(const UserCode &code, std::chrono::seconds left)
{
    m_address->setText(QString::fromLatin1(code.address.toEncoded()));
    m_address->setAccessibleName(tr("The page: %1").arg(m_address->text()));
    m_code->setText(code.code);
    m_code->setAccessibleName(tr("The code: %1").arg(code.code));
    m_left->setText(tr("The code is good for another %1.").arg(timewords::minutesAndSeconds(left)));
    m_picture->show(code.bestAddress().toEncoded());
}

} // namespace lanyard
