#include "AuthorizationParameter.h"

#include <QCoreApplication>
#include <QStringList>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::AuthorizationParameter)
};

bool belongsToTheFlow(const QString &key)
{
    static const QStringList own {
        QStringLiteral("client_id"),      QStringLiteral("redirect_uri"),
        QStringLiteral("state"),          QStringLiteral("nonce"),
        QStringLiteral("response_type"),  QStringLiteral("response_mode"),
        QStringLiteral("request"),        QStringLiteral("request_uri"),
        QStringLiteral("code_challenge"), QStringLiteral("code_challenge_method"),
    };
    return own.contains(key);
}

} // namespace

Outcome<QPair<QString, QString>> checkedAuthorizationParameter(const QString &text)
{
    const auto key = text.section(QLatin1Char('='), 0, 0);
    if (key.isEmpty() || !text.contains(QLatin1Char('=')))
        return failure(FailureKind::Usage, Words::tr("An authorization parameter is KEY=VALUE, not “%1”.").arg(text),
                       Words::tr("For example kc_idp_hint=university."));
    if (belongsToTheFlow(key))
        return failure(FailureKind::Usage,
                       Words::tr("Lanyard itself sets “%1” with every sign-in, and relies on it.").arg(key),
                       Words::tr("Leave it out; such as kc_idp_hint, prompt or resource may be set."));
    return std::pair {key, text.section(QLatin1Char('='), 1)};
}

} // namespace lanyard
