#include "StartPage.h"

#include "Failure.h"
#include "FailureBanner.h"
#include "FoldingRow.h"
#include "KnownPortals.h"
#include "Parts.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

StartPage::StartPage(QWidget *parent)
    : PageScroll(parent),
      m_addPortal(parts::button(tr("&Add my portal"), QStringLiteral("startAddPortal"), parts::Look::Filled)),
      m_profileFile(parts::button(tr("&Open a profile file…"), QStringLiteral("startProfileFile"))),
      m_sandbox(parts::button(tr("&Try the sandbox"), QStringLiteral("startSandbox"))),
      m_banner(new FailureBanner(QStringLiteral("startBanner"))), m_known(new KnownPortals)
{
    setObjectName(QStringLiteral("startPage"));
    auto *title = parts::label(tr("Which portal do you want to reach?"), Type::StartTitle);
    title->setAlignment(Qt::AlignCenter);
    parts::wrap(title);
    auto *words = parts::paragraph(tr("Sign in once in your browser. Lanyard keeps the credential in your keychain, "
                                      "shows what you may see, and speaks up before it ends."));
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(620);
    auto *hint = parts::paragraph(
        tr("You can also drop a profile file, a token or a token file anywhere in this window, or paste a token."));
    hint->setAlignment(Qt::AlignCenter);
    setType(hint, Type::Second);

    auto *ways = new FoldingRow(640, 16);
    ways->setMaximumWidth(860);
    ways->add(way(QStringLiteral("plus"), tr("Add my portal"),
                  tr("You know the portal’s address. Lanyard finds out the rest and shows what it found."),
                  m_addPortal),
              1);
    ways->add(way(QStringLiteral("file-up"), tr("Open a profile file"),
                  tr("Your institution sent you a file that ends in .lanyard. It holds addresses, never a secret."),
                  m_profileFile),
              1);
    ways->add(way(QStringLiteral("flask"), tr("Try the sandbox"),
                  tr("A practice portal inside Lanyard. No account, no network, nothing can break."), m_sandbox),
              1);
    m_banner->setMaximumWidth(860);
    m_known->setMaximumWidth(860);

    auto *page = column();
    page->addSpacing(20);
    page->addWidget(parts::iconLabel(QStringLiteral("lanyard-mark"), Tone::Accent, 64), 0, Qt::AlignHCenter);
    page->addWidget(title);
    // A paragraph that wraps must fill the row to know its height; the stretches keep it in the middle.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 100);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addSpacing(8);
    for (auto *row : std::initializer_list<QWidget *> {m_banner, ways, m_known}) {
        auto *centred = new QHBoxLayout;
        centred->addStretch(1);
        centred->addWidget(row, 100);
        centred->addStretch(1);
        page->addLayout(centred);
    }
    page->addStretch(1);
    page->addWidget(hint);

    connect(m_addPortal, &QPushButton::clicked, this, &StartPage::addPortalWanted);
    connect(m_known, &KnownPortals::chosen, this, &StartPage::knownPortalChosen);
    connect(m_profileFile, &QPushButton::clicked, this, &StartPage::profileFileWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxWanted);
    connect(m_banner, &FailureBanner::actionWanted, this, &StartPage::sandboxWanted);
}

QWidget *StartPage::way(const QString &iconName, const QString &title, const QString &words, QPushButton *button)
{
    auto *card = parts::card({});
    auto *column = parts::columnOf(card);
    column->setContentsMargins(20, 20, 20, 20);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    column->addWidget(parts::iconLabel(iconName, Tone::Accent, 28));
    column->addSpacing(4);
    column->addWidget(parts::label(title, Type::CardHeading));
    column->addWidget(parts::paragraph(words));
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(button);
    return card;
}

void StartPage::setSandboxStarting(bool isStarting)
{
    m_sandbox->setEnabled(!isStarting);
    m_sandbox->setText(isStarting ? tr("Starting the sandbox…") : tr("&Try the sandbox"));
    if (isStarting)
        m_banner->hide();
}

void StartPage::showKnownPortals(const PortalCatalogue &catalogue)
{
    m_known->show(catalogue);
}

void StartPage::showFailure(const Failure &failure)
{
    m_banner->say(failure);
}

} // namespace lanyard
