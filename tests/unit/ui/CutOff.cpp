#include "CutOff.h"

#include "ElidedLabel.h"
#include "StateChip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

namespace lanyard {

namespace {

QString told(const QWidget &part, const QString &words)
{
    return QStringLiteral("%1 “%2”: %3x%4 of %5x%6")
        .arg(part.objectName(), words)
        .arg(part.width())
        .arg(part.height())
        .arg(part.sizeHint().width())
        .arg(part.sizeHint().height());
}

bool liesOver(const QWidget *other, const QWidget &part)
{
    const bool isInput = qobject_cast<const QLineEdit *>(other) || qobject_cast<const QAbstractButton *>(other);
    return isInput && other->isVisible() && other->geometry().intersects(part.geometry());
}

QString ofLabel(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return {};
    for (const auto *other : label.parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (liesOver(other, label))
            return told(label, label.text()) + QStringLiteral(" lies over “%1”").arg(other->objectName());
    }
    const bool fits = label.wordWrap()
        ? label.height() >= label.heightForWidth(label.width())
        : label.width() >= label.sizeHint().width() && label.height() >= label.fontMetrics().height();
    return fits ? QString() : told(label, label.text());
}

QString ofHeader(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(section)
            && header.sectionSize(section) < header.sectionSizeHint(section))
            return told(header, header.model()->headerData(section, Qt::Horizontal).toString());
    }
    return {};
}

QString ofPart(const QWidget &part)
{
    if (const auto *chip = qobject_cast<const StateChip *>(&part))
        return chip->width() < chip->sizeHint().width() && chip->toolTip().isEmpty() ? told(part, chip->words())
                                                                                     : QString();
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return ofLabel(*label);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        return tabs->width() < tabs->sizeHint().width() ? told(part, tabs->tabText(0)) : QString();
    if (const auto *box = qobject_cast<const QComboBox *>(&part))
        return box->width() < box->minimumSizeHint().width() ? told(part, box->currentText()) : QString();
    if (const auto *header = qobject_cast<const QHeaderView *>(&part))
        return ofHeader(*header);
    if (const auto *area = qobject_cast<const QScrollArea *>(&part)) {
        const bool isCut = area->widget() && area->widget()->width() > area->viewport()->width();
        return isCut ? told(*area->widget(), QStringLiteral("the page at its side")) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return !button->text().isEmpty()
                && (button->width() < button->sizeHint().width() || button->height() < button->fontMetrics().height())
            ? told(part, button->text())
            : QString();
    return {};
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const auto *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (const auto words = ofPart(*part); !words.isEmpty())
            found.append(words);
    }
    return found;
}

QStringList cutOffAt(QWidget &window, QSize size, const QString &page)
{
    window.resize(size);
    QTest::qWait(50); // layouts that wrap settle in a second round, on a busy machine later
    const bool fits = QTest::qWaitFor([&window] { return cutOff(window).isEmpty(); });
    if (const auto folder = qEnvironmentVariable("LANYARD_SCREENSHOTS"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, page).arg(size.width()));
    }
    QStringList found;
    for (const auto &words : fits ? QStringList() : cutOff(window))
        found.append(QStringLiteral("%1, %2 wide: %3").arg(page).arg(size.width()).arg(words));
    return found;
}

} // namespace lanyard
