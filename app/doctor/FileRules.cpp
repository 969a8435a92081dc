#include "Rules.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FileRules)
};

/// cBioPortal 6.4.5 calls its error 500 a token file, so that people have it on their disks as one.
Finding failedDownload(Finding finding)
{
    finding.cause = QStringLiteral("users-foreign-key");
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The portal could not make a token: it does not know the person, or has no limit set");
    finding.evidence.append(
        {W::tr("From here the two cannot be told apart: the portal's table users lacks the person's e-mail address "
               "(users-foreign-key), or dat.uuid.max_number_per_user is not set (uuid-limit-bug). Its settings file "
               "can tell the second."),
         false});
    finding.fix = W::tr("Where Keycloak or another provider signs people in, set dat.method to oauth2, which needs "
                        "neither. To stay with uuid, set dat.uuid.max_number_per_user to 1 or more, and enter every "
                        "person by e-mail address into the tables users and authorities.");
    return finding;
}

Finding failedExchange(Finding finding)
{
    finding.cause = QStringLiteral("portal-exchange-broken");
    finding.who = Fixer::PortalAdministrator;
    finding.summary = W::tr("The portal could not fetch a token from its issuer");
    finding.fix = W::tr("Log in to the portal and fetch the token anew, because its page may have been open for too "
                        "long. If that fails too, check the portal's client secret and its address of the token "
                        "endpoint.");
    finding.setting = Setting {QStringLiteral("dat.oauth2.clientSecret"), {}};
    return finding;
}

} // namespace

QList<Finding> fileFindings(const Evidence &evidence)
{
    if (!evidence.fileFailure)
        return {};
    const auto &failure = *evidence.fileFailure;
    Finding finding;
    finding.cause = failure.cause;
    finding.evidence = {{failure.message, false}};
    finding.consequence = W::tr("There is nothing to show to the portal.");
    finding.fix = failure.hint;
    if (failure.cause == QLatin1String("failed-download"))
        return {failedDownload(std::move(finding))};
    if (failure.cause == QLatin1String("failed-exchange"))
        return {failedExchange(std::move(finding))};
    if (failure.cause == QLatin1String("access-token-sent"))
        finding.summary = W::tr("This is an access token, and the portal takes the offline token");
    else if (failure.cause == QLatin1String("other-issuer"))
        finding.summary = W::tr("The token was issued somewhere else");
    else
        finding.summary = W::tr("This file holds no whole token");
    return {finding};
}

} // namespace lanyard
