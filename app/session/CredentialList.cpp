#include "CredentialList.h"

#include "OpenBisCredentials.h"
#include "PybisFile.h"
#include "Session.h"
#include "Vault.h"

#include <algorithm>

namespace lanyard {

namespace {

OpenBisTokens tokensOf(Session &session)
{
    return OpenBisTokens(session.profile().portal, session.http());
}

/// pybis, where it was given the one before, gets this one too.
QCoro::Task<Outcome<void>> keep(Session &session, Vault &vault, const OpenBisToken &token)
{
    const PybisFile handedOver(session.profile().portal);
    const auto before = co_await vault.load(session.profile(), Slot::Portal);
    const auto isHandedOver = before && handedOver.content(*before) == PybisFile::Content::This;
    TokenFile file;
    file.token = token.secret.copy();
    file.person = token.owner;
    file.issuedAt = token.validFrom;
    file.expiresAt = token.validTo;
    file.portalWarnsBefore = token.warnsBefore;
    auto kept = co_await session.import(std::move(file));
    if (kept && isHandedOver)
        kept = handedOver.write(token.secret);
    co_return kept;
}

CredentialTerms termsFrom(const OpenBisServerInformation &server)
{
    return {server.version, server.tokensEnabled, server.maxValidity};
}

} // namespace

CredentialList::CredentialList(Session &session, Vault &vault)
    : m_session(session), m_vault(vault), m_portal(PortalCredentials::make(session.profile(), session.http()))
{ }

CredentialList::~CredentialList() = default;

bool CredentialList::isKeptAt(const Profile &profile)
{
    return profile.kind == PortalKind::OpenBis || profile.kind == PortalKind::CBioPortal;
}

QString CredentialList::usualName()
{
    return OpenBisTokens::defaultSessionName();
}

bool CredentialList::needsSession() const
{
    return m_session.profile().kind == PortalKind::OpenBis;
}

QCoro::Task<Outcome<CredentialTerms>> CredentialList::look()
{
    if (!needsSession()) // cBioPortal says nothing of them to a stranger
        co_return CredentialTerms();
    auto tokens = tokensOf(m_session);
    const auto server = co_await tokens.client().publicInformation();
    if (!server)
        co_return unexpected(server.error());
    auto terms = termsFrom(*server);
    terms.longest.reset(); // what is not said to everybody would be a guess
    co_return terms;
}

QCoro::Task<Outcome<void>> CredentialList::logIn(QString user, SecretBuffer password)
{
    auto tokens = tokensOf(m_session);
    auto opened = co_await tokens.client().logIn(user, std::move(password));
    if (!opened)
        co_return unexpected(opened.error());
    m_access = std::move(*opened);
    m_isOpenedHere = true;
    co_return Outcome<void>();
}

void CredentialList::use(SecretBuffer sessionToken)
{
    m_access = std::move(sessionToken);
    m_isOpenedHere = false;
}

QCoro::Task<Outcome<void>> CredentialList::takeIn(SecretBuffer token)
{
    auto file = m_session.inspect(token.view());
    if (!file)
        co_return unexpected(file.error());
    auto taken = co_await m_session.import(std::move(*file));
    co_return taken;
}

QCoro::Task<void> CredentialList::close()
{
    const auto ended = std::move(m_access);
    m_access = SecretBuffer();
    if (!m_isOpenedHere || ended.isEmpty())
        co_return;
    auto tokens = tokensOf(m_session);
    co_await tokens.client().logOut(ended.copy()); // it would end by itself too
}

QCoro::Task<Outcome<SecretBuffer>> CredentialList::stored()
{
    auto bearer = co_await m_session.bearer(BearerKind::OfflineToken, std::chrono::seconds(0), false);
    if (!bearer)
        co_return unexpected(bearer.error());
    co_return std::move(bearer->token);
}

QCoro::Task<Outcome<SecretBuffer>> CredentialList::access()
{
    if (hasSession())
        co_return m_access.copy();
    auto token = co_await stored();
    co_return std::move(token);
}

QCoro::Task<QString> CredentialList::heldId()
{
    const auto token = co_await stored();
    co_return token ? PortalCredential::of(token->view()).id : QString();
}

QCoro::Task<Outcome<CredentialTerms>> CredentialList::terms()
{
    if (!needsSession())
        co_return CredentialTerms();
    auto token = co_await access();
    if (!token)
        co_return unexpected(token.error());
    auto tokens = tokensOf(m_session);
    const auto server = co_await tokens.client().information(std::move(*token));
    if (!server)
        co_return unexpected(server.error());
    co_return termsFrom(*server);
}

QCoro::Task<Outcome<QList<PortalCredential>>> CredentialList::list()
{
    auto token = co_await access();
    if (!token)
        co_return unexpected(token.error());
    auto listed = co_await m_portal->list(std::move(*token));
    if (!listed)
        co_return unexpected(listed.error());
    const auto held = co_await heldId();
    for (auto &each : *listed)
        each.isThisOne = each.id == held;
    co_return std::move(*listed);
}

QString CredentialList::costOfAnother(const QList<PortalCredential> &listed) const
{
    return m_portal->costOfAnother(listed);
}

QCoro::Task<Outcome<CredentialMade>> CredentialList::create(NewCredentialRequest request)
{
    if (needsSession()) {
        auto made = co_await makeAtOpenBis(std::move(request));
        co_return std::move(made);
    }
    auto made = co_await byRenewal(std::move(request), CredentialRenewal::Old::Keep);
    co_return std::move(made);
}

QCoro::Task<Outcome<CredentialMade>> CredentialList::renew(QString sessionName)
{
    if (needsSession()) {
        auto made = co_await renewAtOpenBis(std::move(sessionName));
        co_return std::move(made);
    }
    NewCredentialRequest request;
    auto made = co_await byRenewal(std::move(request), CredentialRenewal::Old::Delete);
    co_return std::move(made);
}

QCoro::Task<Outcome<CredentialMade>> CredentialList::byRenewal(NewCredentialRequest request, CredentialRenewal::Old old)
{
    CredentialRenewal renewal(m_session, *m_portal);
    const auto report = co_await renewal.run(std::move(request), old, [](const QString &) { });
    if (!report)
        co_return unexpected(report.error());
    CredentialMade made;
    made.listed = report->made;
    made.deleted = report->deleted;
    made.notice = report->remark;
    co_return std::move(made);
}

QCoro::Task<Outcome<CredentialMade>> CredentialList::makeAtOpenBis(NewCredentialRequest request)
{
    auto session = co_await access();
    if (!session)
        co_return unexpected(session.error());
    const auto name = request.sessionName.isEmpty() ? OpenBisTokens::defaultSessionName() : request.sessionName;
    auto tokens = tokensOf(m_session);
    const auto token = co_await tokens.create(std::move(*session), name, request.validDays, request.forUser);
    if (!token)
        co_return unexpected(token.error());
    CredentialMade made;
    made.listed = OpenBisCredentials::listed(*token);
    made.notice = token->notice;
    if (!request.forUser.isEmpty()) {
        made.forAnother = token->secret.copy();
        co_return std::move(made);
    }
    const auto kept = co_await keep(m_session, m_vault, *token);
    if (!kept)
        co_return unexpected(kept.error());
    made.listed.isThisOne = true;
    co_return std::move(made);
}

QCoro::Task<Outcome<CredentialMade>> CredentialList::renewAtOpenBis(QString sessionName)
{
    auto tokens = tokensOf(m_session);
    SecretBuffer before;
    if (auto held = co_await stored())
        before = std::move(*held);
    if (sessionName.isEmpty()) { // the name that the stored one was made with; one that ended is listed too
        const auto listed = co_await tokens.list(m_access.copy());
        if (!listed)
            co_return unexpected(listed.error());
        const auto same = std::find_if(listed->begin(), listed->end(),
                                       [&](const OpenBisToken &token) { return token.secret == before; });
        sessionName = same == listed->end() ? OpenBisTokens::defaultSessionName() : same->sessionName;
    }
    const auto current = co_await tokens.current(m_access.copy(), sessionName);
    if (!current)
        co_return unexpected(current.error());
    CredentialMade made;
    made.listed = OpenBisCredentials::listed(*current);
    made.listed.isThisOne = true;
    made.notice = current->notice;
    made.isNew = !(current->secret == before);
    if (made.isNew) {
        const auto kept = co_await keep(m_session, m_vault, *current);
        if (!kept)
            co_return unexpected(kept.error());
    }
    co_return std::move(made);
}

QCoro::Task<Outcome<void>> CredentialList::remove(QString id, QString reason)
{
    auto token = co_await access();
    if (!token)
        co_return unexpected(token.error());
    const auto removed = co_await m_portal->remove(std::move(*token), id, reason);
    if (!removed)
        co_return removed;
    const auto held = co_await heldId();
    auto record = m_vault.record(m_session.profile(), Slot::Portal);
    if (held != id || !record)
        co_return Outcome<void>();
    record->endedBecause = tr("You deleted it at the portal.");
    co_return m_vault.updateRecord(m_session.profile(), Slot::Portal, *record);
}

} // namespace lanyard
