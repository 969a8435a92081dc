#pragma once

#include "DsCredentials.h"
#include "Finding.h"
#include "Portal.h"
#include "Profile.h"
#include "SessionTypes.h"
#include "Signer.h"

#include <QObject>

namespace lanyard {

/// The workbench of a portal whose tokens Lanyard signs itself: what a token is to say, the token made of it, what
/// speaks against it, and what the server says of it. The token lives in memory only.
class PortalTokenController final : public QObject
{
    Q_OBJECT
public:
    enum class Doing
    {
        KeepingKey,
        Signing,
        Asking
    };
    struct Ports
    {
        std::function<QCoro::Task<Outcome<Signer>>()> key; ///< from the vault
        std::function<QCoro::Task<Outcome<void>>(Signer)> keepKey;
        std::function<QCoro::Task<Outcome<PortalAnswer>>(QString dataset, SecretBuffer token)> ask;
        std::function<Outcome<void>(const ProteinPaint &)> save;
        std::function<QDateTime()> now;
    };
    /// As the fields of a form have it.
    struct Draft
    {
        QString datasets; ///< with commas between
        QString email;
        QString ip;
        QString lifetime;
        QString clientAuthResult; ///< JSON, or empty
        bool operator==(const Draft &) const = default;
    };
    /// What the server said for one dataset.
    struct ServerVerdict
    {
        QString dataset;
        bool isVerified = false;
        bool isUnchecked = false; ///< it said “ok” and looked at nothing
        QString words;
    };
    PortalTokenController(Profile profile, Ports ports, QObject *parent = nullptr);

    void readKey(const QString &path); ///< a key file, or the server's serverconfig.json
    void openKey(const SecretBuffer &passphrase); ///< of the key file that was read
    bool isPassphraseWanted() const { return !m_lockedKey.isEmpty(); }

    QStringList templates() const; ///< labels of the datasets
    void useTemplate(const QString &label); ///< empty: the one for all datasets
    QString usedTemplate() const { return m_template; }
    const Draft &draft() const { return m_draft; }
    void setDraft(const Draft &draft);
    QString lifetimeFault() const; ///< a sentence; empty: none
    QString ipFault() const;
    QString clientAuthResultFault() const;
    bool isComplete() const;
    void saveTemplate();
    bool isSaved() const; ///< the draft says what the profile says

    void sign();
    void holdAgainst(const QString &path); ///< the server's settings, for more findings
    void send(); ///< asks the server about each dataset
    void cancel();
    void clear();

    std::optional<Doing> doing() const { return m_doing; }
    bool isBusy() const { return m_doing.has_value(); }
    bool hasToken() const { return !m_token.isEmpty(); }
    QString decoded() const { return m_decoded; } ///< header and payload, indented; without the signature
    QDateTime expiresAt() const { return m_expiresAt; }
    QString keyInWords() const { return m_keyInWords; } ///< empty: not read yet
    const QList<Finding> &findings() const { return m_findings; }
    const QList<ServerVerdict> &verdicts() const { return m_verdicts; }
    const std::optional<Failure> &failure() const { return m_failure; }
    const SecretBuffer &token() const { return m_token; }

Q_SIGNALS:
    void changed();
    void keyKept();

private:
    QStringList datasets() const;
    ProteinPaint::Template said() const;
    void keep(const Signer &key);
    void take(const Outcome<Signer> &key);
    void lint();
    void fail(const Failure &failure);
    void begin(Doing doing);
    void askNext(); ///< one dataset after the other

    Profile m_profile;
    Ports m_ports;
    QString m_template;
    Draft m_draft;
    SecretBuffer m_lockedKey; ///< a key file that waits for its passphrase
    std::shared_ptr<DsCredentials> m_settings;
    SecretBuffer m_token;
    QDateTime m_expiresAt;
    QString m_decoded;
    QString m_keyInWords;
    QList<Finding> m_findings;
    QList<ServerVerdict> m_verdicts;
    QStringList m_toAsk; ///< datasets, while the server is asked
    std::optional<Failure> m_failure;
    std::optional<Doing> m_doing;
    int m_attempt = 0;
};

} // namespace lanyard
