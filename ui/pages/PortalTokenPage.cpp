#include "PortalTokenPage.h"

#include "CheckList.h"
#include "CodeView.h"
#include "ComboBox.h"
#include "FailureBanner.h"
#include "FindingCard.h"
#include "FoldingRow.h"
#include "FormField.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "SigningKeyCard.h"
#include "TimeWords.h"
#include "WaitRow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lanyard {

PortalTokenPage::PortalTokenPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_token(context.portalToken()),
      m_banner(new FailureBanner(QStringLiteral("portalTokenBanner"))),
      m_wait(new WaitRow(QStringLiteral("portalTokenWait"))), m_template(new ComboBox),
      m_datasets(new FormField(tr("&Datasets"), QStringLiteral("tokenDatasets"))),
      m_email(new FormField(tr("&Email"), QStringLiteral("tokenEmail"))),
      m_ip(new FormField(tr("&Network address"), QStringLiteral("tokenIp"))),
      m_lifetime(new FormField(tr("&Lifetime in seconds"), QStringLiteral("tokenLifetime"))),
      m_result(new QPlainTextEdit), m_resultField(new FormField(tr("What the person &may do (clientAuthResult)"),
                                                                QStringLiteral("clientAuthResult"), m_result)),
      m_save(parts::button(tr("Save as template"), QStringLiteral("saveTemplate"))),
      m_sign(parts::button(tr("Sign a token"), QStringLiteral("signToken"), parts::Look::Filled)),
      m_send(parts::button(tr("Send it to the server"), QStringLiteral("sendToken"), parts::Look::Filled)),
      m_hold(parts::button(tr("Hold it against serverconfig.json…"), QStringLiteral("holdAgainst"))),
      m_none(
          parts::paragraph(tr("Nothing signed yet. The token lives in memory only, and goes when a field changes."))),
      m_ends(parts::paragraph({})),
      m_decoded(new CodeView(QStringLiteral("decodedToken"), CodeHighlighter::Language::Json)),
      m_verdicts(new CheckList(QStringLiteral("serverVerdicts"), true)), m_findings(new QWidget)
{
    setObjectName(QStringLiteral("portalTokenPage"));
    auto *columns = new FoldingRow(832, 16);
    columns->add(draftCard(), 1);
    columns->add(tokenCard(), 1);
    auto *findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(12);
    column()->setSpacing(12);
    column()->addWidget(new SigningKeyCard(context));
    column()->addWidget(m_banner);
    column()->addWidget(m_wait);
    column()->addWidget(columns);
    column()->addWidget(m_findings);
    column()->addStretch(1);

    connect(m_sign, &QPushButton::clicked, m_token, &PortalTokenController::sign);
    connect(m_send, &QPushButton::clicked, m_token, &PortalTokenController::send);
    connect(m_save, &QPushButton::clicked, m_token, &PortalTokenController::saveTemplate);
    connect(m_hold, &QPushButton::clicked, this, &PortalTokenPage::chooseSettings);
    connect(m_wait, &WaitRow::cancelled, m_token, &PortalTokenController::cancel);
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("unlock"))
            m_context.unlock();
        else
            m_token->sign();
    });
    connect(m_token, &PortalTokenController::changed, this, &PortalTokenPage::tell);
    connect(&context, &ProfileContext::changed, this, &PortalTokenPage::tell);
    fillIn();
    tell();
}

QWidget *PortalTokenPage::draftCard()
{
    auto *card = parts::card(QStringLiteral("draftCard"));
    auto *column = parts::columnOf(card);
    column->setSpacing(12);
    m_template->addItem(tr("All datasets"), QString());
    for (const QString &label : m_token->templates())
        m_template->addItem(label, label);
    auto *which = new FormField(tr("&Template"), QStringLiteral("tokenTemplate"), m_template);
    which->setHint(tr("Each dataset may have its own; until it is saved, that of all serves."));
    m_datasets->setHint(tr("As the server spells them, with commas between. Capital letters count."));
    m_ip->setHint(tr("From where the token is used. A server that checks strictly refuses a token without it."));
    m_lifetime->setHint(tr("A short life is enough: the session that it buys lasts 16 hours in any case."));
    m_resultField->setHint(tr("A JSON object, such as {\"role\": \"member\"}; empty where the dataset reads none."));
    m_result->setTabChangesFocus(true);
    m_result->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_result->setLayoutDirection(Qt::LeftToRight);
    setType(m_result, Type::Code);
    column->addWidget(parts::label(tr("What the token is to say"), Type::CardHeading));
    for (auto *part : std::initializer_list<QWidget *> {which, m_datasets, m_email, m_ip, m_lifetime, m_resultField})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        m_token->useTemplate(m_template->currentData().toString());
        fillIn();
    });
    for (const FormField *field : {m_datasets, m_email, m_ip, m_lifetime})
        connect(field->edit(), &QLineEdit::textEdited, this, &PortalTokenPage::take);
    connect(m_result, &QPlainTextEdit::textChanged, this, &PortalTokenPage::take);
    return card;
}

