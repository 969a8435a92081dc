#pragma once

#include "ClaimModel.h"
#include "RoleTreeModel.h"
#include "SessionTypes.h"

#include <QObject>
#include <QTimer>

namespace lanyard {

/// A place in the token where roles may stand.
struct RolePathChoice
{
    QString path;
    int roles = 0;
    QString missingKey; ///< empty: the path leads to a list
};

/// What an access token says, and which of its lists holds the roles.
class TokenController final : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        Empty,
        Loading,
        Loaded,
        Failed
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<TokenView>>(bool fresh)> load;
        std::function<Outcome<void>(const QString &)> saveRolePath;
        std::function<QDateTime()> now;
    };
    TokenController(Ports ports, QString rolePath, QObject *parent = nullptr);

    void load(bool fresh);
    void show(TokenView view); ///< one that is here already
    void cancel(); ///< what comes of it later is dropped
    void sayAnew(); ///< what is held, in the language that was chosen now
    void clear();
    void useRolePath(const QString &path);
    void setTicking(bool isTicking); ///< the times count only while somebody looks

    Phase phase() const { return m_phase; }
    const std::optional<Failure> &failure() const { return m_failure; }
    ClaimModel *claims() { return &m_claims; }
    RoleTreeModel *tree() { return &m_tree; }
    QString rolePath() const { return m_rolePath; }
    QStringList roles() const; ///< at the role path
    QList<RolePathChoice> choices() const;
    QString raw() const; ///< header and claims, indented
    Verdict verdict() const;
    QStringList problems() const;
    QDateTime expiresAt() const;
    QString person() const;
    QString issuer() const; ///< as the token itself names it
    QString seenThrough() const; ///< Lanyard's own client, where the portal's credential is another's

Q_SIGNALS:
    void changed();

private:
    void take(Outcome<TokenView> view);
    QJsonObject json() const;

    Ports m_ports;
    QString m_rolePath;
    Phase m_phase = Phase::Empty;
    std::optional<TokenView> m_view;
    std::optional<Failure> m_failure;
    ClaimModel m_claims;
    RoleTreeModel m_tree;
    QTimer m_seconds;
    int m_attempt = 0;
};

} // namespace lanyard
