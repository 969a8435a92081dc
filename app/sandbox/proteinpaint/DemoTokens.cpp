#include "DemoTokens.h"

#include "CompactJws.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lanyard::sandbox {

namespace {
constexpr int s_lifetimeSeconds = 86400;
}

DemoTokens::DemoTokens() : m_signer(Signer::read(randomToken(64)).value()) { }

tl::expected<QByteArray, QString> DemoTokens::token(const SandboxDataset &dataset, const QString &role,
                                                    const QString &referer, const QDateTime &now) const
{
    if (!dataset.demoRoles.contains(role))
        return tl::unexpected(QStringLiteral("%1 demoToken is not supported for role=%2").arg(dataset.label, role));
    const auto isFrom = [&](const QString &page) { return referer.contains(page); };
    if (std::none_of(dataset.demoReferers.begin(), dataset.demoReferers.end(), isFrom))
        return tl::unexpected(
            QStringLiteral("%1 demoToken requests are not accepted from referer='%2'").arg(dataset.label, referer));
    const auto issued = now.toSecsSinceEpoch();
    return signedToken(m_signer, QStringLiteral("HS256"), {},
                       {{QStringLiteral("iat"), issued},
                        {QStringLiteral("exp"), issued + s_lifetimeSeconds},
                        {QStringLiteral("email"), QStringLiteral("username@test.tld")},
                        {QStringLiteral("ip"), QStringLiteral("127.0.0.1")},
                        {QStringLiteral("datasets"), QJsonArray::fromStringList(dataset.names)}});
}

} // namespace lanyard::sandbox
