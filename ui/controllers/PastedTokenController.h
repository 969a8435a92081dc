#pragma once

#include "TokenController.h"

namespace lanyard {

class Workspace;

/// A token that somebody pasted or dropped: looked at, never stored.
class PastedTokenController final : public QObject
{
    Q_OBJECT
public:
    explicit PastedTokenController(Workspace &workspace, QObject *parent = nullptr);

    void look(QByteArrayView pasted);
    void lookAtFile(const QString &path);
    void forget();

    TokenController *token() { return &m_token; }
    const std::optional<Failure> &failure() const { return m_failure; } ///< when it was no token
    /// What was pasted, where a profile could take it in: a portal hands out such tokens, and they last.
    QByteArray keepable() const { return m_isKeepable ? m_pasted.view().toByteArray() : QByteArray(); }

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    TokenController m_token;
    SecretBuffer m_pasted;
    bool m_isKeepable = false;
    std::optional<Failure> m_failure;
    int m_attempt = 0;
};

} // namespace lanyard
