#include "AccessPage.h"

#include "AccessCsv.h"
#include "AccessFilter.h"
#include "AskingBanner.h"
#include "FailureWords.h"
#include "FoldingRow.h"
#include "IssuerWords.h"
#include "KindWords.h"
#include "MatrixDelegate.h"
#include "Parts.h"
#include "ThemedIconLabel.h"
#include "WaitRow.h"

#include <QAction>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int narrow = 880;
constexpr int lettersOfName = 28; // that a study's name has before the columns beside it

QHBoxLayout *rowIn(QWidget *place)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

AccessPage::AccessPage(ProfileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_filter(new AccessFilter(context.access()->model(), this)),
      m_banner(new FailureBanner(QStringLiteral("accessBanner"))), m_wait(new WaitRow(QStringLiteral("accessWait"))),
      m_search(parts::searchField(context.profile().kind == PortalKind::CBioPortal ? tr("Search studies and roles")
                                                                                   : tr("Search"),
                                  QStringLiteral("searchStudies"))),
      m_kinds(new QWidget), m_all(parts::button({}, QStringLiteral("showAll"), parts::Look::Segment)),
      m_refused(parts::button({}, QStringLiteral("showRefused"), parts::Look::Segment)),
      m_surprising(parts::button({}, QStringLiteral("showSurprising"), parts::Look::Segment)),
      m_ask(parts::button(tr("Ask the portal"), QStringLiteral("askPortal"), parts::Look::Filled)),
      m_goOn(parts::button(tr("Go on"), QStringLiteral("goOn"))),
      m_save(parts::button(tr("Save as CSV…"), QStringLiteral("saveCsv"), parts::Look::Link)),
      m_empty(parts::paragraph(kindwords::notAsked(context.profile().kind))),
      m_whose(parts::paragraph(ownSignInInWords(context.profile().issuer))),
      m_tableCard(parts::card(QStringLiteral("accessCard"))),
      m_seeWhatToDo(parts::button(tr("See what to do"), QStringLiteral("seeWhatToDo")))
{
    setObjectName(QStringLiteral("accessPage"));
    parts::columnOf(m_tableCard)->setContentsMargins(1, 1, 1, 1);
    context.access()->model()->setRowTitle(kindwords::row(context.profile().kind));
    m_table = matrix();
    parts::columnOf(m_tableCard)->addWidget(m_table);
    m_detail = detailCard();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(filterRow());
    column->addWidget(m_banner);
    column->addWidget(m_wait);
    column->addWidget(m_empty);
    m_whose->setObjectName(QStringLiteral("whoseRoles"));
    column->addWidget(m_whose);
    column->addWidget(m_tableCard, 1);
    column->addWidget(m_detail);
    column->addStretch(0);

    connect(m_ask, &QPushButton::clicked, this, [this] { m_context.access()->ask(false); });
    connect(m_goOn, &QPushButton::clicked, context.access(), &AccessController::goOn);
    connect(m_save, &QPushButton::clicked, this, &AccessPage::chooseFile);
    connect(m_wait, &WaitRow::cancelled, context.access(), &AccessController::cancel);
    connect(context.access(), &AccessController::progressed, this,
            [this] { m_wait->setProgress(m_context.access()->asked(), m_context.access()->toAsk()); });
    connect(m_seeWhatToDo, &QPushButton::clicked, this, &AccessPage::doctorWanted);
    connectAskingBanner(
        m_banner, this, context, [this] { m_context.access()->leaveIt(); },
        [this](bool maySpend) { m_context.access()->ask(maySpend); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccessPage::tellDetail);
    connect(context.access(), &AccessController::changed, this, &AccessPage::tell);
    tell();
}

QWidget *AccessPage::filterRow()
{
    constexpr int aroundHint = 88; // what stands inside the field before and behind its words
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + aroundHint);
    auto *group = new QButtonGroup(m_kinds);
    auto *segments = rowIn(m_kinds);
    const std::pair<QPushButton *, AccessFilter::Show> kinds[] {{m_all, AccessFilter::Show::All},
                                                                {m_refused, AccessFilter::Show::Refused},
                                                                {m_surprising, AccessFilter::Show::Surprising}};
    for (const auto &[button, show] : kinds) {
        button->setCheckable(true);
        group->addButton(button);
        segments->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, what = show] { keepCurrent([this, what] { m_filter->setShow(what); }); });
    }
    segments->addStretch();
    m_all->setChecked(true);
    auto *filters = new FoldingRow(0, 8);
    filters->add(m_search, 1);
    filters->add(m_kinds, 0);
    filters->addSpace();
    auto *deeds = new QWidget;
    auto *buttons = rowIn(deeds);
    for (auto *button : {m_save, m_goOn, m_ask})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new FoldingRow(0, 8);
    row->add(filters, 1);
    row->add(deeds, 0);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { keepCurrent([this, text] { m_filter->setText(text); }); });
    return row;
}

