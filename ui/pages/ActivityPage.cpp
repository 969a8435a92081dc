#include "ActivityPage.h"

#include "Clock.h"
#include "FailureBanner.h"
#include "MatrixDelegate.h"
#include "Parts.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int narrow = 880; // below it the duration and the profile leave room for what is asked of whom
}

ActivityPage::ActivityPage(ActivityLog &log, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_log(log), m_clock(clock), m_banner(new FailureBanner(QStringLiteral("activityBanner"))),
      m_save(parts::button(tr("&Save as…"), QStringLiteral("saveActivity"))),
      m_clear(
          parts::button(tr("&Clear"), QStringLiteral("clearActivity"), parts::Look::Outlined, QStringLiteral("trash"))),
      m_table(table()), m_card(parts::card(QStringLiteral("activityCard"))), m_detail(parts::paragraph({})),
      m_empty(parts::paragraph(tr("Nothing yet. Every call that Lanyard makes is listed here, without secrets.")))
{
    setObjectName(QStringLiteral("activityPage"));
    m_empty->setObjectName(QStringLiteral("noActivity"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(parts::label(tr("Activity"), Type::PageTitle), 1);
    top->addWidget(m_save);
    top->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_empty);
    parts::columnOf(m_card)->setContentsMargins(1, 6, 1, 1);
    parts::columnOf(m_card)->addWidget(m_table);
    column->addWidget(m_card, 1);
    column->addWidget(m_detail);
    column->addStretch(0);
    m_banner->hide();
    m_detail->setObjectName(QStringLiteral("activityDetail"));
    m_detail->hide();

    connect(m_save, &QPushButton::clicked, this, &ActivityPage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_banner->hide();
        if (const auto cleared = m_log.clear(); !cleared)
            m_banner->say(cleared.error(), FailureBanner::Actions());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        QStringList words;
        for (const int what : {ActivityModel::Call, ActivityModel::Host, ActivityModel::Ended})
            words.append(row.siblingAtColumn(what).data().toString());
        m_detail->setText(words.join(QStringLiteral("  ·  ")));
        m_detail->setVisible(row.isValid());
    });
    connect(&m_log, &ActivityLog::added, this, [this](const Activity &activity) {
        if (!isVisible())
            return; // all is read when it is shown
        m_model.add(activity);
        tell();
    });
    connect(&m_log, &ActivityLog::cleared, this, [this] {
        m_model.show({});
        tell();
    });
    tell();
}

QTableView *ActivityPage::table()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("activityTable"));
    table->setAccessibleName(tr("Calls that Lanyard made, the newest first"));
    table->setModel(&m_model);
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
    const int height = std::max(32, fontMetrics().lineSpacing() + 12);
    table->verticalHeader()->setDefaultSectionSize(height);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(height);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ActivityModel::Ended, QHeaderView::Stretch);
    header->setMinimumSectionSize(64);
    setType(header, Type::Second);
    return table;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setNow(m_clock.now());
    m_model.show(m_log.all()); // the command line's calls as well
    tell();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(ActivityModel::Took, width() < grown(narrow));
    fitColumns();
}

void ActivityPage::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const auto needs = [this, header, letter](int column, int letters) {
        const QAbstractItemView *table = m_table; // whose word on a column everyone may ask for
        return std::max(header->sectionSizeHint(column), std::min(table->sizeHintForColumn(column), letters * letter));
    };
    const auto margins = layout()->contentsMargins();
    constexpr int cardEdges = 4; // its line and its margin, on both sides
    int left
        = width() - margins.left() - margins.right() - cardEdges - m_table->verticalScrollBar()->sizeHint().width();
    constexpr std::pair<int, int> mostLetters[] {
        {ActivityModel::When, 25}, {ActivityModel::Who, 19}, {ActivityModel::Host, 24}, {ActivityModel::Took, 12}};
    for (const auto &[column, letters] : mostLetters) {
        header->resizeSection(column, needs(column, letters));
        left -= header->sectionSize(column); // none, where it is hidden
    }
    // In large letters all give: what is cut stands below the table in full.
    const int leastOfCall = std::max(header->sectionSizeHint(ActivityModel::Call), 12 * letter);
    for (const int column : {ActivityModel::Host, ActivityModel::When, ActivityModel::Who}) {
        const int missing = leastOfCall + header->sectionSizeHint(ActivityModel::Ended) - left;
        const int given = std::clamp(missing, 0, header->sectionSize(column) - header->sectionSizeHint(column));
        header->resizeSection(column, header->sectionSize(column) - given);
        left += given;
    }
    const int call = left - needs(ActivityModel::Ended, 36);
    header->resizeSection(ActivityModel::Call,
                          std::clamp(call, leastOfCall, std::max(leastOfCall, needs(ActivityModel::Call, 60))));
}

void ActivityPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("lanyard-activity.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const auto csv = toCsv(m_model.activities());
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            m_banner->say(State::Ended, tr("The file could not be written"), file.errorString(), {});
    });
    dialog->open();
}

void ActivityPage::tell()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_card->setVisible(!isEmpty);
    m_detail->setVisible(!isEmpty && m_table->currentIndex().isValid());
    m_save->setEnabled(!isEmpty);
    m_clear->setEnabled(!isEmpty);
    fitColumns();
}

} // namespace lanyard
