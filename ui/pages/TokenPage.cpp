#include "TokenPage.h"

#include "ClaimDelegate.h"
#include "CodeView.h"
#include "FailureBanner.h"
#include "FailureWords.h"
#include "FoldingRow.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "StateChip.h"
#include "WaitRow.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QTreeView *treeOf(const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *tree = new QTreeView;
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setModel(model);
    tree->setHeaderHidden(true);
    tree->setMouseTracking(true);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setMinimumHeight(240);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return tree;
}

} // namespace

TokenPage::TokenPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("tokenBanner"))),
      m_wait(new WaitRow(QStringLiteral("tokenWait"))), m_signature(new StateChip),
      m_inWords(parts::button(tr("In words"), QStringLiteral("tokenInWords"), parts::Look::Segment)),
      m_inRaw(parts::button(tr("Raw"), QStringLiteral("tokenRaw"), parts::Look::Segment)),
      m_fresh(parts::button(tr("Get a new one"), QStringLiteral("freshToken"), parts::Look::Outlined,
                            QStringLiteral("refresh"))),
      m_empty(parts::card(QStringLiteral("noToken"))),
      m_whose(parts::paragraph(ownSignInInWords(context.profile().issuer))), m_views(new QStackedWidget),
      m_raw(new CodeView(QStringLiteral("rawToken"), CodeHighlighter::Language::Json)),
      m_claims(treeOf(QStringLiteral("claims"), tr("What the token says"), context.token()->claims())),
      m_tree(treeOf(QStringLiteral("roleTree"), tr("Where your roles are"), context.token()->tree())),
      m_pathGroup(new QButtonGroup(this)),
      m_usePath(parts::button(tr("Use this role path"), QStringLiteral("useRolePath")))
{
    setObjectName(QStringLiteral("tokenPage"));
    auto *get = parts::button(tr("Get one now"), QStringLiteral("getToken"), parts::Look::Filled);
    parts::columnOf(m_empty)->addWidget(parts::label(tr("No token at the moment."), Type::CardHeading));
    parts::columnOf(m_empty)->addWidget(
        parts::paragraph(tr("Lanyard makes one from the credential when something asks. It lives some minutes, in "
                            "memory only.")));
    parts::columnOf(m_empty)->addWidget(get);

    auto *words = new FoldingRow(680, 16);
    words->add(claimsCard(), 4);
    words->add(rolesCard(), 5);
    m_views->addWidget(words);
    m_views->addWidget(m_raw);
    column()->setSpacing(12);
    column()->addWidget(m_banner);
    column()->addWidget(m_wait);
    column()->addWidget(m_empty);
    m_top = topRow();
    column()->addWidget(m_top);
    m_whose->setObjectName(QStringLiteral("whoseClaims"));
    column()->addWidget(m_whose);
    column()->addWidget(m_views, 1);
    column()->addStretch(0);

    auto *token = context.token();
    connect(get, &QPushButton::clicked, this, [token] { token->load(false); });
    connect(m_fresh, &QPushButton::clicked, this, [token] { token->load(true); });
    connect(m_wait, &WaitRow::cancelled, token, &TokenController::cancel);
    connect(m_inWords, &QPushButton::clicked, this, [this] { m_views->setCurrentIndex(0); });
    connect(m_inRaw, &QPushButton::clicked, this, [this] { m_views->setCurrentIndex(1); });
    connect(m_usePath, &QPushButton::clicked, this, [this] {
        if (const auto *chosen = m_pathGroup->checkedButton())
            m_context.token()->useRolePath(chosen->property("path").toString());
    });
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("signIn"))
            Q_EMIT signInWanted();
        else if (name == QLatin1String("findOut"))
            Q_EMIT doctorWanted();
        else if (name == QLatin1String("unlock"))
            m_context.unlock();
        else
            m_context.token()->load(false);
    });
    connect(token, &TokenController::changed, this, &TokenPage::tell);
    tell();
}

QWidget *TokenPage::topRow()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_signature->setObjectName(QStringLiteral("signature"));
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    auto *group = new QButtonGroup(top);
    for (QPushButton *segment : {m_inWords, m_inRaw}) {
        segment->setCheckable(true);
        group->addButton(segment);
        segments->addWidget(segment);
    }
    m_inWords->setChecked(true);
    row->addWidget(m_signature);
    row->addStretch();
    row->addLayout(segments);
    row->addWidget(m_fresh);
    return top;
}

QWidget *TokenPage::claimsCard()
{
    auto *card = parts::card(QStringLiteral("claimsCard"));
    auto *column = parts::columnOf(card);
    column->addWidget(parts::label(tr("What the token says"), Type::CardHeading));
    m_claims->setItemDelegate(new ClaimDelegate(ClaimDelegate::Rows::Claims, m_claims));
    m_claims->setRootIsDecorated(false);
    m_claims->setIndentation(0);
    m_claims->header()->setStretchLastSection(true);
    column->addWidget(m_claims, 1);
    auto *hint = new QHBoxLayout;
    auto *words = parts::paragraph(tr("Click a claim to see its name and raw value."));
    setType(words, Type::Second);
    hint->addWidget(parts::iconLabel(QStringLiteral("info"), Tone::Muted, 16));
    hint->addWidget(words, 1);
    column->addLayout(hint);
    connect(m_claims, &QTreeView::clicked, m_claims, [this](const QModelIndex &index) {
        const QModelIndex row = index.siblingAtColumn(0);
        if (row.parent().isValid())
            return;
        m_claims->setExpanded(row, !m_claims->isExpanded(row));
        m_claims->setFirstColumnSpanned(0, row, true);
    });
    return card;
}

