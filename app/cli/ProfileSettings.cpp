#include "ProfileSettings.h"

#include "AddressCheck.h"
#include "ApiOptions.h"
#include "ApiRequest.h"
#include "AuthorizationParameter.h"
#include "ProteinPaintOptions.h"

#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ProfileSettings)
};

struct Setting
{
    std::function<Outcome<void>(Profile &, const QStringList &)> set;
    bool takesSeveral = false;
    std::optional<PortalKind> kind = std::nullopt; ///< of that kind only
};

unexpected<Failure> wrong(const QString &what, const QString &hint)
{
    return failure(FailureKind::Usage, what, hint);
}

template <typename Value> Setting text(Value member)
{
    return {[member](Profile &profile, const QStringList &values) {
        std::invoke(member, profile) = values.first();
        return Outcome<void>();
    }};
}

Setting paintText(QString ProteinPaint::*member)
{
    return {[member](Profile &profile, const QStringList &values) {
                profile.proteinPaint.*member = values.first();
                return Outcome<void>();
            },
            false, PortalKind::ProteinPaint};
}

Outcome<int> number(const QString &text, int least, int most)
{
    bool isNumber = false;
    const auto value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return wrong(W::tr("“%1” is no number from %2 to %3.").arg(text).arg(least).arg(most),
                     W::tr("Give one such number."));
    return value;
}

template <typename Member>
Setting wholeNumber(Member member, int least, int most, std::optional<PortalKind> kind = std::nullopt)
{
    return {[=](Profile &profile, const QStringList &values) -> Outcome<void> {
                const auto value = number(values.first(), least, most);
                if (!value)
                    return unexpected(value.error());
                member(profile) = *value;
                return {};
            },
            false, kind};
}

Setting yesOrNo(bool Profile::*member)
{
    return {[member](Profile &profile, const QStringList &values) -> Outcome<void> {
        const auto value = values.first();
        if (value != QLatin1String("yes") && value != QLatin1String("no"))
            return wrong(W::tr("“%1” is neither yes nor no.").arg(value), W::tr("Give yes or no."));
        profile.*member = value == QLatin1String("yes");
        return {};
    }};
}

Outcome<void> setPortal(Profile &profile, const QStringList &values)
{
    const auto portal = checkedAddress(values.first(), W::tr("The portal's address"), profile.allowHttp);
    if (!portal)
        return unexpected(portal.error());
    profile.portal = *portal;
    return {};
}

