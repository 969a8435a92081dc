#include "TokenSheet.h"

#include "ClaimDelegate.h"
#include "CodeView.h"
#include "FoldingRow.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "StateChip.h"
#include "TokenController.h"

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
    tree->setTabKeyNavigation(false);
    return tree;
}

} // namespace

TokenSheet::TokenSheet(TokenController &token, RolePaths rolePaths, QWidget *parent)
    : QWidget(parent), m_token(token), m_rolePaths(rolePaths), m_signature(new StateChip),
      m_inWords(parts::button(tr("In &words"), QStringLiteral("tokenInWords"), parts::Look::Segment)),
      m_inRaw(parts::button(tr("&Raw"), QStringLiteral("tokenRaw"), parts::Look::Segment)),
      m_note(parts::paragraph({})), m_problems(parts::paragraph({}, false)), m_views(new QStackedWidget),
      m_raw(new CodeView(QStringLiteral("rawToken"), CodeHighlighter::Language::Json)),
      m_claims(treeOf(QStringLiteral("claims"), tr("What the token says"), token.claims())),
      m_tree(treeOf(QStringLiteral("roleTree"), tr("Where the roles are"), token.tree())),
      m_pathGroup(new QButtonGroup(this)),
      m_usePath(parts::button(tr("&Use this role path"), QStringLiteral("useRolePath")))
{
    auto *words = new FoldingRow(680, 16);
    words->add(claimsCard(), 4);
    words->add(rolesCard(), 5);
    m_raw->setAccessibleName(tr("The token’s header and claims"));
    m_views->addWidget(words);
    m_views->addWidget(m_raw);
    m_note->setObjectName(QStringLiteral("whoseClaims"));
    m_problems->setObjectName(QStringLiteral("tokenProblems"));
    m_problems->setProperty("kind", "fault");
    m_top = topRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_top);
    column->addWidget(m_problems);
    column->addWidget(m_note);
    column->addWidget(m_views, 1);
    m_note->hide();

    connect(m_inWords, &QPushButton::clicked, this, [this] { m_views->setCurrentIndex(0); });
    connect(m_inRaw, &QPushButton::clicked, this, [this] { m_views->setCurrentIndex(1); });
    connect(m_usePath, &QPushButton::clicked, this, [this] {
        if (const auto *chosen = m_pathGroup->checkedButton())
            m_token.useRolePath(chosen->property("path").toString());
    });
    connect(m_pathGroup, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        m_usePath->setEnabled(button->property("path").toString() != m_token.rolePath());
    });
}

QWidget *TokenSheet::topRow()
{
    auto *top = new QWidget;
    m_actions = new QHBoxLayout(top);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(12);
    m_signature->setObjectName(QStringLiteral("signature"));
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    auto *group = new QButtonGroup(top);
    for (QPushButton *segment : {m_inWords, m_inRaw}) {
        segment->setCheckable(true);
        group->addButton(segment);
        segments->addWidget(segment);
    }
    m_inWords->setProperty("joined", "start");
    m_inRaw->setProperty("joined", "end");
    m_inWords->setChecked(true);
    m_actions->addWidget(m_signature);
    m_actions->addStretch();
    m_actions->addLayout(segments);
    return top;
}

QWidget *TokenSheet::claimsCard()
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
        if (!row.parent().isValid())
            m_claims->setExpanded(row, !m_claims->isExpanded(row));
    });
    // By mouse, or by the arrow keys: the raw value has the whole width.
    connect(m_claims, &QTreeView::expanded, m_claims,
            [this](const QModelIndex &row) { m_claims->setFirstColumnSpanned(0, row, true); });
    return card;
}

QWidget *TokenSheet::rolesCard()
{
    const bool isOurs = m_rolePaths == RolePaths::Chosen;
    auto *card = parts::card(QStringLiteral("rolesCard"));
    auto *column = parts::columnOf(card);
    column->addWidget(parts::label(isOurs ? tr("Where your roles are") : tr("Where its roles are"), Type::CardHeading));
    m_tree->setItemDelegate(new ClaimDelegate(ClaimDelegate::Rows::RoleTree, m_tree));
    m_tree->setMinimumHeight(160);
    column->addWidget(m_tree, 1);
    column->addWidget(parts::line());
    column->addWidget(parts::label(isOurs ? tr("Role path") : tr("Possible role paths"), Type::Strong));
    m_paths = new QVBoxLayout;
    m_paths->setSpacing(8);
    column->addLayout(m_paths);
    column->addWidget(m_usePath);
    if (isOurs) {
        connect(m_tree, &QTreeView::clicked, this, &TokenSheet::choosePathOf);
        connect(m_tree, &QTreeView::activated, this, &TokenSheet::choosePathOf); // by Enter
    }
    return card;
}

