#pragma once

#include "SandboxSettings.h"

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
    /// A page that says one thing, such as why nothing can go on.
    static QByteArray notice(const QString &title, const QString &sentence);
    //: The code of the language that you translate to, such as "de"; it goes into HTML.
    static QString language() { return tr("en"); }
    static QString wrongPassword() { return tr("That user name and password do not belong together."); }
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
};

} // namespace lanyard::sandbox