Outcome<void> setScopes(Profile &profile, const QStringList &values)
{
    const auto scopes = values.join(QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    profile.scopes = scopes.isEmpty() ? Profile().scopes : scopes;
    return {};
}

Outcome<void> setRolePath(Profile &profile, const QStringList &values)
{
    profile.rolePath = values.first().isEmpty() ? Profile::defaultRolePath(profile.kind) : values.first();
    return {};
}

Outcome<void> setSend(Profile &profile, const QStringList &values)
{
    profile.send = bearerKindNamed(values.first());
    if (!profile.send && !values.first().isEmpty())
        return wrong(W::tr("“%1” is neither offline-token nor access-token.").arg(values.first()),
                     W::tr("Leave the value empty to send what this kind of portal takes."));
    return {};
}

Outcome<void> setProxy(Profile &profile, const QStringList &values)
{
    const auto proxy = checkedProxy(values.first());
    if (!proxy)
        return unexpected(proxy.error());
    profile.proxy = *proxy;
    return {};
}

Outcome<void> setNumbers(QList<int> &list, const QStringList &values, int least, int most)
{
    QList<int> numbers;
    for (const auto &each : values.join(QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto value = number(each.trimmed(), least, most);
        if (!value)
            return unexpected(value.error());
        numbers.append(*value);
    }
    list = numbers;
    return {};
}

Outcome<void> setRedirectPorts(Profile &profile, const QStringList &values)
{
    QList<int> ports;
    if (const auto read = setNumbers(ports, values, 1, 65535); !read)
        return read;
    profile.redirectPorts = QList<quint16>(ports.begin(), ports.end());
    return {};
}

Outcome<void> setParameters(Profile &profile, const QStringList &values)
{
    profile.authorizationParameters.clear();
    for (const auto &pair : values) {
        if (pair.isEmpty())
            continue;
        const auto checked = checkedAuthorizationParameter(pair);
        if (!checked)
            return unexpected(checked.error());
        profile.authorizationParameters.append(*checked);
    }
    return {};
}

Outcome<void> setTestBody(Profile &profile, const QStringList &values)
{
    profile.testBody.clear();
    if (values.first().isEmpty())
        return {};
    const auto body = ApiOptions::readBody(values.first());
    if (!body)
        return unexpected(body.error());
    profile.testBody = *body;
    return {};
}

Outcome<void> setDatasets(Profile &profile, const QStringList &values)
{
    QList<ProteinPaint::Dataset> datasets;
    for (const auto &label : values) {
        const auto &known = profile.proteinPaint.datasets;
        const auto same
            = std::find_if(known.begin(), known.end(), [&](const auto &each) { return each.label == label; });
        if (!label.isEmpty())
            datasets.append(same == known.end() ? ProteinPaint::Dataset {label} : *same);
    }
    if (datasets.isEmpty())
        return wrong(W::tr("A ProteinPaint server is asked for a dataset, and none is named."),
                     W::tr("Give its label, as in dataset=GDC."));
    profile.proteinPaint.datasets = datasets;
    return {};
}

Outcome<void> setRoute(Profile &profile, const QStringList &values)
{
    for (auto &dataset : profile.proteinPaint.datasets)
        dataset.route = values.first();
    return {};
}

Outcome<void> setClientAuthResult(Profile &profile, const QStringList &values)
{
    profile.proteinPaint.clientAuthResult = {};
    if (values.first().isEmpty())
        return {};
    const auto read = ProteinPaintOptions::readClientAuthResult(values.first());
    if (!read)
        return unexpected(read.error());
    profile.proteinPaint.clientAuthResult = *read;
    return {};
}

Outcome<void> setRotateKeyOn(Profile &profile, const QStringList &values)
{
    profile.proteinPaint.rotateKeyOn = QDate::fromString(values.first(), Qt::ISODate);
    if (!profile.proteinPaint.rotateKeyOn.isValid() && !values.first().isEmpty())
        return wrong(W::tr("“%1” is no day.").arg(values.first()), W::tr("Write it as in 2027-01-31."));
    return {};
}

const QMap<QString, Setting> &settings()
{
    constexpr auto paint = PortalKind::ProteinPaint;
    static const QMap<QString, Setting> all {
        {QStringLiteral("algorithm"), paintText(&ProteinPaint::algorithm)},
        {QStringLiteral("agent-hands-credential"), yesOrNo(&Profile::agentHandsCredential)},
        {QStringLiteral("allow-http"), yesOrNo(&Profile::allowHttp)},
        {QStringLiteral("authorization-parameter"), {setParameters, true}},
        {QStringLiteral("ca"), text(&Profile::caFile)},
        {QStringLiteral("client-auth-result"), {setClientAuthResult, false, paint}},
        {QStringLiteral("client-id"), text(&Profile::clientId)},
        {QStringLiteral("dataset"), {setDatasets, true, paint}},
        {QStringLiteral("email"), paintText(&ProteinPaint::email)},
        {QStringLiteral("embedder"), paintText(&ProteinPaint::embedder)},
        {QStringLiteral("expect"),
         wholeNumber([](Profile &profile) -> int & { return profile.expectedStatus; }, 100, 599)},
        {QStringLiteral("genome"), paintText(&ProteinPaint::genome)},
        {QStringLiteral("header"), text(&Profile::headerName)},
        {QStringLiteral("idle-days"), wholeNumber([](Profile &profile) -> int & { return profile.idleDays; }, 1, 3650)},
        {QStringLiteral("ip"), paintText(&ProteinPaint::ip)},
        {QStringLiteral("issuer"), text(&Profile::issuer)},
        {QStringLiteral("keep-alive"), yesOrNo(&Profile::keepsAlive)},
        {QStringLiteral("lifetime"),
         wholeNumber([](Profile &profile) -> int & { return profile.proteinPaint.lifetime; }, 1, 86400, paint)},
        {QStringLiteral("name"), text(&Profile::name)},
        {QStringLiteral("name-pointer"), text(&Profile::namePointer)},
        {QStringLiteral("portal"), {setPortal}},
        {QStringLiteral("prefix"), text(&Profile::headerPrefix)},
        {QStringLiteral("proxy"), {setProxy}},
        {QStringLiteral("pushed-authorization"), yesOrNo(&Profile::pushesAuthorization)},
        {QStringLiteral("redirect-port"), {setRedirectPorts, true}},
        {QStringLiteral("remind-days"),
         {[](Profile &profile, const QStringList &values) { return setNumbers(profile.remindDays, values, 0, 3650); },
          true}},
        {QStringLiteral("role-path"), {setRolePath}},
        {QStringLiteral("rotate-key-on"), {setRotateKeyOn, false, paint}},
        {QStringLiteral("route"), {setRoute, false, paint}},
        {QStringLiteral("scope"), {setScopes, true}},
        {QStringLiteral("send"), {setSend}},
        {QStringLiteral("test-body"), {setTestBody}},
        {QStringLiteral("test-method"), text(&Profile::testMethod)},
        {QStringLiteral("test-request"), text(&Profile::testRequest)},
    };
    return all;
}

unexpected<Failure> notToBeSet(const QString &key, const Profile &profile)
{
    if (key == QLatin1String("kind"))
        return wrong(W::tr("A profile stays of its kind, because what it holds belongs to it."),
                     W::tr("Add another profile with --kind."));
    if (key == QLatin1String("vault"))
        return wrong(W::tr("The vault changes together with what is stored in it."),
                     W::tr("Move it: lanyard vault move '%1' --to keychain|file").arg(profile.name));
    if (key.contains(QLatin1String("secret")))
        return wrong(W::tr("A secret is not given as an argument, which other programs can read."),
                     W::tr("Pipe it in: … | lanyard profile set '%1' --client-secret-stdin").arg(profile.name));
    return wrong(W::tr("A profile of the kind %1 has no setting of that name.").arg(nameOf(profile.kind)),
                 W::tr("There are: %1.").arg(settingNames(profile.kind).join(QStringLiteral(", "))));
}

/// What only shows when all is set.
Outcome<void> checked(Profile &profile)
{
    if (profile.name.isEmpty())
        return wrong(W::tr("A profile has a name."), W::tr("Give one, as in name=genie."));
    if (const auto portal = setPortal(profile, {profile.portal.toString()}); !portal) // allow-http may have gone
        return portal;
    profile.issuer = profile.issuer.trimmed();
    if (profile.issuer.isEmpty() != profile.clientId.isEmpty())
        return wrong(W::tr("An issuer and a client belong together, and one of them is missing."),
                     W::tr("Set both issuer and client-id, or make both empty."));
    if (!profile.issuer.isEmpty()) {
        const auto issuer = checkedAddress(profile.issuer, W::tr("The issuer's address"), profile.allowHttp);
        if (!issuer)
            return unexpected(issuer.error());
    }
    const QStringList methods {QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST")};
    if (!methods.contains(profile.testMethod))
        return wrong(W::tr("A test asks by GET, HEAD or POST."), W::tr("Set test-method to one of them."));
    if (const auto request = ApiRequest::check(profile); !request)
        return request;
    if (const auto token = ProteinPaintOptions::check(profile.proteinPaint); !token)
        return token;
    return ApiRequest::checkHeader(profile);
}

} // namespace

QStringList settingNames(PortalKind kind)
{
    QStringList names;
    for (auto it = settings().begin(); it != settings().end(); ++it) {
        if (!it->kind || it->kind == kind)
            names.append(it.key());
    }
    return names;
}

Outcome<Profile> withSettings(Profile profile, const QStringList &assignments)
{
    QMap<QString, QStringList> given; // in the order of their names: allow-http comes before the addresses
    for (const auto &assignment : assignments) {
        const auto equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1) // not repeated: it may be a secret that somebody tried to hand over
            return wrong(W::tr("A setting is KEY=VALUE, and one of these is not."),
                         W::tr("As in role-path=realm_access::roles."));
        given[assignment.first(equals)].append(assignment.sliced(equals + 1));
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto setting = settings().constFind(it.key());
        if (setting == settings().cend() || (setting->kind && setting->kind != profile.kind))
            return notToBeSet(it.key(), profile);
        if (!setting->takesSeveral && it->size() > 1)
            return wrong(W::tr("%1 is given twice, and holds one value.").arg(it.key()), W::tr("Give it once."));
        if (const auto set = setting->set(profile, *it); !set)
            return unexpected(set.error());
    }
    if (const auto all = checked(profile); !all)
        return unexpected(all.error());
    return profile;
}

} // namespace lanyard
