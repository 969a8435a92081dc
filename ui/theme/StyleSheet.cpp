#include "StyleSheet.h"

#include <QFontMetrics>
#include <QHash>

namespace lanyard {

namespace {

const char *const sheet = R"(
QMainWindow, QDialog, QScrollArea, QStackedWidget, QScrollArea > QWidget > QWidget[kind="page"], QMessageBox { background: $window; }
QScrollArea { border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }

QLabel[kind="muted"] { color: $muted; }
QLabel[kind="fact"] { color: $fineInk; }
QLabel[kind="fault"] { color: $endedInk; }
QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[kind="pane"] { background: $window; border: none; border-right: 1px solid $border; }
QFrame[kind="footer"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[kind="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; color: $text; border: $edge solid $control; border-radius: 6px;
    padding: 0px 13px; min-height: $inner; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[kind="filled"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[kind="filled"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="filled"]:pressed { background: $accentPressed; border-color: $accentPressed; }
QPushButton[kind="filled"]:disabled { background: $hover; color: $disabled; border-color: $border; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $accent; padding: 0px 5px; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; padding: 0px 9px; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked { background: $selection; color: $accent; border-color: $accent; }
QPushButton[joined="start"] { border-top-$end-radius: 0px; border-bottom-$end-radius: 0px; }
QPushButton[joined="end"] { border-top-$start-radius: 0px; border-bottom-$start-radius: 0px; margin-$start: -1px; }

QToolButton { background: $surface; border: $edge solid $control; border-radius: 6px;
    padding: 0px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selection; }
QToolButton[kind="flat"] { background: transparent; border: none; }
QToolButton[kind="flat"]:hover { background: $hover; }
QToolButton:disabled { border-color: $border; background: $window; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton { background: transparent; border: none; min-width: 0px; min-height: 0px; }

QLineEdit, QComboBox, QTimeEdit { background: $surface; border: $edge solid $control; border-radius: 6px;
    padding: 0px 9px; min-height: $inner; selection-background-color: $selection; selection-color: $text; }
QLineEdit[kind="search"] { padding-$start: 0px; }
QTimeEdit QLineEdit { background: transparent; border: none; padding: 0px; min-height: 0px; }
QLineEdit[faulty="true"], QComboBox[faulty="true"] { border: 2px solid $endedInk; padding: 0px 8px; min-height: $innerFaulty; }
QLineEdit:disabled, QComboBox:disabled, QTimeEdit:disabled { color: $disabled; border-color: $border; background: $window; }
QComboBox { padding-$start: 11px; padding-$end: 30px; }
QComboBox[faulty="true"] { padding-$start: 10px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: none; padding: 4px;
    selection-background-color: $selection; selection-color: $text; }

QRadioButton, QCheckBox { spacing: 10px; color: $text; }
QRadioButton:disabled, QCheckBox:disabled { color: $disabled; }
QRadioButton::indicator { width: 14px; height: 14px; border: $edge solid $control; border-radius: 8px; background: $surface; }
QRadioButton::indicator:hover { background: $hover; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; background: $onAccent; }
QRadioButton::indicator:disabled { border-color: $border; background: $window; }

QPlainTextEdit { background: $sunken; color: $text; border: none; border-radius: 6px; padding: 8px;
    selection-background-color: $selection; selection-color: $text; }
QPlainTextEdit[kind="diff"] { border: 1px solid $border; padding: 0px; }
QListView, QTreeView, QTableView { background: $surface; alternate-background-color: $sunken; border: none; outline: none;
    selection-background-color: $selection; selection-color: $text; gridline-color: $border; }
QListView[kind="profiles"] { background: $window; }
QListView[kind="choices"]::item { padding: 3px 8px; border-radius: 4px; }
QListView[kind="choices"]::item:selected { background: $selection; color: $text; }
QListView[kind="choices"]::item:disabled { color: $muted; }
QHeaderView, QHeaderView::section { background: $surface; color: $muted; border: none; }
QHeaderView::section { border-bottom: 1px solid $border; padding: 0px 8px; padding-$start: 12px; font-weight: 600; }
QTableView QTableCornerButton::section { background: $surface; border: none; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 0px 2px; margin-$end: 26px; min-height: 36px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }

QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; }
QSplitter::handle { background: transparent; }

QProgressBar { background: $border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 7px 12px; padding-$end: 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-$start: 10px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $control; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; background: $control; border-radius: 3px; margin: 2px 3px; border: none; }
QScrollBar::handle:horizontal { min-width: 32px; background: $control; border-radius: 3px; margin: 3px 2px; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

int controlHeight(const QFont &font)
{
    return std::max(32, QFontMetrics(font).lineSpacing() + 12);
}

QString styleSheetOf(const Tokens &tokens, const QFont &font, Qt::LayoutDirection direction)
{
    const int height = controlHeight(font);
    const bool isFromTheRight = direction == Qt::RightToLeft;
    // Longer names first: `$accent` is the beginning of `$accentHover`.
    const QList<QPair<QString, QString>> values {
        {QStringLiteral("$accentHover"), tokens.accentHover.name()},
        {QStringLiteral("$accentPressed"), mixed(tokens.accentHover, tokens.text, 0.08).name()},
        {QStringLiteral("$accent"), tokens.accent.name()},
        {QStringLiteral("$onAccent"), tokens.onAccent.name()},
        {QStringLiteral("$window"), tokens.window.name()},
        {QStringLiteral("$surface"), tokens.surface.name()},
        {QStringLiteral("$sunken"), tokens.sunken.name()},
        {QStringLiteral("$hover"), tokens.hover.name()},
        {QStringLiteral("$selection"), tokens.selection.name()},
        {QStringLiteral("$text"), tokens.text.name()},
        {QStringLiteral("$muted"), tokens.muted.name()},
        {QStringLiteral("$disabled"), tokens.disabled.name()},
        {QStringLiteral("$border"), tokens.border.name()},
        {QStringLiteral("$control"), tokens.control.name()},
        {QStringLiteral("$endedInk"), tokens.ended.ink.name()},
        {QStringLiteral("$fineInk"), tokens.fine.ink.name()},
        // A style sheet knows left and right only.
        {QStringLiteral("$start"), isFromTheRight ? QStringLiteral("right") : QStringLiteral("left")},
        {QStringLiteral("$end"), isFromTheRight ? QStringLiteral("left") : QStringLiteral("right")},
        {QStringLiteral("$edge"), QString::number(tokens.edge) + QStringLiteral("px")},
        {QStringLiteral("$innerFaulty"), QString::number(height - 4) + QStringLiteral("px")},
        {QStringLiteral("$inner"), QString::number(height - 2 * tokens.edge) + QStringLiteral("px")},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

} // namespace lanyard
