#include "LoginPage.h"

namespace lanyard::sandbox {

namespace {

const char style[] = R"(
body{margin:0;font:16px/1.5 system-ui,sans-serif;background:#f4f6fa;color:#1c2430}
main{max-width:24rem;margin:8vh auto;padding:2rem;background:#fff;border:1px solid #dde3ee;border-radius:12px}
h1{font-size:1.35rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem;color:#4a5568}
label{display:block;margin:.9rem 0 .25rem;font-weight:600}
input{box-sizing:border-box;width:100%;padding:.6rem;font:inherit;border:1px solid #9aa7bd;border-radius:8px}
button{margin:1.2rem .6rem 0 0;padding:.6rem 1.2rem;font:inherit;border-radius:8px;border:1px solid #2355B5;
background:#2355B5;color:#fff}button.quiet{background:#fff;color:#2355B5}
:focus-visible{outline:3px solid #9db8ec;outline-offset:1px}
.message{padding:.6rem .8rem;border-left:4px solid #b3261e;background:#fdf1f0;color:#7a1a14}
table{width:100%;margin-top:1.6rem;border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;padding:.25rem 0;border-top:1px solid #e6ebf3}code{font-family:ui-monospace,monospace}
@media(prefers-color-scheme:dark){body{background:#141922;color:#e6ebf3}main{background:#1d2430;border-color:#2f3a4c}
p{color:#aeb9cb}input{background:#141922;color:inherit;border-color:#5b6880}button.quiet{background:#1d2430;color:#9db8ec}
.message{background:#3a2020;color:#f5c6c2}th,td{border-color:#2f3a4c}}
)";

QString page(const QString &title, const QString &content)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%4\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>%1 – Lanyard sandbox</title>"
                          "<style>%2</style></head><body><main>%3</main></body></html>\n")
        .arg(title.toHtmlEscaped(), QLatin1String(style), content, LoginPage::language());
}

} // namespace

QByteArray LoginPage::form(const QString &action, const QString &user, const QString &message,
                           const QList<SandboxPerson> &people)
{
    return wholeForm({tr("Lanyard sandbox"),
                      tr("Nobody real lives here: log in as one of the people below."),
                      message,
                      action,
                      {},
                      user,
                      tr("Sign in"),
                      tr("Cancel")},
                     people);
}

QByteArray LoginPage::deviceForm(const QString &action, const QString &code, const QString &user,
                                 const QString &message, const QList<SandboxPerson> &people)
{
    const auto codeField = QStringLiteral("<label for=\"device-user-code\">%1</label><input id=\"device-user-code\" "
                                          "name=\"device_user_code\" value=\"%2\" autocomplete=\"off\"%3>")
                               .arg(tr("Code that the device shows").toHtmlEscaped(), code.toHtmlEscaped(),
                                    code.isEmpty() ? QStringLiteral(" autofocus") : QString());
    return wholeForm({tr("Sign a device in"),
                      tr("Only allow what you started yourself. Log in as one of the people below."), message, action,
                      codeField, user, tr("Allow"), tr("Deny")},
                     people);
}

QByteArray LoginPage::wholeForm(const Form &shown, const QList<SandboxPerson> &people)
{
    QString rows;
    for (const auto &person : people)
        rows += QStringLiteral("<tr><td>%1</td><td><code>%2</code></td><td><code>%3</code></td></tr>")
                    .arg(QStringLiteral("%1 %2").arg(person.givenName, person.familyName).toHtmlEscaped(),
                         person.user.toHtmlEscaped(), person.password.toHtmlEscaped());

    auto content
        = QStringLiteral("<h1>%1</h1><p>%2</p>").arg(shown.title.toHtmlEscaped(), shown.sentence.toHtmlEscaped());
    if (!shown.message.isEmpty())
        content += QStringLiteral("<p class=\"message\" role=\"alert\">%1</p>").arg(shown.message.toHtmlEscaped());
    // autofocus goes to the first field that is still empty; the page takes the first that asks for it.
    content += QStringLiteral("<form method=\"post\" action=\"%1\">%9"
                              "<label for=\"username\">%2</label>"
                              "<input id=\"username\" name=\"username\" value=\"%3\" autocomplete=\"off\"%4>"
                              "<label for=\"password\">%5</label>"
                              "<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"off\"%6>"
                              "<button id=\"kc-login\" name=\"login\" type=\"submit\">%7</button>"
                              "<button id=\"kc-cancel\" name=\"cancel\" value=\"1\" type=\"submit\" class=\"quiet\">"
                              "%8</button></form>")
                   .arg(shown.action.toHtmlEscaped(), tr("User name").toHtmlEscaped(), shown.user.toHtmlEscaped(),
                        shown.user.isEmpty() ? QStringLiteral(" autofocus") : QString(), tr("Password").toHtmlEscaped(),
                        shown.user.isEmpty() ? QString() : QStringLiteral(" autofocus"), shown.yes.toHtmlEscaped(),
                        shown.no.toHtmlEscaped(), shown.moreFields);
    content
        += QStringLiteral("<table><tr><th>%1</th><th>%2</th><th>%3</th></tr>%4</table>")
               .arg(tr("Who").toHtmlEscaped(), tr("User name").toHtmlEscaped(), tr("Password").toHtmlEscaped(), rows);
    return page(tr("Sign in"), content).toUtf8();
}

WebAnswer LoginPage::answer(int status, const QByteArray &html)
{
    // form-action must name the redirect's port too: browsers hold the redirect after a form's post against it.
    return WebAnswer::html(status, html)
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:*; "
              "base-uri 'none'; frame-ancestors 'none'")
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff");
}

QByteArray LoginPage::notice(const QString &title, const QString &sentence)
{
    return page(title, QStringLiteral("<h1>%1</h1><p>%2</p>").arg(title.toHtmlEscaped(), sentence.toHtmlEscaped()))
        .toUtf8();
}

} // namespace lanyard::sandbox