QWidget *TokenPage::rolesCard()
{
    auto *card = parts::card(QStringLiteral("rolesCard"));
    auto *column = parts::columnOf(card);
    column->addWidget(parts::label(tr("Where your roles are"), Type::CardHeading));
    m_tree->setItemDelegate(new ClaimDelegate(ClaimDelegate::Rows::RoleTree, m_tree));
    m_tree->setMinimumHeight(160);
    column->addWidget(m_tree, 1);
    column->addWidget(parts::line());
    column->addWidget(parts::label(tr("Role path"), Type::Strong));
    m_paths = new QVBoxLayout;
    m_paths->setSpacing(8);
    column->addLayout(m_paths);
    column->addWidget(m_usePath);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // A click on any claim chooses its path.
        const QString path = index.data(RoleTreeModel::PathRole).toString();
        for (QAbstractButton *button : m_pathGroup->buttons()) {
            if (!path.isEmpty() && button->property("path").toString() == path)
                button->click();
        }
    });
    return card;
}

void TokenPage::showEvent(QShowEvent *event)
{
    PageScroll::showEvent(event);
    m_context.token()->setTicking(true);
}

void TokenPage::hideEvent(QHideEvent *event)
{
    m_context.token()->setTicking(false);
    PageScroll::hideEvent(event);
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
    m_top->setVisible(isThere);
    m_whose->setVisible(isThere && !token->seenThrough().isEmpty());
    m_views->setVisible(isThere);
    m_fresh->setEnabled(phase != TokenController::Phase::Loading);
    if (!isThere)
        return;
    tellVerdict();
    m_raw->setPlainText(token->raw());
    // All claims stand there without scrolling; the page scrolls.
    m_claims->setMinimumHeight(m_claims->model()->rowCount() * m_claims->sizeHintForRow(0) + 4);
    m_claims->resizeColumnToContents(0);
    m_claims->header()->resizeSection(0, m_claims->header()->sectionSize(0) + 24);
    // Open is what leads to the roles that count; the rest is one click away.
    m_tree->collapseAll();
    m_tree->expandToDepth(0);
    for (QModelIndex place = m_context.token()->tree()->indexOf(token->rolePath()); place.isValid();
         place = place.parent())
        m_tree->expand(place);
    tellRolePaths();
}

void TokenPage::tellVerdict()
{
    const Verdict verdict = m_context.token()->verdict();
    const QString host = hostOf(m_context.profile().issuer);
    switch (verdict.kind) {
    case Verdict::Kind::Valid:
        m_signature->show(State::Fine, tr("Signature valid: %1 signed it").arg(host), QStringLiteral("shield-check"));
        break;
    case Verdict::Kind::Invalid:
        m_signature->show(State::Ended, tr("Signature wrong: %1").arg(verdict.reason));
        break;
    case Verdict::Kind::Unverifiable:
        m_signature->show(State::EndsSoon, tr("Signature not checked: %1").arg(verdict.reason),
                          QStringLiteral("warning"));
        break;
    }
    QStringList all {verdict.reason};
    all += m_context.token()->problems();
    m_signature->setToolTip(all.join(QLatin1Char('\n')));
}

void TokenPage::tellRolePaths()
{
    for (QAbstractButton *button : m_pathGroup->buttons())
        m_pathGroup->removeButton(button);
    while (auto *item = m_paths->takeAt(0)) {
        parts::discard(item->widget());
        delete item;
    }
    const auto choices = m_context.token()->choices();
    const QString current = m_context.token()->rolePath();
    if (choices.isEmpty())
        m_paths->addWidget(parts::paragraph(tr("No claim in this token holds roles.")));
    for (const RolePathChoice &choice : choices) {
        const bool isMissing = !choice.missingKey.isEmpty() || (choice.roles == 0 && choice.path == current);
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        auto *radio = new QRadioButton(choice.path);
        radio->setProperty("path", choice.path);
        radio->setObjectName(QStringLiteral("rolePath:") + choice.path);
        setType(radio, Type::Code);
        radio->setLayoutDirection(Qt::LeftToRight);
        radio->setEnabled(choice.missingKey.isEmpty());
        radio->setChecked(choice.path == current);
        m_pathGroup->addButton(radio);
        const QString count = tr("%n roles", nullptr, choice.roles);
        auto *note = parts::label(choice.missingKey.isEmpty() ? count : tr("“%1” is missing").arg(choice.missingKey),
                                  Type::Second, !isMissing);
        row->addWidget(radio, 1);
        row->addWidget(note);
        m_paths->addWidget(place);
    }
    m_usePath->setVisible(choices.size() > 1);
    m_usePath->setEnabled(false);
    disconnect(m_pathGroup, nullptr, m_usePath, nullptr);
    connect(m_pathGroup, &QButtonGroup::buttonClicked, m_usePath, [this, current](QAbstractButton *button) {
        m_usePath->setEnabled(button->property("path").toString() != current);
    });
}

} // namespace lanyard