QWidget *PortalTokenPage::tokenCard()
{
    auto *card = parts::card(QStringLiteral("signedTokenCard"));
    auto *column = parts::columnOf(card);
    column->setSpacing(12);
    column->addWidget(parts::label(tr("The token that came of it"), Type::CardHeading));
    column->addWidget(m_none);
    column->addWidget(m_ends);
    m_decoded->setAccessibleName(tr("Header and content of the token"));
    column->addWidget(m_decoded);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_send);
    buttons->addWidget(m_hold);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_verdicts);
    column->addStretch(1);
    return card;
}

void PortalTokenPage::fillIn()
{
    const auto &draft = m_token->draft();
    m_datasets->edit()->setText(draft.datasets);
    m_email->edit()->setText(draft.email);
    m_ip->edit()->setText(draft.ip);
    m_lifetime->edit()->setText(draft.lifetime);
    const QSignalBlocker quiet(m_result);
    m_result->setPlainText(draft.clientAuthResult);
}

void PortalTokenPage::take()
{
    m_token->setDraft({m_datasets->edit()->text(), m_email->edit()->text(), m_ip->edit()->text(),
                       m_lifetime->edit()->text(), m_result->toPlainText()});
}

void PortalTokenPage::chooseSettings()
{
    auto *dialog = new QFileDialog(this, tr("Choose the server’s serverconfig.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_token, &PortalTokenController::holdAgainst);
    dialog->open();
}

void PortalTokenPage::tell()
{
    const QString host = m_context.profile().portal.host();
    const bool isAsking = m_token->doing() == PortalTokenController::Doing::Asking;
    if (m_token->isBusy() && !m_wait->isWaiting())
        m_wait->start(isAsking ? tr("Asking %1").arg(host) : tr("Reading the vault"),
                      isAsking ? tr("%1 answers slowly.").arg(host) : tr("It may be asking for its password."));
    else if (!m_token->isBusy())
        m_wait->stop();
    m_banner->setFirstFilled(false);
    if (m_token->failure())
        m_banner->say(*m_token->failure(),
                      m_token->failure()->kind == FailureKind::VaultLocked
                          ? FailureBanner::Actions {{QStringLiteral("unlock"), tr("Unlock")}}
                          : FailureBanner::Actions());
    else
        m_banner->hide();

    tellFaults();
    const bool hasToken = m_token->hasToken();
    m_sign->setEnabled(m_context.credential() && m_token->isComplete() && !m_token->isBusy());
    m_sign->setToolTip(m_context.credential() ? QString() : tr("There is no key to sign with."));
    m_save->setEnabled(m_token->isComplete() && !m_token->isSaved());
    parts::setLook(m_sign, hasToken || !m_context.credential() ? parts::Look::Outlined : parts::Look::Filled);
    m_none->setVisible(!hasToken);
    for (auto *part : std::initializer_list<QWidget *> {m_ends, m_decoded, m_send, m_hold})
        part->setVisible(hasToken);
    m_send->setEnabled(!m_token->isBusy());
    if (hasToken) {
        m_ends->setText(tr("It ends at %1.").arg(timewords::both(m_token->expiresAt(), m_context.now())));
        if (m_decoded->toPlainText() != m_token->decoded()) {
            m_decoded->setPlainText(m_token->decoded());
            m_decoded->fitToText();
        }
    }
    tellVerdicts();
    tellFindings();
}

void PortalTokenPage::tellFaults()
{
    const auto show = [](FormField *field, const QString &fault) {
        if (!fault.isEmpty())
            field->showError(fault);
        else if (!field->error().isEmpty())
            field->showNothing();
    };
    show(m_lifetime, m_token->lifetimeFault());
    show(m_ip, m_token->ipFault());
    show(m_resultField, m_token->clientAuthResultFault());
}

void PortalTokenPage::tellVerdicts()
{
    QList<Check> checks;
    for (const auto &verdict : m_token->verdicts()) {
        const auto status = verdict.isVerified ? Check::Status::Good
            : verdict.isUnchecked              ? Check::Status::Note
                                               : Check::Status::Bad;
        const QString what = verdict.isVerified ? tr("%1: verified")
            : verdict.isUnchecked               ? tr("%1: nothing was checked")
                                                : tr("%1: refused");
        checks.append({status, what.arg(verdict.dataset), verdict.words});
    }
    m_verdicts->show(checks);
    m_verdicts->setVisible(!checks.isEmpty());
}

void PortalTokenPage::tellFindings()
{
    const auto &findings = m_token->findings();
    const auto cards = m_findings->findChildren<FindingCard *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isSame = std::equal(
        cards.begin(), cards.end(), findings.begin(), findings.end(),
        [](const FindingCard *card, const Finding &finding) { return card->finding().summary == finding.summary; });
    m_findings->setVisible(!findings.isEmpty());
    if (isSame)
        return; // a card that was opened stays open
    for (auto *card : cards)
        parts::discard(card);
    for (const Finding &finding : findings) {
        const QString who = finding.who == Fixer::You ? tr("whoever makes the token")
                                                      : tr("the administrator of the ProteinPaint server");
        auto *card = new FindingCard(finding, who, {});
        card->setOpen(finding.severity == Severity::Error);
        m_findings->layout()->addWidget(card);
    }
}

} // namespace lanyard
