#include "PastedTokenPage.h"

#include "FailureBanner.h"
#include "Parts.h"
#include "TokenSheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

PastedTokenPage::PastedTokenPage(Workspace &workspace, QWidget *parent)
    : PageScroll(parent), m_pasted(workspace), m_banner(new FailureBanner(QStringLiteral("pastedBanner"))),
      m_sheet(new TokenSheet(*m_pasted.token(), TokenSheet::RolePaths::Listed)),
      m_keep(parts::button({}, QStringLiteral("keepPasted")))
{
    setObjectName(QStringLiteral("pastedTokenPage"));
    auto *close = parts::button(tr("&Close"), QStringLiteral("closePasted"));
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(parts::label(tr("A pasted token"), Type::PageTitle));
    words->addWidget(parts::paragraph(tr("Shown only, never stored")));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addLayout(words, 1);
    top->addWidget(m_keep, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    column()->setSpacing(12);
    column()->addLayout(top);
    column()->addWidget(m_banner);
    column()->addWidget(m_sheet, 1);
    column()->addStretch(0);

    connect(close, &QPushButton::clicked, this, [this] {
        m_pasted.forget();
        Q_EMIT closed();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const QByteArray kept = m_pasted.keepable();
        m_pasted.forget();
        Q_EMIT keepWanted(kept);
    });
    connect(m_banner, &FailureBanner::actionWanted, this, [this] { lookAtClipboard(); });
    connect(&m_pasted, &PastedTokenController::changed, this, &PastedTokenPage::tell);
    tell();
}

void PastedTokenPage::setKeeper(const QString &profileName)
{
    m_keeper = profileName;
    tell();
}

void PastedTokenPage::lookAtClipboard()
{
    m_pasted.look(QGuiApplication::clipboard()->text().toUtf8());
}

void PastedTokenPage::tell()
{
    if (m_pasted.failure())
        m_banner->say(*m_pasted.failure(), {{QStringLiteral("paste"), tr("Look at the clipboard again")}});
    else
        m_banner->hide();
    const bool isThere = !m_pasted.token()->raw().isEmpty();
    m_sheet->setVisible(isThere);
    if (isThere)
        m_sheet->tell();
    m_keep->setText(tr("&Take it in for %1…").arg(QString(m_keeper).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_keep->setVisible(!m_keeper.isEmpty() && !m_pasted.keepable().isEmpty());
}

} // namespace lanyard
