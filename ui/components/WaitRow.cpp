#include "WaitRow.h"

#include "Parts.h"
#include "Spinner.h"
#include "TimeWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace lanyard {

WaitRow::WaitRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_words(parts::label({}, Type::Strong)), m_time(parts::label({}, Type::Body, true)),
      m_progress(new QProgressBar)
{
    setObjectName(name);
    auto *cancel = parts::button(tr("Cancel"), QStringLiteral("cancelWait"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Spinner(20));
    row->addWidget(m_words);
    row->addWidget(m_time);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(cancel);
    hide();

    m_appear.setSingleShot(true);
    m_appear.setInterval(300ms);
    m_seconds.setInterval(1s);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(&m_seconds, &QTimer::timeout, this, &WaitRow::tell);
    connect(cancel, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT cancelled();
    });
}

void WaitRow::start(const QString &what, const QString &slowly)
{
    m_what = what;
    m_slowly = slowly;
    m_progress->hide();
    m_elapsed.start();
    m_appear.start();
    m_seconds.start();
    tell();
}

void WaitRow::setProgress(int done, int all)
{
    m_progress->setMaximum(all);
    m_progress->setValue(done);
    m_progress->setVisible(all > 0);
}

void WaitRow::stop()
{
    m_appear.stop();
    m_seconds.stop();
    hide();
}

void WaitRow::tell()
{
    const auto seconds = m_elapsed.elapsed() / 1000;
    m_words->setText(m_what);
    const QString time = timewords::minutesAndSeconds(std::chrono::seconds(seconds));
    m_time->setText(seconds < 10 || m_slowly.isEmpty() ? time : tr("%1. %2").arg(time, m_slowly));
    setAccessibleName(m_what);
}

} // namespace lanyard