void AccessPage::keepCurrent(const std::function<void()> &change)
{
    const QModelIndex row = m_filter->mapToSource(m_table->currentIndex());
    change();
    m_table->setCurrentIndex(m_filter->mapFromSource(row));
    tellDetail();
}

QTableView *AccessPage::matrix()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("accessMatrix"));
    table->setAccessibleName(
        tr("%1: what each source says", "studies, spaces ...").arg(kindwords::rows(m_context.profile().kind)));
    table->setModel(m_filter);
    table->setItemDelegate(new MatrixDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().lineSpacing() + 12));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumHeight(std::max(32, fontMetrics().lineSpacing() + 12));
    // What is left over goes to the study's name, the one text that may be long.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(AccessModel::Study, QHeaderView::Stretch);
    table->horizontalHeader()->setResizeContentsPrecision(200);
    table->horizontalHeader()->setMinimumSectionSize(64);
    table->horizontalHeader()->setSortIndicator(AccessModel::Result, Qt::AscendingOrder);
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepCurrent([=, this] { m_filter->sort(column, order); }); });
    setType(table->horizontalHeader(), Type::Second);
    table->setMinimumHeight(160);
    return table;
}

QWidget *AccessPage::detailCard()
{
    auto *card = parts::card(QStringLiteral("accessDetail"));
    m_detailIcon = new ThemedIconLabel({}, Tone::Muted, 24);
    m_detailHeading = parts::label({}, Type::CardHeading);
    m_detailHeading->setObjectName(QStringLiteral("accessDetailHeading"));
    parts::wrap(m_detailHeading);
    m_detailWords = parts::paragraph({});
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_detailHeading);
    words->addWidget(m_detailWords);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_detailIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_seeWhatToDo);
    parts::columnOf(card)->addLayout(row);
    return card;
}

void AccessPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_context.profile().name + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const auto csv = toCsv(m_context.access()->model()->rows());
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            m_banner->say(State::Ended, tr("The file could not be written"), file.errorString(), {});
    });
    dialog->open();
}

void AccessPage::tell()
{
    auto *access = m_context.access();
    const bool isAsking = access->phase() == AccessController::Phase::Asking;
    const bool hasRows = access->model()->rowCount() > 0;
    if (isAsking && !m_wait->isWaiting())
        m_wait->start(tr("Asking the portal"), tr("Where there is much to ask for it takes a while."));
    else if (!isAsking)
        m_wait->stop();
    tellBanner();

    m_all->setText(tr("All %1").arg(access->model()->rowCount()));
    m_refused->setText(tr("Refused %1").arg(access->model()->refused()));
    m_surprising->setText(tr("Surprising %1").arg(access->model()->surprising()));
    m_search->setVisible(hasRows);
    m_kinds->setVisible(hasRows);
    m_ask->setEnabled(!isAsking);
    m_goOn->setVisible(access->canGoOn());
    m_save->setVisible(hasRows && !isAsking);
    // Asked once, the next step is no longer to ask; and a banner with a filled button is the one thing to do.
    parts::setLook(m_ask, hasRows || m_banner->isVisibleTo(this) ? parts::Look::Outlined : parts::Look::Filled);
    m_ask->setText(hasRows ? tr("Ask again") : tr("Ask the portal"));
    m_empty->setVisible(!hasRows && access->phase() == AccessController::Phase::NotAsked);
    m_whose->setVisible(hasRows && access->report() && !access->report()->seenThrough.isEmpty());
    m_tableCard->setVisible(hasRows);
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0)); // selectRow finds no column before one is laid out
    fitColumns();
    tellDetail();
}

