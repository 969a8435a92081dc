#include "JwtStatus.h"

#include "Shown.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::JwtStatus)
};

struct Known
{
    const char *begins; ///< of the server's own words
    const char *cause;
    const char *words;
};

constexpr Known s_known[] = {
    {"missing header[", "missing-header", QT_TRANSLATE_NOOP("lanyard::JwtStatus", "It found no token in the header.")},
    {"jwt malformed", "malformed-token",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "What it found in the header is no token.")},
    {"invalid token", "malformed-token",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "What it found in the header is no token, or has words before it.")},
    {"jwt expired", "token-expired", QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token has expired.")},
    {"jwt not active", "token-not-yet-valid", QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token is not valid yet.")},
    {"invalid exp value", "exp-not-a-number",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token's end (exp) is no number.")},
    {"invalid nbf value", "nbf-not-a-number",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token's beginning (nbf) is no number.")},
    {"invalid signature", "bad-signature",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "It was signed with another key than the server's, or changed since.")},
    {"jwt signature is required", "bad-signature", QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token is not signed.")},
    {"invalid algorithm", "wrong-algorithm",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token's algorithm does not go with the server's key.")},
    {"Missing access", "dataset-missing",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token does not list a dataset that it must.")},
    {"Your connection has changed", "ip-changed",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token names another address than it came from.")},
    {"Server error: missing ip address", "ip-missing",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The token names no address, and the server checks it strictly.")},
    {"missing q.embedder", "no-embedder",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The request did not say which portal embeds it.")},
    {"no credentials set up", "no-server-secret",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The server has no secret to check tokens with.")},
    {"unestablished or expired browser session", "no-session",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The request brought no session that the server knows.")},
    {"Incorrect authorization route", "wants-password",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "This dataset takes a password and no token.")},
    {"invalid dslabel", "unknown-dataset",
     QT_TRANSLATE_NOOP("lanyard::JwtStatus", "The server knows no dataset of this label.")},
};

} // namespace

JwtStatus JwtStatus::read(const HttpAnswer &answer)
{
    const auto body = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || body.contains(QLatin1String("error")))
        return refusal(body, answer.status);
    JwtStatus status;
    status.session = SecretBuffer::taking(body.value(QLatin1String("jwt")).toString());
    if (status.isVerified())
        return status;
    if (body.value(QLatin1String("status")) == QLatin1String("ok")) {
        // A dataset without protection, an unknown one, or an embedder without an entry: “ok” even for rubbish.
        status.cause = QStringLiteral("nothing-checked");
        status.words = W::tr("The server said “ok” without looking at the token: nothing was checked.");
    } else {
        status.cause = QStringLiteral("not-proteinpaint");
        status.words = W::tr("A ProteinPaint server does not answer like this.");
    }
    return status;
}

JwtStatus JwtStatus::refusal(const QJsonObject &body, int answered)
{
    const auto error = body.value(QLatin1String("error"));
    const auto text = error.isObject() ? error[QLatin1String("message")].toString() : error.toString();
    JwtStatus status;
    for (const auto &known : s_known) {
        if (!text.startsWith(QLatin1String(known.begins)))
            continue;
        status.cause = QLatin1String(known.cause);
        status.words = QCoreApplication::translate("lanyard::JwtStatus", known.words);
    }
    const auto missing = body.value(QLatin1String("linkKey"));
    if (status.cause == QLatin1String("dataset-missing") && missing.isString() && missing.toString().isEmpty()) {
        status.cause = QStringLiteral("no-dsnames"); // it compared with nothing
        status.words
            = W::tr("The server's settings name no dataset (dsnames), so it refuses every token that lists one.");
    } else if (status.cause == QLatin1String("dataset-missing") && missing.isString()) {
        status.words = W::tr("The token does not list %1, spelled just so.").arg(shown(missing.toString()));
    }
    if (status.cause.isEmpty() && text.isEmpty()) {
        status.cause = QStringLiteral("not-proteinpaint");
        status.words = W::tr("It answered %1, and not as a ProteinPaint server does.").arg(answered);
    } else if (status.cause.isEmpty()) {
        status.cause = QStringLiteral("refused");
        status.words = W::tr("It answered %1: “%2”.").arg(answered).arg(shown(text));
    }
    return status;
}

} // namespace lanyard
