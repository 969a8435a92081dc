#pragma once

#include "Outcome.h"
#include "RoleDifference.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace lanyard {

/// What the roles of one token are held against: an earlier one's of this profile, another profile's, or those of a
/// token that was pasted.
class CompareController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        Empty, ///< nothing chosen yet
        Asking,
        Compared,
        Failed
    };
    struct Other
    {
        QString profileId;
        QString name;
    };
    struct Earlier
    {
        QDateTime before; ///< the roles changed then
        QStringList roles;
    };
    struct Past
    {
        QDateTime since; ///< the first look; not valid: there was none
        QList<Earlier> earlier; ///< the latest first
    };
    struct Ports
    {
        std::function<Past()> past; ///< of this profile's roles
        std::function<QList<Other>()> others; ///< profiles whose roles can be asked for
        std::function<QCoro::Task<Outcome<QStringList>>(QString profileId)> rolesOf;
        std::function<Outcome<QStringList>(QByteArrayView)> rolesIn; ///< at this profile's role path
        std::function<QStringList()> ownRoles;
    };
    explicit CompareController(Ports ports, QObject *parent = nullptr);

    QList<Other> others() const { return m_ports.others(); }
    Past past() const { return m_ports.past(); }
    void withEarlier(const QStringList &roles);
    void withProfile(const QString &profileId);
    void withPasted(QByteArrayView content);
    void clear();
    void tellOwnRoles(); ///< they may be others now

    Phase phase() const { return m_phase; }
    const RoleDifference &difference() const { return m_difference; }
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    void take(Outcome<QStringList> before);

    Ports m_ports;
    Phase m_phase = Phase::Empty;
    QStringList m_before;
    RoleDifference m_difference;
    std::optional<Failure> m_failure;
    int m_attempt = 0;
};

} // namespace lanyard
