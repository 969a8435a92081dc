#pragma once

#include "CredentialList.h"
#include "CredentialModel.h"

#include <QObject>

namespace lanyard {

/// The portal's list of a person's tokens as the window works on it: one thing at a time, then the list anew.
class CredentialsController final : public QObject
{
    Q_OBJECT
public:
    enum class Doing
    {
        Looking, ///< whether the portal is there
        SigningIn,
        Listing,
        Making,
        Renewing,
        Deleting
    };
    /// What a person has to open an openBIS with.
    enum class Proof
    {
        Password,
        SessionToken,
        PersonalToken ///< one that is there already: it is kept
    };
    struct Ports
    {
        std::function<Outcome<std::shared_ptr<CredentialList>>()> open;
        std::function<QDateTime()> now;
        bool needsSession = false; ///< of the person, to change something
    };
    explicit CredentialsController(Ports ports, QObject *parent = nullptr);

    void look();
    void signIn(Proof proof, const QString &user, SecretBuffer secret);
    void endSession();
    void refresh();
    void make(const NewCredentialRequest &request);
    void renew();
    void remove(const QString &id, const QString &reason);
    void cancel(); ///< waits no longer; what the portal does all the same, the next list shows
    void clear(); ///< signed out: nothing is known

    bool isBusy() const { return m_doing || m_isClosing; }
    std::optional<Doing> doing() const { return m_doing; }
    bool needsSession() const { return m_ports.needsSession; }
    bool mayChange() const { return !needsSession() || (m_list && m_list->hasSession()); }
    bool isListed() const { return m_isListed; }
    CredentialModel *model() { return &m_model; }
    QString connection() const { return m_connection; } ///< what `look` found, a sentence; empty: not looked
    const std::optional<CredentialTerms> &terms() const { return m_terms; }
    std::optional<int> mostDays() const; ///< of a new token's life, where the portal says it
    QString costOfAnother(); ///< a sentence; empty: nothing
    std::shared_ptr<CredentialList> openList() const { return m_list; } ///< null: nothing was asked yet
    const std::optional<Failure> &failure() const { return m_failure; }
    QString notice() const { return m_notice; } ///< what was done, in words; empty: nothing to tell
    QString details() const { return m_details; } ///< what else to know of that, sentences
    bool hasForAnother() const { return !m_forAnother.isEmpty(); }
    SecretBuffer takeForAnother(); ///< once

Q_SIGNALS:
    void changed();
    void signedIn(); ///< the list is open, or an existing token was kept
    void kept(); ///< Lanyard holds another token than before, or none that lives

private:
    struct Result
    {
        QList<PortalCredential> listed;
        std::optional<CredentialTerms> terms;
        std::optional<CredentialMade> made;
    };
    using List = std::shared_ptr<CredentialList>;
    List list(); ///< null, and the failure is told, where there is none
    void run(Doing doing, QCoro::Task<Outcome<Result>> task);
    void take(Doing doing, Result result);
    void fail(const Failure &failure);
    void tell(const CredentialMade &made);

    // Each holds the list for as long as it works: the profile may be gone when the answer comes.
    static QCoro::Task<Outcome<Result>> doList(List list);
    static QCoro::Task<Outcome<Result>> doSignIn(List list, Proof proof, QString user, SecretBuffer secret);
    static QCoro::Task<Outcome<Result>> doMake(List list, NewCredentialRequest request);
    static QCoro::Task<Outcome<Result>> doRenew(List list);
    static QCoro::Task<Outcome<Result>> doRemove(List list, QString id, QString reason);
    static QCoro::Task<Outcome<CredentialTerms>> doLook(List list);
    static QCoro::Task<Outcome<void>> doClose(List list);

    Ports m_ports;
    List m_list;
    CredentialModel m_model;
    std::optional<Doing> m_doing;
    bool m_isClosing = false;
    bool m_isListed = false;
    QString m_connection;
    std::optional<CredentialTerms> m_terms;
    std::optional<Failure> m_failure;
    QString m_notice;
    QString m_details;
    SecretBuffer m_forAnother;
    int m_attempt = 0;
};

} // namespace lanyard
