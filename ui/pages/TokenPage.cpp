#include "TokenPage.h"

#include "CompareStrip.h"
#include "FailureBanner.h"
#include "FailureWords.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "TokenSheet.h"
#include "WaitRow.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

TokenPage::TokenPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("tokenBanner"))),
      m_wait(new WaitRow(QStringLiteral("tokenWait"))),
      m_sheet(new TokenSheet(*context.token(), TokenSheet::RolePaths::Chosen)),
      m_fresh(parts::button(tr("&Get a new one"), QStringLiteral("freshToken"), parts::Look::Outlined,
                            QStringLiteral("refresh"))),
      m_compare(parts::button(tr("C&ompare"), QStringLiteral("compareToken"), parts::Look::Outlined,
                              QStringLiteral("compare"))),
      m_strip(new CompareStrip(*context.compare()))
{
    setObjectName(QStringLiteral("tokenPage"));
    m_empty = emptyCard();
    m_compare->setCheckable(true);
    m_sheet->addAction(m_fresh);
    m_sheet->addAction(m_compare);
    m_sheet->setSigner(context.profile().issuer);
    column()->setSpacing(12);
    for (auto *part : std::initializer_list<QWidget *> {m_banner, m_wait, m_empty})
        column()->addWidget(part);
    column()->addWidget(m_sheet, 1);
    column()->addWidget(m_strip);
    column()->addStretch(0);
    m_strip->hide();

    auto *token = context.token();
    connect(m_fresh, &QPushButton::clicked, this, [token] { token->load(true); });
    connect(m_compare, &QPushButton::toggled, this, [this](bool isWanted) {
        m_strip->setVisible(isWanted);
        if (isWanted)
            m_strip->start();
        QMetaObject::invokeMethod(
            this, [this] { ensureWidgetVisible(m_strip); }, Qt::QueuedConnection); // once it has its place
    });
    connect(m_strip, &CompareStrip::closed, this, [this] {
        m_compare->setChecked(false);
        m_compare->setFocus(Qt::OtherFocusReason);
    });
    connect(m_wait, &WaitRow::cancelled, token, &TokenController::cancel);
    connect(m_banner, &FailureBanner::actionWanted, this, &TokenPage::act);
    connect(token, &TokenController::changed, this, &TokenPage::tell);
    tell();
}

QWidget *TokenPage::emptyCard()
{
    auto *card = parts::card(QStringLiteral("noToken"));
    auto *get = parts::button(tr("&Get one now"), QStringLiteral("getToken"), parts::Look::Filled);
    parts::columnOf(card)->addWidget(parts::label(tr("No token at the moment."), Type::CardHeading));
    parts::columnOf(card)->addWidget(
        parts::paragraph(tr("Lanyard makes one from the credential when something asks. It lives some minutes, in "
                            "memory only.")));
    parts::columnOf(card)->addWidget(get);
    connect(get, &QPushButton::clicked, this, [this] { m_context.token()->load(false); });
    return card;
}

void TokenPage::act(const QString &action)
{
    if (action == QLatin1String("signIn"))
        Q_EMIT signInWanted();
    else if (action == QLatin1String("findOut"))
        Q_EMIT doctorWanted();
    else if (action == QLatin1String("unlock"))
        m_context.unlock();
    else
        m_context.token()->load(false);
}

void TokenPage::tell()
{
    const auto *token = m_context.token();
    const auto phase = token->phase();
    const bool isThere = !token->raw().isEmpty();
    if (phase == TokenController::Phase::Loading && !m_wait->isWaiting())
        m_wait->start(tr("Getting an access token"), tr("The issuer answers slowly."));
    else if (phase != TokenController::Phase::Loading)
        m_wait->stop();

    if (token->failure())
        m_banner->say(*token->failure(), failurewords::actionsWithDoctor(token->failure()->kind));
    else
        m_banner->hide();
    m_empty->setVisible(phase == TokenController::Phase::Empty);
    m_sheet->setVisible(isThere);
    m_fresh->setEnabled(phase != TokenController::Phase::Loading);
    if (!isThere) {
        m_compare->setChecked(false);
        return;
    }
    m_sheet->setNote(token->seenThrough().isEmpty() ? QString() : ownSignInInWords(m_context.profile().issuer));
    m_sheet->tell();
}

} // namespace lanyard
