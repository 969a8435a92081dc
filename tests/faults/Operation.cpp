#include "Operation.h"

#include "ProviderMetadata.h"

#include <QCoroTask>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

template <typename T> Seen failureOf(const Outcome<T> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

Seen saysNo(const QString &sentence)
{
    return Failure {FailureKind::CheckFailed, sentence, {}, {}};
}

Seen test(Session &session)
{
    AccessQuestion question;
    question.all = true;
    question.maySpend = true;
    const auto report = QCoro::waitFor(session.test(question));
    if (!report)
        return report.error();
    if (!report->isAccepted)
        return saysNo(report->refusal);
    return report->isClean() ? std::nullopt : saysNo(report->rows.first().verdict());
}

Seen decode(Session &session, bool isFresh)
{
    if (const auto token = QCoro::waitFor(session.accessToken(0s, isFresh)); !token)
        return token.error();
    const auto view = QCoro::waitFor(session.decodedAccessToken());
    if (!view)
        return view.error();
    if (view->verdict.kind != Verdict::Kind::Valid)
        return saysNo(view->verdict.reason);
    return view->problems.isEmpty() ? std::nullopt : saysNo(view->problems.first());
}

Seen signOut(Session &session)
{
    const auto report = QCoro::waitFor(session.signOut(false));
    if (report && !report->isRevoked)
        return saysNo(report->notRevokedBecause);
    return failureOf(report);
}

} // namespace

QStringList operations()
{
    return {QStringLiteral("look-up"), QStringLiteral("sign-in"), QStringLiteral("sign-in-by-code"),
            QStringLiteral("refresh"), QStringLiteral("decode"),  QStringLiteral("decode-again"),
            QStringLiteral("test"),    QStringLiteral("call"),    QStringLiteral("sign-out")};
}

Seen operate(const QString &operation, Session &session, HttpClient &http, const SignInOptions &options)
{
    const auto is = [&](const char *name) { return operation == QLatin1String(name); };
    if (is("look-up"))
        return failureOf(QCoro::waitFor(ProviderMetadata::fetch(http, session.profile().issuer, false)));
    if (is("sign-in"))
        return failureOf(QCoro::waitFor(session.signIn(options)));
    if (is("sign-in-by-code")) {
        auto byCode = options;
        byCode.useDevice = true;
        return failureOf(QCoro::waitFor(session.signIn(byCode)));
    }
    if (is("refresh"))
        return failureOf(QCoro::waitFor(session.accessToken(30s, true)));
    if (is("decode"))
        return decode(session, false);
    if (is("decode-again")) {
        decode(session, true);
        return decode(session, true); // the second of two new tokens, for keys are fetched anew once a minute
    }
    if (is("test"))
        return test(session);
    if (is("call"))
        return failureOf(
            QCoro::waitFor(session.call(session.profile().portalUrl(QStringLiteral("/api/studies")), true)));
    return signOut(session);
}
