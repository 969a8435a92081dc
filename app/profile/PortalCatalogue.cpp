#include "PortalCatalogue.h"

#include "AddressCheck.h"
#include "Shown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

using Login = KnownPortal::Login;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PortalCatalogue)
};

const QLatin1String s_schema("lanyard.portals/1");
constexpr std::array s_logins {std::pair(Login::None, "none"), std::pair(Login::Browser, "browser"),
                               std::pair(Login::TokenFile, "token-file"), std::pair(Login::Password, "password"),
                               std::pair(Login::SigningKey, "signing-key")};
const QStringList s_keys {QStringLiteral("name"),   QStringLiteral("kind"),       QStringLiteral("portal"),
                          QStringLiteral("login"),  QStringLiteral("issuer"),     QStringLiteral("clientId"),
                          QStringLiteral("source"), QStringLiteral("writtenDown")};

unexpected<Failure> refused(const QString &why)
{
    return failure(FailureKind::Misconfigured, why,
                   Words::tr("Mend the file, or move it away. The portals that ship with Lanyard stay."));
}

Outcome<KnownPortal> entry(const QJsonObject &object, qsizetype number)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    for (const auto &key : object.keys()) {
        if (!s_keys.contains(key) || !object.value(key).isString())
            return refused(Words::tr("Portal %1 in the list says something about “%2” that Lanyard does not know.")
                               .arg(number)
                               .arg(shown(key)));
    }
    const auto faulty = [&](const char *key) {
        return refused(Words::tr("Portal %1 in the list has no good “%2”.").arg(number).arg(QLatin1String(key)));
    };
    KnownPortal known;
    known.name = text("name").trimmed();
    if (known.name.isEmpty())
        return faulty("name");
    const auto kind = portalKindNamed(text("kind"));
    if (!kind)
        return faulty("kind");
    known.kind = *kind;
    const auto portal = checkedAddress(text("portal"), QString(), false);
    if (!portal)
        return faulty("portal");
    known.portal = *portal;
    const auto login = std::find_if(s_logins.begin(), s_logins.end(),
                                    [&](const auto &each) { return text("login") == QLatin1String(each.second); });
    if (login == s_logins.end())
        return faulty("login");
    known.login = login->first;
    known.issuer = text("issuer");
    if (!known.issuer.isEmpty() && !checkedAddress(known.issuer, QString(), false))
        return faulty("issuer");
    known.clientId = text("clientId");
    known.source = QUrl(text("source"), QUrl::StrictMode);
    if (!known.source.isValid() || known.source.isRelative())
        return faulty("source");
    known.writtenDown = QDate::fromString(text("writtenDown"), Qt::ISODate);
    if (!known.writtenDown.isValid())
        return faulty("writtenDown");
    return known;
}

} // namespace

QString KnownPortal::loginInWords() const
{
    switch (login) {
    case Login::None:
        return Words::tr("no login needed");
    case Login::Browser:
        return Words::tr("sign-in in the browser");
    case Login::TokenFile:
        return Words::tr("token file after a login");
    case Login::Password:
        return Words::tr("user name and password");
    case Login::SigningKey:
        return Words::tr("signing key");
    }
    Q_UNREACHABLE();
}

Outcome<QList<KnownPortal>> PortalCatalogue::read(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("schema")).toString() != s_schema
        || !object.value(QLatin1String("portals")).isArray() || object.size() != 2)
        return refused(tr("The list of portals does not follow the schema “%1”.").arg(s_schema));
    QList<KnownPortal> portals;
    const auto entries = object.value(QLatin1String("portals")).toArray();
    for (const auto &each : entries) {
        auto known = entry(each.toObject(), portals.size() + 1);
        if (!known)
            return unexpected(known.error());
        portals.append(std::move(*known));
    }
    return portals;
}

PortalCatalogue::PortalCatalogue(const QString &ownFile)
{
    QFile shipped(QStringLiteral(":/lanyard/portals.json"));
    if (shipped.open(QIODevice::ReadOnly))
        m_portals = read(shipped.readAll()).value_or(QList<KnownPortal>());
    QFile own(ownFile);
    if (!ownFile.isEmpty() && own.open(QIODevice::ReadOnly)) {
        const auto portals = read(own.readAll());
        if (!portals)
            m_problem
                = Failure {portals.error().kind, QStringLiteral("%1: %2").arg(own.fileName(), portals.error().message),
                           portals.error().hint};
        for (const auto &portal : portals.value_or(QList<KnownPortal>())) {
            m_portals.removeIf([&](const KnownPortal &known) { return known.portal == portal.portal; });
            m_portals.append(portal);
        }
    }
    std::sort(m_portals.begin(), m_portals.end(),
              [](const KnownPortal &a, const KnownPortal &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

} // namespace lanyard
