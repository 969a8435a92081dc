#pragma once

#include "LazyPage.h"

#include <QObject>

#include <functional>

namespace lanyard {

class PastedTokenPage;
class ProfileDesk;
class TokenFileController;
class Workspace;

/// What is dropped on the window or pasted into it: a profile file is looked at, a token file goes to the chosen
/// profile, and any other token is shown on a page of its own, where nothing keeps it.
class IncomingToken final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        std::function<ProfileDesk *()> chosen; ///< null: no profile is
        std::function<void(const QString &path)> openProfileFile;
    };
    /// The page lives in `pages`. All must outlive this object.
    IncomingToken(Workspace &workspace, QStackedWidget &pages, Ports ports);

    void watch(QWidget &window); ///< what is dropped on it, and Ctrl+V where no field takes it
    void lookAtClipboard();
    void sayAnew(); ///< after another language was chosen; a token that is shown goes

Q_SIGNALS:
    void shown(); ///< another page is in view
    void left(); ///< back to what was there

private:
    PastedTokenPage *makePage();
    PastedTokenPage *show();
    void takeFile(const QString &path);
    void takeText(const QByteArray &text);
    bool handOver(const std::function<void(TokenFileController &)> &look); ///< to the chosen profile, if there is one

    Workspace &m_workspace;
    QStackedWidget &m_pages;
    Ports m_ports;
    LazyPage<PastedTokenPage> m_page;
};

} // namespace lanyard