void AccessPage::tellBanner()
{
    const auto *access = m_context.access();
    // Of “leave it” and “test anyway” neither is what one would advise.
    m_banner->setFirstFilled(access->phase() != AccessController::Phase::MaySpend);
    switch (access->phase()) {
    case AccessController::Phase::MaySpend:
        m_banner->say(State::EndsSoon, tr("This realm lets a credential be used only once"),
                      tr("A test would use it up. You would have to sign in again afterwards."),

                      {{QStringLiteral("leaveIt"), tr("Leave it", "do not test")},
                       {QStringLiteral("testAnyway"), tr("Test anyway")}});
        return;
    case AccessController::Phase::Failed:
        m_banner->say(*access->failure(), failurewords::actionsWithDoctor(access->failure()->kind));
        return;
    case AccessController::Phase::Cancelled:
        m_banner->say(
            State::Offline,
            access->canGoOn()
                ? tr("Cancelled after %1 of %2. Go on asks for the others.").arg(access->asked()).arg(access->toAsk())
                : tr("Cancelled. Nothing was changed."),
            {});
        return;
    case AccessController::Phase::Answered:
        if (!access->report()->isAccepted) {
            m_banner->say(
                State::Ended, tr("The portal did not accept the token"), access->report()->refusal,
                {{QStringLiteral("findOut"), tr("Find out why")}, {QStringLiteral("signIn"), tr("Sign in again")}});
            return;
        }
        if (!access->report()->remark.isEmpty()) {
            m_banner->say(State::Offline, access->report()->remark, {});
            return;
        }
        break;
    default:
        break;
    }
    m_banner->hide();
}

void AccessPage::tellDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isShown = current.isValid() && m_tableCard->isVisibleTo(this);
    m_detail->setVisible(isShown);
    if (!isShown)
        return;
    const QModelIndex result = current.siblingAtColumn(AccessModel::Result);
    const AccessRow &row = m_context.access()->model()->at(m_filter->mapToSource(current).row());
    const QString name = result.data(AccessModel::IconRole).toString();
    m_detailIcon->show(name.isEmpty() ? QStringLiteral("info") : name,
                       Tone(result.data(AccessModel::ToneRole).toInt()));
    m_detailHeading->setText(AccessModel::heading(row));
    m_detailWords->setText(AccessModel::explanation(row));
    m_seeWhatToDo->setVisible(row.isRefused());
    parts::setLook(m_seeWhatToDo, m_banner->isVisibleTo(this) ? parts::Look::Outlined : parts::Look::Filled);
}

void AccessPage::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    const auto needs = [this, header](int column) {
        const QAbstractItemView *table = m_table; // whose word on a column everyone may ask for
        return std::max(table->sizeHintForColumn(column), header->sectionSizeHint(column));
    };
    for (const int column : {AccessModel::Time, AccessModel::Listed})
        m_table->setColumnHidden(column, false); // to a header a hidden column needs nothing
    const auto margins = layout()->contentsMargins();
    int left = width() - margins.left() - margins.right();
    for (const int column :
         {AccessModel::PromisedBy, AccessModel::Listed, AccessModel::Answer, AccessModel::Time, AccessModel::Result})
        left -= needs(column);
    const int name = std::min(needs(AccessModel::Study), lettersOfName * fontMetrics().averageCharWidth());
    for (const int column : {AccessModel::Time, AccessModel::Listed}) { // the detail card says them
        const int width = needs(column);
        const bool isHidden = left < name || this->width() < grown(narrow);
        m_table->setColumnHidden(column, isHidden);
        left += isHidden ? width : 0;
    }
    const int role = needs(AccessModel::PromisedBy);
    header->setSectionResizeMode(AccessModel::PromisedBy,
                                 left < name ? QHeaderView::Interactive : QHeaderView::ResizeToContents);
    if (left < name)
        header->resizeSection(AccessModel::PromisedBy,
                              std::max(role - name + left, header->sectionSizeHint(AccessModel::PromisedBy)));
}

void AccessPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace lanyard
