#include "CredentialsPage.h"

#include "CredentialsController.h"
#include "DecisionDialog.h"
#include "FailureBanner.h"
#include "FoldingRow.h"
#include "FormField.h"
#include "IssuerWords.h"
#include "MatrixDelegate.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "SecretClip.h"
#include "WaitRow.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int narrow = 880;
constexpr int mostDays = 3650;

QString whatIsDone(CredentialsController::Doing doing, const QString &host)
{
    switch (doing) {
    case CredentialsController::Doing::Looking:
        return CredentialsPage::tr("Asking whether %1 is there").arg(host);
    case CredentialsController::Doing::SigningIn:
        return CredentialsPage::tr("Signing in to %1").arg(host);
    case CredentialsController::Doing::Making:
        return CredentialsPage::tr("%1 makes a token").arg(host);
    case CredentialsController::Doing::Renewing:
        return CredentialsPage::tr("%1 renews the token").arg(host);
    case CredentialsController::Doing::Deleting:
        return CredentialsPage::tr("%1 deletes the token").arg(host);
    case CredentialsController::Doing::Listing:
        break;
    }
    return CredentialsPage::tr("Asking %1 for your tokens").arg(host);
}

} // namespace

CredentialsPage::CredentialsPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_controller(context.credentials()),
      m_banner(new FailureBanner(QStringLiteral("credentialsBanner"))),
      m_wait(new WaitRow(QStringLiteral("credentialsWait"))), m_about(parts::paragraph({})),
      m_ask(parts::button(tr("Ask the portal"), QStringLiteral("askForTokens"), parts::Look::Outlined,
                          QStringLiteral("refresh"))),
      m_another(parts::button(tr("Make a token…"), QStringLiteral("anotherToken"), parts::Look::Outlined,
                              QStringLiteral("plus"))),
      m_endSession(parts::button(tr("End the session"), QStringLiteral("endSession"), parts::Look::Link))
{
    setObjectName(QStringLiteral("credentialsPage"));
    m_tableCard = tableCard();
    m_detail = detailCard();
    m_makeCard = makeCard();
    m_handOver = handOverCard();
    column()->setSpacing(12);
    column()->addWidget(topRow());
    for (auto *part : std::initializer_list<QWidget *> {m_banner, m_handOver, m_wait, m_makeCard})
        column()->addWidget(part);
    column()->addWidget(m_tableCard, 1);
    column()->addWidget(m_detail);
    column()->addStretch(0);

    connect(m_ask, &QPushButton::clicked, m_controller, &CredentialsController::refresh);
    connect(m_another, &QPushButton::clicked, this, [this] { showMakeCard(true); });
    connect(m_endSession, &QPushButton::clicked, m_controller, &CredentialsController::endSession);
    connect(m_wait, &WaitRow::cancelled, m_controller, &CredentialsController::cancel);
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("signIn"))
            Q_EMIT signInWanted();
        else if (name == QLatin1String("unlock"))
            m_context.unlock();
        else
            m_controller->refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CredentialsPage::tellDetail);
    connect(m_controller, &CredentialsController::changed, this, &CredentialsPage::tell);
    tell();
}

QWidget *CredentialsPage::topRow()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (auto *button : {m_endSession, m_ask, m_another})
        row->addWidget(button);
    buttons->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_about->setObjectName(QStringLiteral("credentialsAbout"));
    auto *top = new FoldingRow(640, 12);
    top->setStackedGap(8);
    top->add(m_about, 1);
    top->add(buttons, 0);
    return top;
}

QWidget *CredentialsPage::tableCard()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("credentialTable"));
    m_table->setAccessibleName(tr("Your tokens at the portal"));
    m_table->setModel(m_controller->model());
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().lineSpacing() + 12));
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(std::max(32, fontMetrics().lineSpacing() + 12));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CredentialModel::Name, QHeaderView::Stretch);
    setType(header, Type::Second);
    m_table->setMinimumHeight(140);
    auto *card = parts::card(QStringLiteral("credentialsCard"));
    parts::columnOf(card)->setContentsMargins(1, 1, 1, 1);
    parts::columnOf(card)->addWidget(m_table);
    return card;
}

QWidget *CredentialsPage::detailCard()
{
    auto *card = parts::card(QStringLiteral("credentialDetail"));
    m_detailHeading = parts::label({}, Type::CardHeading);
    parts::wrap(m_detailHeading);
    m_detailHeading->setObjectName(QStringLiteral("credentialDetailHeading"));
    m_detailWords = parts::paragraph({});
    m_renew
        = parts::button(tr("Renew"), QStringLiteral("renewToken"), parts::Look::Outlined, QStringLiteral("refresh"));
    m_delete
        = parts::button(tr("Delete…"), QStringLiteral("deleteToken"), parts::Look::Outlined, QStringLiteral("trash"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_detailHeading);
    words->addWidget(m_detailWords);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_renew);
    row->addWidget(m_delete);
    parts::columnOf(card)->addLayout(row);
    connect(m_renew, &QPushButton::clicked, m_controller, &CredentialsController::renew);
    connect(m_delete, &QPushButton::clicked, this, &CredentialsPage::confirmRemoval);
    return card;
}

