#include "ProfileFilePage.h"

#include "FactGrid.h"
#include "Failure.h"
#include "FailureBanner.h"
#include "FoldingRow.h"
#include "FormField.h"
#include "Narrow.h"
#include "Parts.h"
#include "ProfileFileController.h"
#include "Shown.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int pageWidth = 720;
}

ProfileFilePage::ProfileFilePage(ProfileFileController &controller, QWidget *parent)
    : PageScroll(parent), m_controller(controller), m_banner(new FailureBanner(QStringLiteral("profileFileBanner"))),
      m_title(parts::label(tr("Do you trust these two?"), Type::PageTitle)), m_file(parts::paragraph({})),
      m_portal(parts::paragraph({}, false)), m_issuer(parts::paragraph({}, false)), m_leftOut(parts::paragraph({})),
      m_name(new FormField(tr("&Name in your list"), QStringLiteral("profileFileName"))),
      m_accept(parts::button(tr("&Trust both, and add"), QStringLiteral("acceptProfileFile"), parts::Look::Filled))
{
    setObjectName(QStringLiteral("profileFilePage"));
    m_portal->setObjectName(QStringLiteral("profileFilePortal"));
    m_issuer->setObjectName(QStringLiteral("profileFileIssuer"));
    m_leftOut->setObjectName(QStringLiteral("profileFileLeftOut"));
    m_file->setObjectName(QStringLiteral("profileFileWords"));
    column()->addWidget(m_title);
    column()->addWidget(m_file);
    m_shown = shownPart();
    auto *whole = new QWidget;
    auto *inner = new QVBoxLayout(whole);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_banner);
    inner->addWidget(m_shown);
    column()->addWidget(new Narrow(whole, pageWidth));
    column()->addStretch(1);

    connect(m_accept, &QPushButton::clicked, &m_controller, &ProfileFileController::accept);
    connect(m_name->edit(), &QLineEdit::returnPressed, &m_controller, &ProfileFileController::accept);
    connect(m_name->edit(), &QLineEdit::textEdited, &m_controller, &ProfileFileController::setName);
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        name == QLatin1String("otherProfileFile") ? Q_EMIT otherFileWanted() : Q_EMIT left();
    });
    connect(&m_controller, &ProfileFileController::changed, this, &ProfileFilePage::tell);
    tell();
}

QWidget *ProfileFilePage::host(const QString &iconName, const QString &what, QLabel *name, const QString &words)
{
    auto *card = parts::card({});
    auto *column = parts::columnOf(card);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(parts::iconLabel(iconName, Tone::Muted, 20));
    top->addWidget(parts::label(what, Type::Strong), 1);
    column->addLayout(top);
    setType(name, Type::CardHeading);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    name->setAccessibleName(what);
    column->addWidget(name);
    column->addWidget(parts::paragraph(words));
    column->addStretch(1);
    return card;
}

QWidget *ProfileFilePage::shownPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *hosts = new FoldingRow(560, 16);
    hosts->add(host(QStringLiteral("globe"), tr("The portal"), m_portal, tr("Your token would go there.")), 1);
    hosts->add(host(QStringLiteral("key"), tr("The issuer"), m_issuer, tr("It would sign you in.")), 1);
    column->addWidget(hosts);

    auto *card = parts::card(QStringLiteral("profileFileFacts"));
    m_factsPlace = parts::columnOf(card);
    m_factsPlace->addWidget(parts::label(tr("What else the file sets"), Type::CardHeading));
    column->addWidget(card);
    column->addWidget(m_leftOut);
    column->addWidget(m_name);

    auto *leave = parts::button(tr("&Leave it"), QStringLiteral("leaveProfileFile"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_accept);
    row->addWidget(leave);
    row->addStretch();
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_controller.forget();
        Q_EMIT left();
    });
    return part;
}

void ProfileFilePage::tell()
{
    const bool isShown = m_controller.hasProfile();
    m_shown->setVisible(isShown);
    m_title->setText(isShown ? tr("Do you trust these two?") : tr("This file adds nothing"));
    if (const auto &failure = m_controller.failure())
        m_banner->say(*failure,
                      {{QStringLiteral("otherProfileFile"), tr("Choose another file…")},
                       {QStringLiteral("leaveFailedProfileFile"), tr("Leave it", "do not go on")}});
    else
        m_banner->hide();
    const auto file = shown(m_controller.fileName());
    m_file->setText(
        isShown ? tr("%1 describes a portal. A stranger’s file could send your token to the stranger, so look at both "
                     "hosts. Nothing has been sent to either, and nothing is until you say so.")
                      .arg(file)
                : file);
    if (!isShown)
        return;
    m_portal->setText(m_controller.portalHost());
    m_issuer->setText(m_controller.issuerHost().isEmpty() ? tr("None: the portal hands out a token file")
                                                          : m_controller.issuerHost());
    const auto leftOut = m_controller.leftOut();
    m_leftOut->setText(tr("Not taken over, because a file from somebody else must not set it: %1.").arg(leftOut));
    m_leftOut->setVisible(!leftOut.isEmpty());
    if (m_name->edit()->text().trimmed() != m_controller.name())
        m_name->edit()->setText(m_controller.name());
    if (m_controller.nameFault().isEmpty()) {
        m_name->showNothing();
    } else {
        m_name->showError(m_controller.nameFault());
        m_name->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_accept->setEnabled(!m_controller.isAdding());
    tellFacts();
}

void ProfileFilePage::tellFacts()
{
    if (m_facts)
        parts::discard(m_facts);
    auto *facts = new FactGrid(QStringLiteral("profileFileFactGrid"));
    int row = 0;
    for (const auto &[what, value] : m_controller.facts())
        facts->addFact(what, QStringLiteral("profileFileFact%1").arg(row++))->setText(value);
    m_facts = facts;
    m_factsPlace->addWidget(facts);
}

} // namespace lanyard
