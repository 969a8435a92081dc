#include "StatusLine.h"

#include "ElidedLabel.h"
#include "Parts.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace lanyard {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar), m_vault(parts::label({}, Type::Second)), m_note(new ElidedLabel(Type::Second)),
      m_settings(new QToolButton)
{
    m_vault->setObjectName(QStringLiteral("vaultStatus"));
    m_note->setObjectName(QStringLiteral("statusNote"));
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(12, 0, 12, 0);
    bar->installEventFilter(this);
    setHeight(*bar);
    bar->addWidget(parts::iconLabel(QStringLiteral("lock"), Tone::Muted, 16));
    bar->addWidget(m_vault);
    bar->addPermanentWidget(m_note);
    m_settings->setObjectName(QStringLiteral("statusSettings"));
    m_settings->setProperty("kind", "flat");
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_settings->setIcon(icon(QStringLiteral("sliders"), Tone::Muted));
    m_settings->setIconSize(parts::iconAndGap);
    m_settings->setFocusPolicy(Qt::TabFocus);
    bar->addPermanentWidget(m_settings);
    connect(m_settings, &QToolButton::clicked, this, &StatusLine::settingsWanted);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setHeight(static_cast<QStatusBar &>(*watched));
    return QObject::eventFilter(watched, event);
}

void StatusLine::setHeight(QStatusBar &bar)
{
    bar.setMinimumHeight(std::max(28, bar.fontMetrics().lineSpacing() + 10));
}

void StatusLine::tellVault(const QString &title, bool isLocked)
{
    m_vault->setText(isLocked ? tr("Vault: locked") : tr("Vault: %1").arg(title));
}

void StatusLine::offerSettings(bool isOffered)
{
    m_settings->setText(tr("Settings"));
    m_settings->setVisible(isOffered);
}

void StatusLine::note(const QString &words)
{
    m_note->setText(words);
}

} // namespace lanyard
