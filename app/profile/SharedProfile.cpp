#include "SharedProfile.h"

#include "AddressCheck.h"
#include "ProfileJson.h"
#include "Shown.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::SharedProfile)
};

const QStringList s_shared {
    QStringLiteral("schema"), QStringLiteral("name"),     QStringLiteral("kind"),        QStringLiteral("portal"),
    QStringLiteral("issuer"), QStringLiteral("clientId"), QStringLiteral("scopes"),      QStringLiteral("rolePath"),
    QStringLiteral("send"),   QStringLiteral("expect"),   QStringLiteral("testRequest"),
};

QJsonObject objectOf(const Profile &profile)
{
    return QJsonDocument::fromJson(toJson(profile)).object();
}

} // namespace

QByteArray SharedProfile::write(const Profile &profile)
{
    auto impersonal = profile;
    impersonal.proteinPaint.email.clear();
    impersonal.proteinPaint.ip.clear();
    auto object = objectOf(impersonal);
    for (const auto &key : object.keys()) {
        if (!s_shared.contains(key))
            object.remove(key);
    }
    return QJsonDocument(object).toJson();
}

Outcome<void> SharedProfile::save(const Profile &profile, const QString &path)
{
    const auto content = write(profile);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(FailureKind::Usage,
                       Words::tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()),
                       Words::tr("Name a file in a folder that you may write to."));
    return {};
}

Outcome<SharedProfile> SharedProfile::read(const QByteArray &file)
{
    const auto refused = [](const QString &why) {
        return failure(FailureKind::Misconfigured, why, Words::tr("Ask who gave you the file. Nothing was changed."));
    };
    if (file.size() > mostBytes)
        return refused(Words::tr("The file is too large for a profile."));
    const auto given = QJsonDocument::fromJson(file);
    if (!given.isObject())
        return refused(Words::tr("The file is no profile of Lanyard's."));

    SharedProfile shared;
    Profile own;
    own.id = Profile::newId();
    const auto theirs = given.object();
    own.kind = portalKindNamed(theirs.value(QLatin1String("kind")).toString()).value_or(own.kind);
    own.rolePath = Profile::defaultRolePath(own.kind);
    if (own.kind == PortalKind::OpenBis) // its token goes into no header
        own.headerPrefix.clear();
    auto object = objectOf(own); // what the file leaves out is as this kind of portal has it
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (s_shared.contains(it.key()))
            object.insert(it.key(), it.value());
        else
            shared.leftOut.append(it.key());
    }
    if (!theirs.contains(QLatin1String("schema")))
        return refused(Words::tr("The file is no profile of Lanyard's."));
    const auto profile = profileFromJson(QJsonDocument(object).toJson());
    if (!profile)
        return refused(profile.error().message);
    const auto portal
        = checkedAddress(profile->portal.toString(), Words::tr("The portal's address in the file"), false);
    if (!portal)
        return refused(portal.error().message);
    if (profile->issuer.isEmpty() != profile->clientId.isEmpty())
        return refused(Words::tr("An issuer and a client belong together, and the file holds one of them."));
    if (!profile->issuer.isEmpty()) {
        const auto issuer = checkedAddress(profile->issuer, Words::tr("The issuer's address in the file"), false);
        if (!issuer)
            return refused(issuer.error().message);
    }
    // It is going to stand in commands that a person pastes: lanyard login 'NAME'
    if (profile->name.contains(QLatin1Char('\'')) || profile->name != shown(profile->name, profile->name.size()))
        return refused(Words::tr("The name in the file has characters that a name cannot have there."));
    shared.profile = *profile;
    shared.profile.portal = *portal;
    return shared;
}

} // namespace lanyard