QWidget *CredentialsPage::makeCard()
{
    auto *card = parts::card(QStringLiteral("makeTokenCard"));
    auto *column = parts::columnOf(card);
    column->setSpacing(12);
    m_name = new FormField(tr("Session &name"), QStringLiteral("newSessionName"));
    m_name->setHint(tr("What uses the token: one name per program. Tokens of one name share one session there."));
    m_days = new FormField(tr("&Valid for days"), QStringLiteral("newValidDays"));
    m_days->edit()->setValidator(new QIntValidator(1, mostDays, m_days));
    m_forUser = new FormField(tr("&For another user"), QStringLiteral("newForUser"));
    m_forUser->setHint(
        tr("Empty: for yourself. Only an instance administrator may; Lanyard does not keep such a token."));
    m_make = parts::button(tr("Make it"), QStringLiteral("makeToken"), parts::Look::Filled);
    auto *notNow = parts::button(tr("Not now"), QStringLiteral("notNowToken"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_name, 3, Qt::AlignTop);
    fields->addWidget(m_days, 2, Qt::AlignTop);
    fields->addWidget(m_forUser, 3, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_make);
    buttons->addWidget(notNow);
    buttons->addStretch();
    column->addWidget(parts::label(tr("Make a token"), Type::CardHeading));
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(m_make, &QPushButton::clicked, this, &CredentialsPage::make);
    for (const FormField *field : {m_name, m_days, m_forUser})
        connect(field->edit(), &QLineEdit::returnPressed, this, &CredentialsPage::make);
    connect(notNow, &QPushButton::clicked, this, [this] { showMakeCard(false); });
    card->hide();
    return card;
}

QWidget *CredentialsPage::handOverCard()
{
    auto *card = parts::card(QStringLiteral("handOverCard"));
    auto *column = parts::columnOf(card);
    m_copyForAnother = parts::button({}, QStringLiteral("copyForAnother"), parts::Look::Filled, QStringLiteral("copy"));
    column->addWidget(parts::label(tr("Hand this token over now"), Type::CardHeading));
    column->addWidget(parts::paragraph(tr("It was made for somebody else. Lanyard keeps it nowhere and cannot show it "
                                          "again; when it gets lost, delete it and make another one.")));
    column->addWidget(m_copyForAnother);
    connect(m_copyForAnother, &QPushButton::clicked, this, [this] {
        secretclip::copy(m_controller->takeForAnother(), m_context.copiedTime());
        tell();
    });
    return card;
}

bool CredentialsPage::needsSignIn() const
{
    return m_controller->needsSession() && !m_controller->mayChange();
}

void CredentialsPage::showMakeCard(bool isShown)
{
    if (!isShown || m_controller->needsSession()) {
        m_makeCard->setVisible(isShown);
        tell();
        if (isShown)
            m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    confirmMaking(); // there is nothing to choose
}

void CredentialsPage::confirmMaking()
{
    const QString cost = m_controller->costOfAnother();
    if (cost.isEmpty()) {
        m_controller->make({});
        return;
    }
    auto *dialog
        = new DecisionDialog(QStringLiteral("makeQuestion"),
                             {tr("Make another token?"), cost, tr("Make it"), tr("Leave it", "do not go on")}, this);
    connect(dialog, &DecisionDialog::accepted, this, [this] { m_controller->make({}); });
    dialog->open();
}

void CredentialsPage::make()
{
    if (m_controller->isBusy())
        return;
    NewCredentialRequest request;
    request.sessionName = m_name->edit()->text().trimmed();
    request.forUser = m_forUser->edit()->text().trimmed();
    if (m_days->edit()->hasAcceptableInput())
        request.validDays = m_days->edit()->text().toInt();
    m_makeCard->hide();
    m_forUser->edit()->clear();
    m_controller->make(request);
}

void CredentialsPage::confirmRemoval()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const PortalCredential credential = m_controller->model()->at(row);
    const QString host = m_context.profile().portal.host();
    const QString what = credential.isThisOne
        ? tr("Lanyard on this computer uses it. Whatever sends it to %1 afterwards is refused.").arg(host)
        : tr("Whatever still sends it to %1 is refused from then on.").arg(host);
    auto *dialog = new DecisionDialog(
        QStringLiteral("deleteQuestion"),
        {tr("Delete %1?").arg(m_controller->model()->nameOf(credential)), what, tr("Delete it"), tr("Keep it")}, this);
    FormField *reason = nullptr;
    if (m_controller->needsSession()) {
        reason = dialog->addField(tr("&Reason"), QStringLiteral("deletionReason"));
        reason->setHint(tr("%1 keeps it in its records.").arg(host));
    }
    connect(dialog, &DecisionDialog::accepted, this, [this, id = credential.id, reason] {
        m_controller->remove(id, reason ? reason->edit()->text().trimmed() : QString());
    });
    dialog->open();
}

void CredentialsPage::tell()
{
    const bool hasRows = m_controller->model()->rowCount() > 0;
    const bool isBusy = m_controller->isBusy();
    const QString host = m_context.profile().portal.host();
    if (m_controller->doing() && !m_wait->isWaiting())
        m_wait->start(whatIsDone(*m_controller->doing(), host), tr("%1 answers slowly.").arg(host));
    else if (!m_controller->doing())
        m_wait->stop();
    tellBanner();
    const int count = m_controller->model()->rowCount();
    const QString known = count == 1 ? tr("One token at %1. The secret itself is not shown.")
                                     : tr("%n tokens at %1. The secrets themselves are not shown.", nullptr, count);
    m_about->setText(m_controller->isListed()
                         ? known.arg(host)
                         : tr("Not asked yet. %1 keeps the list; Lanyard shows no secret of it.").arg(host));
    const bool hasToken = m_context.credential().has_value();
    m_ask->setText(m_controller->isListed() ? tr("Ask again") : tr("Ask the portal"));
    m_ask->setEnabled(!isBusy);
    m_ask->setVisible(hasToken || m_controller->mayChange());
    m_another->setEnabled(!isBusy && m_controller->isListed());
    parts::setLook(m_another, hasToken ? parts::Look::Outlined : parts::Look::Filled, QStringLiteral("plus"));
    m_another->setVisible(m_controller->mayChange() && !m_makeCard->isVisibleTo(this));
    m_endSession->setVisible(m_controller->needsSession() && m_controller->mayChange());
    m_endSession->setEnabled(!isBusy);
    m_handOver->setVisible(m_controller->hasForAnother());
    m_copyForAnother->setText(tr("Copy for %n seconds", nullptr, int(m_context.copiedTime().count())));
    if (!m_controller->mayChange())
        m_makeCard->hide();
    tellMakeCard();
    m_tableCard->setVisible(hasRows);
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    fitColumns();
    tellDetail();
}

void CredentialsPage::tellBanner()
{
    const QString host = m_context.profile().portal.host();
    const FailureBanner::Actions signIn {{QStringLiteral("signIn"), tr("Sign in")}};
    if (m_controller->failure()) {
        const Failure &failure = *m_controller->failure();
        if (needsSignIn() && failure.kind == FailureKind::SignInNeeded)
            m_banner->say(State::NeedsSignIn, tr("You are not signed in"),
                          tr("%1 shows the list to who signs in there.").arg(host), signIn);
        else if (needsSignIn() && failure.kind == FailureKind::SessionEnded)
            m_banner->say(failure, signIn);
        else
            m_banner->say(failure);
    } else if (!m_controller->notice().isEmpty()) {
        m_banner->say(State::Fine, m_controller->notice(), m_controller->details());
    } else if (needsSignIn() && !m_controller->isBusy()) {
        m_banner->say(State::NeedsSignIn, tr("To make, renew or delete a token, sign in to %1").arg(host),
                      tr("A token itself may not do that, and shows no other token than itself. Your password goes to "
                         "%1 and is kept nowhere.")
                          .arg(host),
                      signIn);
    } else {
        m_banner->hide();
    }
}

void CredentialsPage::tellMakeCard()
{
    const auto most = m_controller->mostDays();
    const QString host = m_context.profile().portal.host();
    m_days->setHint(most ? tr("%1 allows %n days at most, and cuts what is longer.", nullptr, *most).arg(host)
                         : tr("Empty: as long as %1 allows.").arg(host));
    m_days->edit()->setPlaceholderText(most ? QString::number(*most) : QString());
    m_name->edit()->setPlaceholderText(CredentialList::usualName());
    m_make->setEnabled(!m_controller->isBusy());
}

void CredentialsPage::tellDetail()
{
    const int row = m_table->currentIndex().row();
    const auto *model = m_controller->model();
    m_detail->setVisible(row >= 0 && row < model->rowCount());
    if (!m_detail->isVisibleTo(this))
        return;
    const PortalCredential &credential = model->at(row);
    m_detailHeading->setText(model->nameOf(credential));
    m_detailWords->setText(model->explanation(credential));
    const bool mayChange = m_controller->mayChange() && !m_controller->isBusy();
    m_renew->setVisible(credential.isThisOne && m_controller->mayChange());
    m_renew->setEnabled(mayChange);
    m_delete->setVisible(m_controller->mayChange());
    m_delete->setEnabled(mayChange);
}

void CredentialsPage::fitColumns()
{
    const bool isNarrow = width() < grown(narrow); // the detail card says what is left out
    for (const auto column : {CredentialModel::Owner, CredentialModel::ValidFrom, CredentialModel::LastUsed})
        m_table->setColumnHidden(
            column, !m_controller->model()->isEverSaid(column) || (isNarrow && column != CredentialModel::LastUsed));
}

void CredentialsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CredentialsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell(); // the settings may say otherwise since
}

} // namespace lanyard
