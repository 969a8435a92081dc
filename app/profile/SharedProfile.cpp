#include "SharedProfile.h"

#include "AddressCheck.h"
#include "ProfileJson.h"
#include "Shown.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

/// A ProteinPaint server is of no use without its datasets, and reads the token from a header of its own.
bool isShared(const QString &key, bool isProteinPaint)
{
    return s_shared.contains(key)
        || (isProteinPaint && (key == QLatin1String("proteinPaint") || key == QLatin1String("header")));
}

bool isPlain(const QString &text)
{
    return !text.isEmpty() && text == shown(text, 200);
}

/// What is wrong with what the file says of a ProteinPaint server, a sentence; empty: nothing.
QString flawOf(const Profile &profile)
{
    const auto &settings = profile.proteinPaint;
    static const QRegularExpression ownHeader(QStringLiteral("\\A[Xx]-[0-9A-Za-z-]+\\z")); // none that means something
    if (!ownHeader.match(profile.headerName).hasMatch())
        return Words::tr("The header in the file is none that a ProteinPaint server takes a token in.");
    if (settings.datasets.isEmpty())
        return Words::tr("A ProteinPaint server is asked for a dataset, and the file names none.");
    auto arePlain = isPlain(settings.embedder) && isPlain(settings.genome);
    for (const auto &dataset : settings.datasets) {
        arePlain = arePlain && isPlain(dataset.label) && isPlain(dataset.route);
        for (const auto &name : dataset.names)
            arePlain = arePlain && isPlain(name);
    }
    if (!arePlain)
        return Words::tr("A name in the file is missing, or has characters that a name cannot have there.");
    if (!settings.algorithm.isEmpty() && !ProteinPaint::takesAlgorithm(settings.algorithm))
        return Words::tr("The algorithm in the file is none that a ProteinPaint server takes.");
    if (settings.lifetime < 1 || settings.lifetime > ProteinPaint::longestLifetime)
        return Words::tr("The file has tokens last for no time that there is.");
    return {};
}

QJsonObject objectOf(const Profile &profile)
{
    return QJsonDocument::fromJson(toJson(profile)).object();
}

} // namespace

QByteArray SharedProfile::write(const Profile &profile)
{
    auto impersonal = profile;
    impersonal.proteinPaint = profile.proteinPaint.impersonal();
    const auto isProteinPaint = profile.kind == PortalKind::ProteinPaint;
    auto object = objectOf(impersonal);
    for (const auto &key : object.keys()) {
        if (!isShared(key, isProteinPaint))
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
    const auto isProteinPaint = own.kind == PortalKind::ProteinPaint;
    if (isProteinPaint)
        own.headerName = ProteinPaint::usualHeader();
    if (isProteinPaint || own.kind == PortalKind::OpenBis) // the bare token; openBIS's goes into no header
        own.headerPrefix.clear();
    auto object = objectOf(own); // what the file leaves out is as this kind of portal has it
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (isShared(it.key(), isProteinPaint))
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
    shared.profile.proteinPaint = profile->proteinPaint.impersonal(); // whoever wrote the file is not who reads it
    if (const auto flaw = flawOf(shared.profile); isProteinPaint && !flaw.isEmpty())
        return refused(flaw);
    shared.profile.portal = *portal;
    return shared;
}

} // namespace lanyard