void TokenSheet::choosePathOf(const QModelIndex &claim)
{
    const QString path = claim.data(RoleTreeModel::PathRole).toString();
    for (QAbstractButton *button : m_pathGroup->buttons()) {
        if (!path.isEmpty() && button->property("path").toString() == path)
            button->click();
    }
}

void TokenSheet::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void TokenSheet::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TokenSheet::setSigner(const QString &issuer)
{
    m_signer = issuer;
}

void TokenSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_token.setTicking(true);
}

void TokenSheet::hideEvent(QHideEvent *event)
{
    m_token.setTicking(false);
    QWidget::hideEvent(event);
}

void TokenSheet::tell()
{
    tellVerdict();
    m_raw->setPlainText(m_token.raw());
    // All claims stand there without scrolling; the page scrolls.
    m_claims->setMinimumHeight(m_claims->model()->rowCount() * m_claims->sizeHintForRow(0) + 4);
    m_claims->resizeColumnToContents(0);
    m_claims->header()->resizeSection(0, m_claims->header()->sectionSize(0) + 24);
    // Open is what leads to the roles that count; the rest is one click away.
    m_tree->collapseAll();
    if (m_rolePaths == RolePaths::Listed)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    for (QModelIndex place = m_token.tree()->indexOf(m_token.rolePath()); place.isValid(); place = place.parent())
        m_tree->expand(place);
    tellRolePaths();
}

void TokenSheet::tellVerdict()
{
    const Verdict verdict = m_token.verdict();
    const QString host = hostOf(m_signer.isEmpty() ? m_token.issuer() : m_signer);
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
    m_signature->setToolTip(verdict.reason.toHtmlEscaped()); // Qt shows as markup what looks like it
    const QStringList problems = m_token.problems();
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void TokenSheet::tellRolePaths()
{
    for (QAbstractButton *button : m_pathGroup->buttons())
        m_pathGroup->removeButton(button);
    while (auto *item = m_paths->takeAt(0)) {
        parts::discard(item->widget());
        delete item;
    }
    const auto choices = m_token.choices();
    const QString current = m_token.rolePath();
    if (choices.isEmpty())
        m_paths->addWidget(parts::paragraph(tr("No claim in this token holds roles.")));
    for (const RolePathChoice &choice : choices) {
        const bool isMissing = !choice.missingKey.isEmpty() || (choice.roles == 0 && choice.path == current);
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        const QString count = tr("%n roles", nullptr, choice.roles);
        auto *note = parts::label(choice.missingKey.isEmpty() ? count : tr("“%1” is missing").arg(choice.missingKey),
                                  Type::Second, !isMissing);
        if (m_rolePaths == RolePaths::Chosen) {
            // Isolated: a path reads from the left also where its button stands at the right.
            auto *radio = new QRadioButton(QChar(0x2066) + choice.path + QChar(0x2069));
            radio->setProperty("path", choice.path);
            radio->setObjectName(QStringLiteral("rolePath:") + choice.path);
            radio->setAccessibleName(choice.path);
            radio->setAccessibleDescription(note->text());
            setType(radio, Type::Code);
            radio->setEnabled(choice.missingKey.isEmpty());
            radio->setChecked(choice.path == current);
            m_pathGroup->addButton(radio);
            row->addWidget(radio);
            row->addStretch(1);
        } else {
            row->addWidget(parts::label(choice.path, Type::Code), 1);
        }
        row->addWidget(note);
        m_paths->addWidget(place);
    }
    m_usePath->setVisible(m_rolePaths == RolePaths::Chosen && choices.size() > 1);
    m_usePath->setEnabled(false);
}

} // namespace lanyard
