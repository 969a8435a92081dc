#include "IncomingToken.h"

#include "PastedToken.h"
#include "PastedTokenPage.h"
#include "ProfileDesk.h"
#include "ProfileFileController.h"
#include "TokenDrop.h"
#include "TokenFile.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>

namespace lanyard {

IncomingToken::IncomingToken(Workspace &workspace, QStackedWidget &pages, Ports ports)
    : m_workspace(workspace), m_pages(pages), m_ports(std::move(ports)), m_page(pages, [this] { return makePage(); })
{ }

PastedTokenPage *IncomingToken::makePage()
{
    auto *page = new PastedTokenPage(m_workspace);
    connect(page, &PastedTokenPage::keepWanted, this, [this](const QByteArray &text) {
        handOver([&text](TokenFileController &file) { file.lookAtText(text); });
    });
    connect(page, &PastedTokenPage::closed, this, &IncomingToken::left);
    return page;
}

void IncomingToken::watch(QWidget &window)
{
    auto *drops = new TokenDrop(&window);
    connect(drops, &TokenDrop::fileDropped, this, &IncomingToken::takeFile);
    connect(drops, &TokenDrop::textDropped, this, &IncomingToken::takeText);
    // A field that text is typed into takes Ctrl+V before the window does.
    connect(new QShortcut(QKeySequence::Paste, &window), &QShortcut::activated, this,
            [this] { takeText(QApplication::clipboard()->text().toUtf8()); });
}

void IncomingToken::lookAtClipboard()
{
    show()->lookAtClipboard();
}

PastedTokenPage *IncomingToken::show()
{
    auto *beside = m_ports.chosen();
    m_page->setKeeper(beside ? beside->context().profile().name : QString());
    m_page.show();
    Q_EMIT shown();
    return m_page.get();
}

void IncomingToken::takeText(const QByteArray &text)
{
    // A token that says nothing of itself: only its portal can tell what it opens.
    const bool isOpaque = !tokenIn(text) && TokenFile::read(text);
    if (!isOpaque || !handOver([&text](TokenFileController &file) { file.lookAtText(text); }))
        show()->look(text);
}

void IncomingToken::takeFile(const QString &path)
{
    if (ProfileFileController::isProfileFile(path))
        m_ports.openProfileFile(path);
    else if (!handOver([&path](TokenFileController &file) { file.lookAtFile(path); }))
        show()->lookAtFile(path);
}

bool IncomingToken::handOver(const std::function<void(TokenFileController &)> &look)
{
    auto *target = m_ports.chosen();
    if (!target)
        return false;
    look(*target->context().tokenFile());
    target->showTokenFile();
    m_pages.setCurrentWidget(target);
    return true;
}

void IncomingToken::sayAnew()
{
    const bool isInView = m_page.isInView();
    m_page.discard();
    if (isInView)
        Q_EMIT left();
}

} // namespace lanyard
