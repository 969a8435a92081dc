#pragma once

#include "SandboxSettings.h"
#include "WebMessage.h"

#include <QCoreApplication>

namespace lanyard::sandbox {

/// The provider's pages: plain HTML without script, whose fields have the ids of Keycloak's (`username`, `password`,
/// `kc-login`, as Keycloak 26 has them), so that what drives one drives the other.
class LoginPage
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::sandbox::LoginPage)
public:
    /// The login form. `action` is where it posts to, `message` the sentence above it (may be empty).
    static QByteArray form(const QString &action, const QString &user, const QString &message,
                           const QList<SandboxPerson> &people);
    /// The form of a sign-in with a code: the code, who one is, and whether the device may have access.
    static QByteArray deviceForm(const QString &action, const QString &code, const QString &user,
                                 const QString &message, const QList<SandboxPerson> &people);
    /// A page with the headers that every page of the provider has.
    static WebAnswer answer(int status, const QByteArray &html);
    /// A page that says one thing, such as why nothing can go on.
    static QByteArray notice(const QString &title, const QString &sentence);
    //: The code of the language that you translate to, such as "de"; it goes into HTML.
    static QString language() { return tr("en"); }
    static QString wrongPassword() { return tr("That user name and password do not belong together."); }
    static QString wrongCode() { return tr("No device waits with this code. It may have ended."); }
    static QString allowedTitle() { return tr("The device is signed in"); }
    static QString deniedTitle() { return tr("The device was denied"); }
    static QString backToDevice() { return tr("Go back to it. You can close this page."); }
    static QString disabled() { return tr("This account is disabled. Contact your administrator."); }
    static QString unknownClient() { return tr("No client of that name is known here."); }
    static QString wrongRedirect()
    {
        return tr("This redirect address is not allowed for the client. The sandbox redirects to http://127.0.0.1 "
                  "only.");
    }
    static QString staleForm() { return tr("This form is too old. Start the sign-in again."); }
    static QString loggedOut() { return tr("You are logged out."); }
    static QString refusalTitle() { return tr("We are sorry"); }

private:
    struct Form
    {
        QString title, sentence, message, action;
        QString moreFields; ///< HTML, before the user name
        QString user, yes, no; ///< `yes` and `no`: what the buttons say
    };
    static QByteArray wholeForm(const Form &shown, const QList<SandboxPerson> &people);
};

} // namespace lanyard::sandbox
