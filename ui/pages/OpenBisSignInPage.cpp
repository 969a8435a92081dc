#include "OpenBisSignInPage.h"

#include "FailureBanner.h"
#include "FormField.h"
#include "IssuerWords.h"
#include "Narrow.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "WaitRow.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int columnWidth = 600;
}

OpenBisSignInPage::OpenBisSignInPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_controller(context.credentials()),
      m_banner(new FailureBanner(QStringLiteral("openBisBanner"))), m_wait(new WaitRow(QStringLiteral("openBisWait"))),
      m_proofs(new QButtonGroup(this)), m_user(new FormField(tr("&User name"), QStringLiteral("openBisUser"))),
      m_secret(new FormField(tr("Pass&word"), QStringLiteral("openBisSecret"))),
      m_connection(parts::label({}, Type::Second)),
      m_test(parts::button(tr("&Test connection"), QStringLiteral("testConnection"))),
      m_signIn(parts::button(tr("Sign in"), QStringLiteral("openBisSignIn"), parts::Look::Filled,
                             QStringLiteral("state-needs-sign-in")))
{
    setObjectName(QStringLiteral("openBisSignInPage"));
    const QString host = hostOf(context.profile().portal.toString());
    auto *title = parts::label(tr("Sign in to %1").arg(context.profile().name), Type::PageTitle);
    parts::wrap(title);
    column()->addWidget(title);
    column()->addWidget(parts::paragraph(
        tr("%1 makes the token itself. What you type here goes there and nowhere else; Lanyard keeps no password.")
            .arg(host)));
    m_banner->setFirstFilled(false); // the one thing to do is to sign in
    auto *whole = new QWidget;
    auto *inner = new QVBoxLayout(whole);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(16);
    inner->addWidget(m_banner);
    inner->addWidget(m_wait);
    inner->addWidget(card());
    column()->addWidget(new Narrow(whole, columnWidth));
    column()->addStretch(1);

    connect(m_proofs, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            tellProof();
    });
    connect(m_test, &QPushButton::clicked, m_controller, &CredentialsController::look);
    connect(m_signIn, &QPushButton::clicked, this, &OpenBisSignInPage::signIn);
    for (const FormField *field : {m_user, m_secret}) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &OpenBisSignInPage::signIn);
        connect(field->edit(), &QLineEdit::textChanged, this, &OpenBisSignInPage::tell);
    }
    connect(m_wait, &WaitRow::cancelled, m_controller, &CredentialsController::cancel);
    connect(m_controller, &CredentialsController::changed, this, &OpenBisSignInPage::tell);
    tellProof();
}

QWidget *OpenBisSignInPage::card()
{
    auto *card = parts::card(QStringLiteral("openBisCard"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(proofs());
    column->addWidget(m_user);
    column->addWidget(m_secret);
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    m_secret->edit()->setMaxLength(1024);
    m_connection->setObjectName(QStringLiteral("connectionFact"));
    m_connection->setProperty("kind", QStringLiteral("fact"));
    parts::wrap(m_connection);
    auto *notNow = parts::button(tr("Not now"), QStringLiteral("leaveOpenBis"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(notNow);
    buttons->addWidget(m_signIn);
    column->addWidget(m_connection);
    column->addLayout(buttons);
    connect(notNow, &QPushButton::clicked, this, [this] {
        m_secret->edit()->clear();
        m_controller->cancel();
        Q_EMIT left();
    });
    return card;
}

QWidget *OpenBisSignInPage::proofs()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("What you have"), Type::Label));
    const auto add = [&](CredentialsController::Proof proof, const QString &words, const QString &name) {
        auto *radio = new QRadioButton(words);
        radio->setObjectName(name);
        m_proofs->addButton(radio, int(proof));
        column->addWidget(radio);
    };
    add(CredentialsController::Proof::Password, tr("A user name and a &password"), QStringLiteral("byPassword"));
    add(CredentialsController::Proof::SessionToken, tr("The token of a &session, from openBIS’s own pages"),
        QStringLiteral("bySessionToken"));
    add(CredentialsController::Proof::PersonalToken, tr("A personal &access token that was made already"),
        QStringLiteral("byPersonalToken"));
    m_proofs->button(int(CredentialsController::Proof::Password))->setChecked(true);
    return choice;
}

CredentialsController::Proof OpenBisSignInPage::proof() const
{
    return CredentialsController::Proof(m_proofs->checkedId());
}

void OpenBisSignInPage::start()
{
    const auto record = m_context.credential();
    m_secret->edit()->clear();
    if (m_user->edit()->text().isEmpty() && record)
        m_user->edit()->setText(record->person);
    auto *first = m_user->isVisibleTo(this) && m_user->edit()->text().isEmpty() ? m_user : m_secret;
    first->edit()->setFocus(Qt::OtherFocusReason);
    tell();
}

void OpenBisSignInPage::signIn()
{
    if (!m_signIn->isEnabled())
        return;
    auto secret = m_secret->edit()->text();
    m_secret->edit()->setText({});
    if (proof() != CredentialsController::Proof::Password)
        secret = secret.trimmed(); // a password may begin with a space
    m_controller->signIn(proof(), m_user->edit()->text().trimmed(), SecretBuffer::taking(std::move(secret)));
}

void OpenBisSignInPage::tellProof()
{
    const bool isPassword = proof() == CredentialsController::Proof::Password;
    m_secret->edit()->clear();
    m_user->setVisible(isPassword);
    m_secret->setLabel(isPassword ? tr("Pass&word") : tr("Tok&en"));
    switch (proof()) {
    case CredentialsController::Proof::Password:
        m_secret->setHint(tr("Used once, for this sign-in, and forgotten."));
        break;
    case CredentialsController::Proof::SessionToken:
        m_secret->setHint(tr("For people who sign in to openBIS through their university. Lanyard does not store it; "
                             "your session goes on."));
        break;
    case CredentialsController::Proof::PersonalToken:
        m_secret->setHint(tr("It begins with $pat-. Lanyard keeps it in: %1. It makes and deletes no other token.")
                              .arg(m_context.vaultTitle()));
        break;
    }
    m_signIn->setText(proof() == CredentialsController::Proof::PersonalToken ? tr("Keep the token") : tr("Sign in"));
    tell();
}

void OpenBisSignInPage::tell()
{
    const auto doing = m_controller->doing();
    const QString host = hostOf(m_context.profile().portal.toString());
    if (doing && !m_wait->isWaiting())
        m_wait->start(tr("Asking %1").arg(host), tr("%1 answers slowly.").arg(host));
    else if (!doing)
        m_wait->stop();
    if (m_controller->failure())
        m_banner->say(*m_controller->failure(), FailureBanner::Actions());
    else
        m_banner->hide();
    m_connection->setText(m_controller->connection());
    m_connection->setVisible(!m_controller->connection().isEmpty());
    const bool hasName = !m_user->isVisibleTo(this) || !m_user->edit()->text().trimmed().isEmpty();
    m_test->setEnabled(!m_controller->isBusy());
    m_signIn->setEnabled(!m_controller->isBusy() && hasName && !m_secret->edit()->text().isEmpty());
}

} // namespace lanyard
