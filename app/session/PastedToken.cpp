#include "PastedToken.h"

#include "Claims.h"
#include "TokenProblems.h"
#include "Workspace.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PastedToken)
};

} // namespace

Outcome<Jws> tokenIn(QByteArrayView pasted)
{
    auto bare = Jws::parse(pasted.trimmed());
    if (bare)
        return bare;
    const auto file = TokenFile::read(pasted);
    if (!file) { // a web page, and an opaque token behind other words, have words of their own
        const auto isNamed = pasted.trimmed().startsWith('<') || file.error().cause == QLatin1String("pasted-prefix");
        return isNamed ? unexpected(file.error()) : bare;
    }
    if (auto inFile = Jws::parse(file->token.view()))
        return inFile;
    return failure(FailureKind::BadAnswer,
                   Words::tr("This token says nothing of itself: only its portal can tell what it opens."),
                   Words::tr("Drop it on the profile of its portal to take it in."), QStringLiteral("opaque"));
}

QCoro::Task<TokenView> viewOfPasted(Workspace &workspace, Jws jws)
{
    const QString issuer = Claims(jws.claims().value_or(QJsonObject())).issuer();
    for (const Profile &profile : workspace.profiles().all()) {
        if (issuer.isEmpty() || profile.issuer != issuer)
            continue;
        const auto session = workspace.session(profile);
        if (!session)
            continue;
        auto view = co_await (*session)->judge(jws);
        co_return std::move(view);
    }
    const Verdict verdict {Verdict::Kind::Unverifiable, Words::tr("none of your profiles has its issuer")};
    co_return TokenView {jws, verdict, problemsByClock(jws, workspace.clock().now(), {}, {}), {}};
}

} // namespace lanyard
