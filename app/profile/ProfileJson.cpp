#include "ProfileJson.h"

#include "Shown.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileJson)
};

const QLatin1String s_schema("lanyard.profile/1");

unexpected<Failure> unreadable(const QString &why)
{
    return failure(FailureKind::Misconfigured, why,
                   Words::tr("The file was left as it is. Mend it, or add the profile again."));
}

} // namespace

QByteArray toJson(const Profile &profile)
{
    QJsonArray ports;
    for (const auto port : profile.redirectPorts)
        ports.append(port);
    QJsonArray remindDays;
    for (const auto days : profile.remindDays)
        remindDays.append(days);
    QJsonArray parameters;
    for (const auto &[key, value] : profile.authorizationParameters)
        parameters.append(QJsonArray {key, value});
    QJsonObject object {
        {QStringLiteral("schema"), s_schema},
        {QStringLiteral("id"), profile.id},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("kind"), nameOf(profile.kind)},
        {QStringLiteral("portal"), profile.portal.toString(QUrl::FullyEncoded)},
        {QStringLiteral("issuer"), profile.issuer},
        {QStringLiteral("clientId"), profile.clientId},
        {QStringLiteral("confidential"), profile.isConfidential},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(profile.scopes)},
        {QStringLiteral("rolePath"), profile.rolePath},
        {QStringLiteral("send"), nameOf(profile.bearerKind())},
        {QStringLiteral("agentHandsCredential"), profile.agentHandsCredential},
        {QStringLiteral("vault"), nameOf(profile.vault)},
        {QStringLiteral("caFile"), profile.caFile},
        {QStringLiteral("proxy"), profile.proxy.toString(QUrl::FullyEncoded)},
        {QStringLiteral("redirectPorts"), ports},
        {QStringLiteral("authorizationParameters"), parameters},
        {QStringLiteral("pushedAuthorization"), profile.pushesAuthorization},
        {QStringLiteral("allowHttp"), profile.allowHttp},
        {QStringLiteral("header"), profile.headerName},
        {QStringLiteral("prefix"), profile.headerPrefix},
        {QStringLiteral("testRequest"), profile.testRequest},
        {QStringLiteral("expect"), profile.expectedStatus},
        {QStringLiteral("testMethod"), profile.testMethod},
        {QStringLiteral("testBody"), QString::fromUtf8(profile.testBody)},
        {QStringLiteral("namePointer"), profile.namePointer},
        {QStringLiteral("idleDays"), profile.idleDays},
        {QStringLiteral("remindDays"), remindDays},
        {QStringLiteral("keepAlive"), profile.keepsAlive},
    };
    if (profile.kind == PortalKind::ProteinPaint)
        object.insert(QStringLiteral("proteinPaint"), profile.proteinPaint.toJson());
    return QJsonDocument(object).toJson();
}

Outcome<Profile> profileFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(
            Words::tr("The profile file is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto list = [&](const char *key) { return object.value(QLatin1String(key)).toArray(); };
    if (text("schema") != s_schema)
        return unreadable(Words::tr("The profile file has the schema “%1”; this Lanyard reads “%2”.")
                              .arg(shown(text("schema")), s_schema));
    const auto kind = portalKindNamed(text("kind"));
    if (!kind || text("id").isEmpty() || text("name").isEmpty())
        return unreadable(
            Words::tr("The profile file lacks an id, a name or a kind of portal that this Lanyard knows."));

    Profile profile;
    profile.id = text("id");
    profile.name = text("name");
    profile.kind = *kind;
    profile.portal = QUrl(text("portal"), QUrl::StrictMode);
    profile.issuer = text("issuer");
    profile.clientId = text("clientId");
    profile.isConfidential = object.value(QLatin1String("confidential")).toBool();
    profile.scopes.clear();
    const auto scopes = list("scopes");
    for (const auto &scope : scopes)
        profile.scopes.append(scope.toString());
    profile.rolePath = text("rolePath");
    profile.send = bearerKindNamed(text("send"));
    profile.agentHandsCredential = object.value(QLatin1String("agentHandsCredential")).toBool();
    profile.vault = vaultKindNamed(text("vault")).value_or(VaultKind::Keychain);
    profile.caFile = text("caFile");
    profile.proxy = QUrl(text("proxy"), QUrl::StrictMode);
    const auto ports = list("redirectPorts");
    for (const auto &value : ports) {
        const auto port = value.toInt();
        if (port < 1 || port > 65535)
            return unreadable(
                Words::tr("The profile file names a redirect port that does not exist: ports go from 1 to 65535."));
        profile.redirectPorts.append(static_cast<quint16>(port));
    }
    const auto parameters = list("authorizationParameters");
    for (const auto &pair : parameters)
        profile.authorizationParameters.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    for (const auto &[key, address] : {std::pair("portal", profile.portal), std::pair("proxy", profile.proxy)}) {
        const auto isAddress = address.isValid() && !address.hasFragment() && !address.hasQuery();
        if (!isAddress && !text(key).isEmpty()) // else it would read as none
            return unreadable(Words::tr("The profile file's “%1” is no address.").arg(QLatin1String(key)));
    }
    profile.pushesAuthorization = object.value(QLatin1String("pushedAuthorization")).toBool();
    profile.allowHttp = object.value(QLatin1String("allowHttp")).toBool();
    profile.headerName = text("header");
    profile.headerPrefix = text("prefix");
    profile.testRequest = text("testRequest");
    profile.expectedStatus = object.value(QLatin1String("expect")).toInt(200);
    profile.testMethod
        = object.value(QLatin1String("testMethod")).toString(profile.testMethod); // files of before have none
    const QStringList methods {QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST")};
    if (!methods.contains(profile.testMethod)) // a file from elsewhere must not make a test that deletes
        return unreadable(Words::tr("The profile file asks by “%1”, but a test asks by GET, HEAD or POST.")
                              .arg(shown(profile.testMethod)));
    profile.testBody = text("testBody").toUtf8();
    profile.namePointer = text("namePointer");
    profile.idleDays = object.value(QLatin1String("idleDays")).toInt(profile.idleDays);
    if (object.contains(QLatin1String("remindDays"))) {
        profile.remindDays.clear();
        const auto remindDays = list("remindDays");
        for (const auto &days : remindDays)
            profile.remindDays.append(days.toInt());
    }
    profile.keepsAlive = object.value(QLatin1String("keepAlive")).toBool();
    profile.proteinPaint = ProteinPaint::fromJson(object.value(QLatin1String("proteinPaint")).toObject());
    return profile;
}

} // namespace lanyard
