#include "LeftPane.h"

#include "PaneFooter.h"
#include "Parts.h"
#include "ProfileDelegate.h"
#include "ProfileListModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

LeftPane::LeftPane(ProfileListModel *model, QWidget *parent)
    : QFrame(parent), m_model(model), m_delegate(new ProfileDelegate(this)), m_list(new QListView),
      m_search(parts::searchField({}, QStringLiteral("searchProfiles"))),
      m_openSearch(parts::iconButton(QStringLiteral("search"), {}, QStringLiteral("openSearch"))),
      m_add(parts::iconButton(QStringLiteral("plus"), {}, QStringLiteral("addProfile"))),
      m_nothingFound(parts::paragraph({})), m_footer(new PaneFooter)
{
    setObjectName(QStringLiteral("leftPane"));
    setProperty("kind", QStringLiteral("pane"));

    auto *ways = new QMenu(m_add);
    m_addPortal = ways->addAction(icon(QStringLiteral("plus")), {});
    m_addPortal->setObjectName(QStringLiteral("addPortalAction"));
    m_profileFile = ways->addAction(icon(QStringLiteral("file-up")), {});
    m_profileFile->setObjectName(QStringLiteral("profileFileAction"));
    m_showPasted = ways->addAction(icon(QStringLiteral("clipboard")), {});
    m_showPasted->setObjectName(QStringLiteral("pastedTokenAction"));
    m_sandbox = ways->addAction(icon(QStringLiteral("flask")), {});
    m_sandbox->setObjectName(QStringLiteral("sandboxAction"));
    m_add->setMenu(ways);
    m_add->setPopupMode(QToolButton::InstantPopup);

    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setProperty("kind", QStringLiteral("profiles"));
    m_list->setModel(model);
    m_list->setItemDelegate(m_delegate);
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
    column->addWidget(m_footer);
    m_openSearch->hide();

    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, model, &ProfileListModel::setFilter);
    connect(model, &QAbstractItemModel::modelReset, this, &LeftPane::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeftPane::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(ProfileListModel::IsHeadingRole).toBool()) {
            fold(index, !index.data(ProfileListModel::IsFoldedRole).toBool());
            return;
        }
        choose(index);
        setRail(m_isNarrow);
    });
    m_activity = m_footer->addEntry(QStringLiteral("activity"), QStringLiteral("activityEntry"));
    connect(m_activity, &QPushButton::clicked, this, &LeftPane::activityWanted);
    m_settings = m_footer->addEntry(QStringLiteral("sliders"), QStringLiteral("openSettings"));
    connect(m_settings, &QPushButton::clicked, this, &LeftPane::settingsWanted);
    connect(m_openSearch, &QToolButton::clicked, this, &LeftPane::focusSearch);
    connect(m_addPortal, &QAction::triggered, this, &LeftPane::addPortalWanted);
    connect(m_profileFile, &QAction::triggered, this, &LeftPane::profileFileWanted);
    connect(m_showPasted, &QAction::triggered, this, &LeftPane::pastedTokenWanted);
    connect(m_sandbox, &QAction::triggered, this, &LeftPane::sandboxWanted);
    sayWords();
}

void LeftPane::sayWords()
{
    const auto search = tr("Search profiles");
    parts::setSearchWords(m_search, search);
    m_openSearch->setToolTip(search);
    m_openSearch->setAccessibleName(search);
    m_add->setToolTip(tr("Add a portal"));
    m_add->setAccessibleName(tr("Add a portal"));
    m_list->setAccessibleName(tr("Profiles"));
    m_addPortal->setText(tr("Add my portal"));
    m_profileFile->setText(tr("Open a profile file…"));
    m_showPasted->setText(tr("Show the token in the clipboard"));
    m_footer->setWords(m_activity, tr("Acti&vity"));
    m_footer->setWords(m_settings, tr("Settings"));
    m_sandbox->setText(tr("Try the sandbox"));
    showSelected();
}

void LeftPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayWords();
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
    m_footer->setRail(isRail);
    setMinimumWidth(isRail ? railWidth : 240);
    setMaximumWidth(isRail ? railWidth : 400);
    if (isRail)
        m_search->clear();
    m_list->doItemsLayout();
    Q_EMIT widthChanged(isRail ? railWidth : 288);
}

void LeftPane::select(const QString &profileId)
{
    m_selected = profileId;
    showSelected();
}

void LeftPane::showSelected()
{
    if (!m_model->has(m_selected))
        m_selected.clear();
    m_nothingFound->setText(tr("No profile matches “%1”.").arg(m_search->text()));
    m_nothingFound->setVisible(m_model->rowCount() == 0 && !m_search->text().isEmpty());
    const QSignalBlocker quiet(m_list->selectionModel());
    const int row = m_model->rowOf(m_selected);
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
}

void LeftPane::choose(const QModelIndex &index)
{
    const QString id = index.data(ProfileListModel::IdRole).toString();
    if (id.isEmpty()) // a heading, which is gone through on the way
        return;
    m_selected = id;
    Q_EMIT profileChosen(id);
}

void LeftPane::fold(const QModelIndex &heading, bool isFolded)
{
    const QString group = heading.data().toString();
    m_model->setFolded(heading, isFolded);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOfHeading(group)),
                                              QItemSelectionModel::NoUpdate);
}

bool LeftPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_list ? takeKeyOfList(key) : takeKeyOfSearch(key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool LeftPane::takeKeyOfList(const QKeyEvent &key)
{
    const QModelIndex at = m_list->currentIndex();
    if (key.key() == Qt::Key_Delete && !at.data(ProfileListModel::IdRole).toString().isEmpty()) {
        Q_EMIT removeWanted(at.data(ProfileListModel::IdRole).toString());
        return true;
    }
    if (!at.data(ProfileListModel::IsHeadingRole).toBool())
        return false;
    const bool isFolded = at.data(ProfileListModel::IsFoldedRole).toBool();
    const auto inward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const auto outward = inward == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    const bool turns = key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!turns && key.key() != inward && key.key() != outward)
        return false;
    fold(at, turns ? !isFolded : key.key() == outward);
    return true;
}

bool LeftPane::takeKeyOfSearch(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    if (const auto first = m_model->firstProfile(); !first.isEmpty())
        choose(m_model->index(m_model->rowOf(first)));
    return true;
}

void LeftPane::focusSearch()
{
    setRail(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lanyard
