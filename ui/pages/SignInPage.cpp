#include "SignInPage.h"

#include "CheckList.h"
#include "CodeCard.h"
#include "FailureBanner.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "Spinner.h"
#include "TimeWords.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int columnWidth = 600;
}

SignInPage::SignInPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("signInBanner"))),
      m_spinner(new Spinner(40)), m_heading(parts::label(tr("Waiting for you in the browser"), Type::CardHeading)),
      m_soFar(parts::label({}, Type::Body, true)),
      m_cancel(parts::button(tr("Cancel"), QStringLiteral("cancelSignIn"))), m_progress(new QProgressBar),
      m_steps(new CheckList(QStringLiteral("signInSteps"), false)), m_codeCard(new CodeCard),
      m_copy(parts::button(tr("Copy address"), QStringLiteral("copyAddress"), parts::Look::Outlined,
                           QStringLiteral("copy"))),
      m_openAgain(parts::button(tr("Open again"), QStringLiteral("openAgain"), parts::Look::Outlined,
                                QStringLiteral("open-external"))),
      m_copied(parts::label({}, Type::Second, true))
{
    setObjectName(QStringLiteral("signInPage"));
    auto *title = parts::label(tr("Sign in to %1").arg(context.profile().name), Type::PageTitle);
    parts::wrap(title);
    column()->addWidget(title);
    column()->addWidget(parts::paragraph(
        tr("%1 asks for your password in your browser. Lanyard never sees it.").arg(hostOf(context.profile().issuer))));

    m_waitCard = waitCard();
    m_otherWays = otherWays();
    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto *parts = new QVBoxLayout(middle);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    parts->addWidget(m_banner);
    parts->addWidget(m_codeCard);
    parts->addWidget(m_waitCard);
    parts->addWidget(m_otherWays);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);

    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.signIn()->cancel(); });
    connect(m_openAgain, &QPushButton::clicked, this, [this] { m_context.signIn()->openAgain(); });
    connect(m_codeCard, &CodeCard::browserWanted, this,
            [this] { m_context.signIn()->goOnBy(SignInController::Way::Browser); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        // The address holds no secret: state and challenge are of use to this sign-in alone.
        QGuiApplication::clipboard()->setText(m_context.signIn()->address().toString(QUrl::FullyEncoded));
        m_copied->setText(tr("Copied."));
        m_copied->show();
    });
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("leave"))
            Q_EMIT left();
        else if (name == QLatin1String("unlock"))
            m_context.unlock();
        else
            m_context.startSignIn();
    });
    connect(context.signIn(), &SignInController::changed, this, &SignInPage::tell);
    tell();
}

QWidget *SignInPage::waitCard()
{
    auto *card = parts::card(QStringLiteral("waitCard"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(20);
    parts::wrap(m_heading);
    m_soFar->setObjectName(QStringLiteral("signInSoFar"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_soFar);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_spinner);
    top->addLayout(words, 1);
    top->addWidget(m_cancel);
    column->addLayout(top);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Time until Lanyard stops waiting"));
    column->addWidget(m_progress);
    column->addWidget(m_steps);
    return card;
}

QWidget *SignInPage::otherWays()
{
    auto *card = parts::card(QStringLiteral("otherWays"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    const auto addRow = [column](const QString &question, const QString &advice, const QList<QWidget *> &parts) {
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(parts::label(question, Type::Strong));
        auto *hint = parts::paragraph(advice);
        setType(hint, Type::Second);
        words->addWidget(hint);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addLayout(words, 1);
        for (auto *part : parts)
            row->addWidget(part);
        column->addLayout(row);
        column->addWidget(parts::line());
    };
    addRow(tr("No browser window?"), tr("Open the page again, or copy its address."), {m_copied, m_copy, m_openAgain});
    auto *showCode = parts::button(tr("Show a code"), QStringLiteral("showCode"));
    connect(showCode, &QPushButton::clicked, this, [this] { m_context.signIn()->goOnBy(SignInController::Way::Code); });
    addRow(tr("The browser is on another device?"), tr("Show a short code, and type it in there."), {showCode});
    auto *note = parts::paragraph(tr("You can go on working in other profiles. When the sign-in is done, this profile "
                                     "shows it."));
    setType(note, Type::Second);
    column->addWidget(note);
    return card;
}

void SignInPage::tell()
{
    const auto *signIn = m_context.signIn();
    const bool isRunning = signIn->phase() == SignInController::Phase::Running;
    const bool isByCode = signIn->way() == SignInController::Way::Code;
    m_waitCard->setVisible(isRunning);
    m_codeCard->setVisible(isRunning && isByCode && !signIn->code().code.isEmpty());
    m_otherWays->setVisible(isRunning && !isByCode && !signIn->address().isEmpty());
    if (!m_otherWays->isVisibleTo(this))
        m_copied->hide();
    tellBanner();

    const auto waiting = isByCode ? tr("Waiting for you to enter the code") : tr("Waiting for you in the browser");
    m_heading->setText(signIn->isWaitingForPerson() ? waiting : tr("Signing in"));
    const auto end
        = isByCode && m_codeCard->isVisibleTo(this) ? signIn->elapsed() + signIn->codeLeft() : signIn->patience();
    m_soFar->setText(tr("%1 so far. Lanyard stops waiting at %2.")
                         .arg(timewords::minutesAndSeconds(signIn->elapsed()), timewords::minutesAndSeconds(end)));
    m_progress->setRange(0, int(end.count()));
    m_progress->setValue(int(signIn->elapsed().count()));
    m_steps->show(signIn->steps());
    m_codeCard->show(signIn->code(), signIn->codeLeft());
}

void SignInPage::tellBanner()
{
    const auto *signIn = m_context.signIn();
    const bool isRunning = signIn->phase() == SignInController::Phase::Running;
    if (signIn->phase() == SignInController::Phase::Failed && signIn->failure()) {
        const Failure &failure = *signIn->failure();
        FailureBanner::Actions actions {{QStringLiteral("signIn"), tr("Sign in again")},
                                        {QStringLiteral("leave"), tr("Not now")}};
        if (failure.kind == FailureKind::VaultLocked)
            actions.prepend({QStringLiteral("unlock"), tr("Unlock")});
        m_banner->say(failure, actions);
    } else if (isRunning && !signIn->browserFailure().isEmpty()) {
        m_banner->say(State::EndsSoon, tr("No browser could be opened"),
                      tr("%1 Copy the address, and open it yourself, or show a code and enter it on another device; "
                         "Lanyard goes on waiting.")
                          .arg(signIn->browserFailure()));
    } else if (isRunning && !signIn->clockWarning().isEmpty()) {
        m_banner->say(State::EndsSoon, tr("The clocks do not agree"),
                      tr("%1 The sign-in may be refused. Let the system set the time from the network.")
                          .arg(signIn->clockWarning()));
    } else {
        m_banner->hide();
    }
}

} // namespace lanyard
