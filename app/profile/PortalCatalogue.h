#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <QCoreApplication>
#include <QDate>

namespace lanyard {

/// A portal that is publicly known, as it was written down on one day. Holds no secret.
struct KnownPortal
{
    enum class Login
    {
        None, ///< it answers everybody
        Browser, ///< a sign-in with a client that is publicly known
        TokenFile, ///< the portal hands out a token to those who log in
        Password,
        SigningKey,
    };

    QString name;
    PortalKind kind = PortalKind::CBioPortal;
    QUrl portal;
    Login login = Login::None;
    QString issuer; ///< empty: not publicly known
    QString clientId; ///< the same
    QUrl source; ///< where it was found
    QDate writtenDown;

    QString loginInWords() const; ///< `no login needed`
};

/// The portals that ship with Lanyard, and those that a person wrote into a file of their own, `portals.json` in the
/// configuration folder: one for the address of a shipped one stands in its place.
class PortalCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalCatalogue)
public:
    explicit PortalCatalogue(const QString &ownFile); ///< which need not be there

    const QList<KnownPortal> &all() const { return m_portals; } ///< by name
    /// Why the person's own file was left aside as a whole; nothing when it is good, or there is none.
    const std::optional<Failure> &problem() const { return m_problem; }

    /// Strictly: what it does not know, or a part that lacks, makes the whole file `Misconfigured`.
    static Outcome<QList<KnownPortal>> read(const QByteArray &json);

private:
    QList<KnownPortal> m_portals;
    std::optional<Failure> m_problem;
};

} // namespace lanyard
