#include "TokenFilePage.h"

#include "FactGrid.h"
#include "FailureBanner.h"
#include "FailureWords.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "WaitRow.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace lanyard {

TokenFilePage::TokenFilePage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("tokenFileBanner"))),
      m_wait(new WaitRow(QStringLiteral("tokenFileWait"))),
      m_fetch(parts::button({}, QStringLiteral("openTokenPage"), parts::Look::Filled, QStringLiteral("open-external"))),
      m_chooseFile(parts::button(tr("&Choose a file…"), QStringLiteral("chooseTokenFile"))),
      m_keep(parts::button(tr("&Keep it"), QStringLiteral("keepToken"), parts::Look::Filled)),
      m_delete(parts::button(tr("&Delete the file"), QStringLiteral("deleteTokenFile"), parts::Look::Filled)),
      m_keptWords(parts::paragraph({}, false))
{
    setObjectName(QStringLiteral("tokenFilePage"));
    column()->addWidget(parts::label(tr("Get a token from the portal"), Type::PageTitle));
    column()->addWidget(parts::paragraph(tr("%1 hands out the token itself. Log in there, download it, and give the "
                                            "file to Lanyard.")
                                             .arg(hostOf(context.profile().portal.toString()))));
    m_choose = chooseCard();
    m_shown = shownCard();
    m_kept = keptCard();
    for (auto *part : std::initializer_list<QWidget *> {m_banner, m_wait, m_choose, m_shown, m_kept}) {
        part->setMaximumWidth(680);
        column()->addWidget(part);
    }
    column()->addStretch(1);

    auto *file = context.tokenFile();
    connect(m_fetch, &QPushButton::clicked, file, &TokenFileController::fetch);
    connect(m_wait, &WaitRow::cancelled, file, &TokenFileController::stopFetching);
    connect(m_chooseFile, &QPushButton::clicked, this, &TokenFilePage::chooseFile);
    connect(m_keep, &QPushButton::clicked, file, &TokenFileController::keep);
    connect(m_delete, &QPushButton::clicked, file, &TokenFileController::deleteFile);
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("unlock"))
            m_context.unlock();
        else
            chooseFile();
    });
    connect(file, &TokenFileController::changed, this, &TokenFilePage::tell);
    tell();
}

QWidget *TokenFilePage::chooseCard()
{
    auto *card = parts::card(QStringLiteral("chooseTokenCard"));
    auto *column = parts::columnOf(card);
    auto *later = parts::button(tr("Not now"), QStringLiteral("leaveTokenFile"));
    auto *heading = parts::label(tr("Let the browser fetch it, choose the file, or drop it here"), Type::CardHeading);
    parts::wrap(heading);
    column->addWidget(heading);
    column->addWidget(parts::paragraph(tr("Log in at the portal if it asks for it. Lanyard waits for the file in your "
                                          "download folder, and shows what it holds before it takes anything in.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_fetch);
    row->addWidget(m_chooseFile);
    row->addWidget(later);
    row->addStretch();
    column->addSpacing(4);
    column->addLayout(row);
    connect(later, &QPushButton::clicked, this, [this] {
        m_context.tokenFile()->stopFetching(); // nothing watches the folder once nobody asks for it
        Q_EMIT left();
    });
    return card;
}

QWidget *TokenFilePage::shownCard()
{
    auto *card = parts::card(QStringLiteral("shownTokenCard"));
    auto *column = parts::columnOf(card);
    auto *other = parts::button(tr("Leave it", "the token or the file, as it is"), QStringLiteral("leaveToken"));
    column->addWidget(parts::label(tr("This is the token"), Type::CardHeading));
    m_factsPlace = new QVBoxLayout;
    column->addLayout(m_factsPlace);
    column->addWidget(parts::paragraph(
        tr("Nothing is stored yet. Lanyard sends it to %1 only.").arg(hostOf(m_context.profile().portal.toString()))));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_keep);
    row->addWidget(other);
    row->addStretch();
    column->addSpacing(4);
    column->addLayout(row);
    connect(other, &QPushButton::clicked, m_context.tokenFile(), &TokenFileController::forget);
    return card;
}

QWidget *TokenFilePage::keptCard()
{
    auto *card = parts::card(QStringLiteral("keptTokenCard"));
    auto *column = parts::columnOf(card);
    m_on = parts::button(tr("Show the profile"), QStringLiteral("showProfile"));
    column->addWidget(parts::label(tr("Lanyard keeps the token"), Type::CardHeading));
    column->addWidget(m_keptWords);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_delete);
    row->addWidget(m_on);
    row->addStretch();
    column->addSpacing(4);
    column->addLayout(row);
    connect(m_on, &QPushButton::clicked, this, [this] {
        m_context.tokenFile()->forget();
        Q_EMIT left();
    });
    return card;
}

void TokenFilePage::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a token file"), folder);
    if (!path.isEmpty())
        m_context.tokenFile()->lookAtFile(path);
}

void TokenFilePage::tell()
{
    const auto *file = m_context.tokenFile();
    const auto phase = file->phase();
    if (file->failure()) {
        const bool isLocked = file->failure()->kind == FailureKind::VaultLocked;
        // Beside the ways to choose another file there is nothing to press.
        m_banner->say(*file->failure(),
                      isLocked ? failurewords::actionsOf(FailureKind::VaultLocked) : FailureBanner::Actions());
    } else {
        m_banner->hide();
    }
    const bool isWaiting = phase == TokenFileController::Phase::Waiting;
    if (isWaiting && !m_wait->isWaiting())
        m_wait->start(tr("Waiting for the file in Downloads"),
                      tr("Nothing came yet. Log in at the portal, then open its page again."));
    else if (!isWaiting)
        m_wait->stop();
    m_fetch->setText(isWaiting ? tr("&Open again") : tr("&Open the portal’s page"));
    m_choose->setVisible(isWaiting || phase == TokenFileController::Phase::Choosing);
    m_shown->setVisible(phase == TokenFileController::Phase::Shown || phase == TokenFileController::Phase::Keeping);
    m_kept->setVisible(phase == TokenFileController::Phase::Kept);
    m_keep->setEnabled(phase == TokenFileController::Phase::Shown);

    if (phase == TokenFileController::Phase::Shown) {
        if (m_facts)
            parts::discard(m_facts);
        auto *facts = new FactGrid(QStringLiteral("tokenFacts"));
        int row = 0;
        for (const auto &[what, value] : file->facts())
            facts->addFact(what, QStringLiteral("tokenFact%1").arg(row++))->setText(value);
        m_facts = facts;
        m_factsPlace->addWidget(facts);
    }
    const bool canDelete = file->hasFile() && !file->isFileDeleted();
    m_delete->setVisible(canDelete);
    parts::setLook(m_on, canDelete ? parts::Look::Outlined : parts::Look::Filled);
    if (file->isFileDeleted())
        m_keptWords->setText(tr("The file is deleted. The token is in: %1.").arg(m_context.vaultTitle()));
    else if (canDelete)
        m_keptWords->setText(tr("It is in: %1. The file %2 still holds it, for everybody who can read your files.")
                                 .arg(m_context.vaultTitle(), file->fileName()));
    else
        m_keptWords->setText(tr("It is in: %1.").arg(m_context.vaultTitle()));
}

} // namespace lanyard
