#include "JwkSet.h"

#include "KeyFile.h"
#include "StrictJson.h"

#include <QJsonArray>

#include <algorithm>

namespace lanyard {

JwkSet JwkSet::of(const QList<Jwk> &keys, Origin origin)
{
    JwkSet set;
    set.m_keys = keys;
    set.m_origin = origin;
    return set;
}

Outcome<JwkSet> JwkSet::fromJson(QByteArrayView json, Origin origin)
{
    const auto bad = [](const QString &message, const QString &cause) {
        return failure(FailureKind::BadAnswer, message,
                       tr("Check the address of the key set: it is the jwks_uri of the issuer's metadata."), cause);
    };
    if (json.size() > mostOctets)
        return bad(tr("The key set is longer than Lanyard reads (1 MiB)."), QStringLiteral("too-long"));
    const auto read = StrictJson::parse(json);
    if (!read.isGood())
        return bad(tr("The key set %1.").arg(read.explanation()), read.cause());
    const auto list = read.value.toObject().value(QLatin1String("keys"));
    if (!list.isArray())
        return bad(tr("This is no key set: it has no list “keys”."), QStringLiteral("no-key-set"));
    const auto array = list.toArray();
    if (array.size() > mostKeys)
        return bad(tr("The key set holds %n keys, more than Lanyard reads.", nullptr, static_cast<int>(array.size())),
                   QStringLiteral("too-many-keys"));
    QList<Jwk> keys;
    for (const auto &key : array)
        keys.append(Jwk::fromJson(key));
    return of(keys, origin);
}

Outcome<JwkSet> JwkSet::fromKeyFile(QByteArrayView content)
{
    auto keys = KeyFile::read(content);
    if (!keys)
        return unexpected(keys.error());
    return of(*keys, Origin::Local);
}

bool JwkSet::holdsKeyId(const QString &kid) const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const Jwk &key) { return key.keyId() == kid; });
}

} // namespace lanyard
