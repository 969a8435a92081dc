#include "LoginBrowser.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace lanyard {

LoginBrowser::LoginBrowser() : m_http(std::move(*NetworkHttpClient::make({}))) { }

Outcome<void> LoginBrowser::open(const QUrl &address)
{
    ++count;
    if (isMissing)
        return failure(FailureKind::Usage, QStringLiteral("No browser is installed."), {});
    if (!isIdle)
        logIn(address);
    return {};
}

QCoro::Task<> LoginBrowser::logIn(QUrl address)
{
    HttpRequest first;
    first.url = address;
    const auto page = co_await m_http->send(std::move(first));
    if (!page)
        co_return;
    static const QRegularExpression action(QStringLiteral("<form method=\"post\" action=\"([^\"]+)\""));
    const auto found = action.match(QString::fromUtf8(page->body));
    QString target = found.captured(1);
    target.replace(QStringLiteral("&amp;"), QStringLiteral("&"));

    QUrlQuery form;
    form.addQueryItem(QStringLiteral("username"), user);
    form.addQueryItem(QStringLiteral("password"), password);
    HttpRequest post;
    post.method = "POST";
    post.url = address.resolved(QUrl(target));
    post.addHeader("Content-Type", "application/x-www-form-urlencoded");
    post.body = form.toString(QUrl::FullyEncoded).toLatin1();
    const auto sent = co_await m_http->send(std::move(post));
    if (!sent)
        co_return;

    HttpRequest back;
    back.url = QUrl(QString::fromLatin1(sent->header("Location")));
    const auto shown = co_await m_http->send(std::move(back));
    Q_UNUSED(shown)
}

} // namespace lanyard
