#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace lanyard {

/// Where the roles stand in a token's claims: keys with `::` between, as in `realm_access::roles`. Read as cBioPortal
/// reads `dat.oauth2.jwtRolesPath`: a claim that is text on the way is parsed as JSON, and empty keys at the end do not
/// count.
class RolePath
{
public:
    explicit RolePath(QString text);

    QString text() const { return m_text; }
    QStringList keys() const { return m_keys; }

    struct Reading
    {
        QStringList roles; ///< in the token's order; empty when something is missing, and when the list is empty
        /// The first key that is not there, or the last key when what it names is no list of strings.
        std::optional<QString> missingKey;
        bool isThere = false; ///< the missing key is, and names no list of strings
    };
    Reading read(const QJsonObject &claims) const;

    /// Every path that ends in a list of strings and can hold roles, with the strings. A key that itself holds `::`
    /// cannot be in a path.
    static QMap<QString, QStringList> allIn(const QJsonObject &claims);

private:
    QString m_text;
    QStringList m_keys;
};

} // namespace lanyard
