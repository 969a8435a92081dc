#include "ProfileContext.h"

#include "Browser.h"
#include "Deliver.h"
#include "RolePath.h"

#include <QStandardPaths>

namespace lanyard {

ProfileContext::ProfileContext(Workspace &workspace, const Profile &profile, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_profile(profile)
{
    const auto clock = [this] { return now(); };
    m_signIn = new SignInController({[this](SignInOptions options) { return doSignIn(std::move(options)); },
                                     [this] {
                                         if (const auto open = session())
                                             (*open)->cancelSignIn();
                                     },
                                     [this](const QUrl &address) { return m_workspace.browser().open(address); }},
                                    this);
    m_token = new TokenController({[this](bool fresh) { return doLoadToken(fresh); },
                                   [this](const QString &path) { return saveRolePath(path); }, clock},
                                  profile.rolePath, this);
    m_compare = new CompareController({[this] { return pastRoles(); }, [this] { return comparable(); },
                                       [this](QString other) { return rolesOf(std::move(other)); },
                                       [this](QByteArrayView pasted) { return rolesIn(pasted); },
                                       [this] { return m_token->roles(); }},
                                      this);
    m_access
        = new AccessController({[this](AccessQuestion question) { return doAsk(std::move(question)); }, clock}, this);
    m_doctor = new DoctorController({[this] { return doExamine(); }, clock}, this);
    m_tokenFile = new TokenFileController({[this](QByteArrayView content) -> Outcome<TokenFile> {
                                               const auto open = session();
                                               if (!open)
                                                   return unexpected(open.error());
                                               return (*open)->inspect(content);
                                           },
                                           [this](TokenFile file) { return doImport(std::move(file)); }, clock,
                                           [this] { return fetchTokenFile(); }},
                                          this);
    m_snippet = new SnippetController(
        profile, {[this](QUrl address, bool maySpend) { return doSend(std::move(address), maySpend); }}, this);

    m_credentials
        = new CredentialsController({[this] { return openList(); }, clock, profile.kind == PortalKind::OpenBis}, this);

    m_portalToken = new PortalTokenController(
        profile,
        {[this] { return doReadKey(); }, [this](Signer key) { return doKeepKey(std::move(key)); },
         [this](QString dataset, SecretBuffer token) { return doAskDataset(std::move(dataset), std::move(token)); },
         [this](const ProteinPaint &settings) { return saveTemplates(settings); }, clock},
        this);

    m_pybisFile = new PybisFileController(PybisFile(profile.portal), [this] { return doReadToken(); }, this);

    connect(m_token, &TokenController::changed, this, [this] {
        if (m_token->phase() == TokenController::Phase::Loaded)
            m_access->setRoles(m_token->roles());
        m_compare->tellOwnRoles();
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::rolesSeen, this, [this](const RolesSeen &seen) {
        if (seen.profile.id == m_profile.id) // also by the agent's way; said when all that listen have heard it
            QMetaObject::invokeMethod(this, &ProfileContext::changed, Qt::QueuedConnection);
    });
    connect(this, &ProfileContext::changed, m_pybisFile, &PybisFileController::changed); // the file may be gone
    connect(m_signIn, &SignInController::changed, this, &ProfileContext::changed);
    connect(m_access, &AccessController::changed, this, &ProfileContext::changed);
    connect(m_doctor, &DoctorController::changed, this, &ProfileContext::changed);
    connect(m_credentials, &CredentialsController::changed, this, &ProfileContext::changed);
    connect(m_portalToken, &PortalTokenController::keyKept, this, &ProfileContext::changed);
    connect(m_tokenFile, &TokenFileController::changed, this, &ProfileContext::changed);
    connect(m_signIn, &SignInController::done, this, [this] {
        m_signOutReport.reset();
        m_failure.reset();
        m_access->clear();
        m_doctor->clear();
        m_token->load(false); // the sign-in brought one along
    });
    connect(m_tokenFile, &TokenFileController::kept, this, &ProfileContext::takeOtherCredential);
    connect(m_credentials, &CredentialsController::kept, this, &ProfileContext::takeOtherCredential);
}

void ProfileContext::takeOtherCredential()
{
    m_signOutReport.reset();
    m_failure.reset();
    m_access->clear();
    m_doctor->clear();
    m_token->clear();
}

Outcome<Session *> ProfileContext::session() const
{
    return m_workspace.session(m_profile);
}

std::optional<CredentialRecord> ProfileContext::credential() const
{
    // Straight from the index: a session, which opens files and sockets, is made only when something is asked.
    const auto portal = m_workspace.vault().record(m_profile, Slot::Portal);
    return portal ? portal : m_workspace.vault().record(m_profile, Slot::Identity);
}

QString ProfileContext::vaultTitle() const
{
    return m_workspace.vault().title(m_profile);
}

std::optional<FailureKind> ProfileContext::trouble() const
{
    for (const auto *failure : {&m_failure, &m_token->failure(), &m_access->failure()}) {
        if (*failure)
            return (*failure)->kind;
    }
    return {};
}

bool ProfileContext::isBusy() const
{
    return m_signIn->phase() == SignInController::Phase::Running || m_token->phase() == TokenController::Phase::Loading
        || m_access->phase() == AccessController::Phase::Asking || m_doctor->isBusy() || m_credentials->isBusy()
        || m_portalToken->isBusy() || m_isSigningOut || m_isRenewing;
}

void ProfileContext::sayAnew()
{
    m_token->sayAnew();
    m_doctor->sayAnew();
}

void ProfileContext::cancelWait()
{
    m_signIn->cancel();
    m_tokenFile->stopFetching();
    m_credentials->cancel();
    m_portalToken->cancel();
    if (m_token->phase() == TokenController::Phase::Loading)
        m_token->cancel();
    if (m_access->phase() == AccessController::Phase::Asking)
        m_access->cancel();
    if (m_doctor->phase() == DoctorController::Phase::Checking)
        m_doctor->cancel();
    if (m_snippet->phase() == SnippetController::Phase::Trying)
        m_snippet->cancel();
}

void ProfileContext::startSignIn()
{
    m_signOutReport.reset();
    m_failure.reset();
    m_signIn->start(m_profile.issuer, vaultTitle());
}

void ProfileContext::signOut(bool forget)
{
    signOutBy(doSignOut(forget));
}

void ProfileContext::endConsent()
{
    signOutBy(doEndConsent());
}

QString ProfileContext::clientToEnd() const
{
    // The portal's token is its own client's, and Lanyard's own sign-in stands beside it, in whose name this is done.
    const auto portal = m_workspace.vault().record(m_profile, Slot::Portal);
    const auto identity = m_workspace.vault().record(m_profile, Slot::Identity);
    const bool isAnothers = portal && identity && !portal->isToBeRevoked() && !identity->isToBeRevoked()
        && portal->binding.clientId != m_profile.clientId;
    return isAnothers ? portal->binding.clientId : QString();
}

void ProfileContext::signOutBy(QCoro::Task<Outcome<SignOutReport>> task)
{
    m_isSigningOut = true;
    m_failure.reset();
    deliver(std::move(task), this, [this](Outcome<SignOutReport> report) {
        m_isSigningOut = false;
        if (report || waitsToBeRevokedSince().isValid()) {
            m_token->clear();
            m_access->clear();
            m_doctor->clear();
            m_credentials->clear();
            m_portalToken->clear();
        }
        if (report)
            m_signOutReport = std::move(*report);
        else
            m_failure = report.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ProfileContext::unlock()
{
    m_failure.reset();
    deliver(doUnlock(), this, [this](const Outcome<void> &outcome) {
        if (!outcome)
            m_failure = outcome.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ProfileContext::renew()
{
    m_isRenewing = true;
    m_failure.reset();
    deliver(doRenew(), this, [this](const Outcome<void> &outcome) {
        m_isRenewing = false;
        if (!outcome)
            m_failure = outcome.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

Outcome<void> ProfileContext::rename(const QString &name)
{
    if (name.isEmpty())
        return lanyard::failure(FailureKind::Usage, tr("A profile without a name cannot be told from others."),
                                tr("Give it one."));
    Profile changed = m_workspace.profiles().byId(m_profile.id).value_or(m_profile);
    changed.name = name;
    const auto saved = m_workspace.profiles().save(changed);
    if (saved) {
        m_profile = changed;
        Q_EMIT this->changed();
    }
    return saved;
}

Outcome<void> ProfileContext::saveRolePath(const QString &rolePath)
{
    Profile changed = m_workspace.profiles().byId(m_profile.id).value_or(m_profile); // its vault may have moved
    changed.rolePath = rolePath;
    const auto saved = m_workspace.profiles().save(changed);
    if (saved)
        m_profile = changed;
    return saved;
}

Outcome<void> ProfileContext::saveTemplates(const ProteinPaint &settings)
{
    Profile changed = m_workspace.profiles().byId(m_profile.id).value_or(m_profile); // its vault may have moved
    changed.proteinPaint = settings;
    const auto saved = m_workspace.profiles().save(changed);
    if (saved)
        m_profile = changed;
    return saved;
}

Outcome<std::shared_ptr<DownloadWatch>> ProfileContext::fetchTokenFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto watch = std::make_shared<DownloadWatch>(folder, m_workspace.clock()); // before the browser can have it
    const auto opened = m_workspace.browser().open(m_profile.portalUrl(QStringLiteral("/api/data-access-token")));
    if (!opened)
        return unexpected(opened.error());
    return watch;
}

Outcome<std::shared_ptr<CredentialList>> ProfileContext::openList()
{
    const auto open = session();
    if (!open)
        return unexpected(open.error());
    return std::make_shared<CredentialList>(**open, m_workspace.vault());
}

// Each of these takes what it needs before it waits: the profile may be gone when the answer comes.

} // namespace lanyard
