#include "Claims.h"

#include <QJsonArray>

#include <cmath>

namespace lanyard {

Claims::Claims(QJsonObject json) : m_json(std::move(json)) { }

QString Claims::text(const char *claim) const
{
    return m_json.value(QLatin1String(claim)).toString();
}

std::optional<QDateTime> Claims::time(const char *claim) const
{
    static constexpr double endOfYear9999 = 253402300799;
    const auto value = m_json.value(QLatin1String(claim));
    const auto seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= endOfYear9999))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(seconds * 1000)), Qt::UTC);
}

QString Claims::issuer() const
{
    return text("iss");
}

QString Claims::subject() const
{
    return text("sub");
}

QStringList Claims::audience() const
{
    const auto value = m_json.value(QLatin1String("aud"));
    if (value.isString())
        return {value.toString()};
    QStringList audiences;
    const auto list = value.toArray();
    for (const auto &one : list) {
        if (one.isString())
            audiences.append(one.toString());
    }
    return audiences;
}

QString Claims::authorizedParty() const
{
    return text("azp");
}

QString Claims::type() const
{
    return text("typ");
}

QString Claims::scope() const
{
    return text("scope");
}

QString Claims::nonce() const
{
    return text("nonce");
}

std::optional<QDateTime> Claims::expiresAt() const
{
    return time("exp");
}

std::optional<QDateTime> Claims::issuedAt() const
{
    return time("iat");
}

std::optional<QDateTime> Claims::notBefore() const
{
    return time("nbf");
}

std::optional<QDateTime> Claims::authenticatedAt() const
{
    return time("auth_time");
}

QString Claims::preferredUsername() const
{
    return text("preferred_username");
}

QString Claims::email() const
{
    return text("email");
}

QString Claims::name() const
{
    return text("name");
}

bool Claims::rotates() const
{
    return m_json.contains(QLatin1String("reuse_id"));
}

QString Claims::person() const
{
    for (const auto claim : {"email", "preferred_username", "name"}) {
        const auto value = text(claim);
        if (!value.isEmpty())
            return value;
    }
    return subject();
}

} // namespace lanyard
