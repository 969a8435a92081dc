#include "LeftPane.h"

#include "Parts.h"
#include "ProfileDelegate.h"
#include "ProfileListModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

LeftPane::LeftPane(ProfileListModel *model, QWidget *parent)
    : QFrame(parent), m_model(model), m_found(new QSortFilterProxyModel(this)), m_delegate(new ProfileDelegate(this)),
      m_list(new QListView), m_search(new QLineEdit),
      m_openSearch(parts::iconButton(QStringLiteral("search"), tr("Search profiles"), QStringLiteral("openSearch"))),
      m_add(parts::iconButton(QStringLiteral("plus"), tr("Add a portal"), QStringLiteral("addProfile"))),
      m_nothingFound(parts::paragraph({}))
{
    setObjectName(QStringLiteral("leftPane"));
    setProperty("kind", QStringLiteral("pane"));

    m_search->setObjectName(QStringLiteral("searchProfiles"));
    m_search->setPlaceholderText(tr("Search profiles"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(60);

    auto *ways = new QMenu(m_add);
    auto *addPortal = ways->addAction(icon(QStringLiteral("plus")), tr("Add my portal"));
    addPortal->setObjectName(QStringLiteral("addPortalAction"));
    auto *profileFile = ways->addAction(icon(QStringLiteral("file-up")), tr("Open a profile file…"));
    profileFile->setObjectName(QStringLiteral("profileFileAction"));
    auto *sandbox = ways->addAction(icon(QStringLiteral("flask")), tr("Try the sandbox"));
    sandbox->setObjectName(QStringLiteral("sandboxAction"));
    m_add->setMenu(ways);
    m_add->setPopupMode(QToolButton::InstantPopup);

    m_found->setSourceModel(model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setProperty("kind", QStringLiteral("profiles"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothingFound->setContentsMargins(12, 0, 12, 0);
    m_nothingFound->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_openSearch);
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_nothingFound);
    column->addWidget(m_list, 1);
    m_openSearch->hide();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        tellEmptySearch();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT profileChosen(now.data(ProfileListModel::IdRole).toString());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT profileChosen(index.data(ProfileListModel::IdRole).toString());
        setRail(m_isNarrow);
    });
    connect(m_openSearch, &QToolButton::clicked, this, &LeftPane::focusSearch);
    connect(addPortal, &QAction::triggered, this, &LeftPane::addPortalWanted);
    connect(profileFile, &QAction::triggered, this, &LeftPane::profileFileWanted);
    connect(sandbox, &QAction::triggered, this, &LeftPane::sandboxWanted);
}

void LeftPane::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    setRail(isNarrow);
}

void LeftPane::setRail(bool isRail)
{
    if (isRail == m_isRail)
        return;
    m_isRail = isRail;
    m_delegate->setRail(isRail);
    m_search->setVisible(!isRail);
    m_add->setVisible(!isRail);
    m_openSearch->setVisible(isRail);
    setMinimumWidth(isRail ? railWidth : 240);
    setMaximumWidth(isRail ? railWidth : 400);
    if (isRail)
        m_search->clear();
    m_list->doItemsLayout();
    Q_EMIT widthChanged(isRail ? railWidth : 288);
}

void LeftPane::select(const QString &profileId)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const int row = m_model->rowOf(profileId);
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->setCurrentIndex(m_found->mapFromSource(m_model->index(row)));
    m_list->viewport()->update();
}

QString LeftPane::selected() const
{
    return m_list->currentIndex().data(ProfileListModel::IdRole).toString();
}

void LeftPane::focusSearch()
{
    setRail(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void LeftPane::tellEmptySearch()
{
    const bool isEmpty = m_found->rowCount() == 0 && !m_search->text().isEmpty();
    m_nothingFound->setText(tr("No profile matches “%1”.").arg(m_search->text()));
    m_nothingFound->setVisible(isEmpty);
}

} // namespace lanyard
