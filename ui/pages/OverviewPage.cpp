#include "OverviewPage.h"

#include "FactGrid.h"
#include "FailureWords.h"
#include "FoldingRow.h"
#include "IssuerWords.h"
#include "KindWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "RoleNewsBanner.h"
#include "StyleSheet.h"
#include "TimeWords.h"
#include "TimelineBar.h"
#include "TokenPlacesCard.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

OverviewPage::OverviewPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("overviewBanner"))),
      m_timeline(new TimelineBar), m_noLife(parts::paragraph(tr("Not signed in. Sign in to see how long it lasts."))),
      m_accessToken(parts::paragraph({}))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *pair = new FoldingRow(680, 16);
    pair->add(whoCard(), 1);
    pair->add(whatCard(), 1);
    column()->addWidget(m_banner);
    auto *news = new RoleNewsBanner(context);
    connect(news, &RoleNewsBanner::doctorWanted, this, &OverviewPage::doctorWanted);
    column()->addWidget(news);
    column()->addWidget(lifeCard());
    column()->addWidget(pair);
    if (context.profile().kind == PortalKind::OpenBis)
        column()->addWidget(new TokenPlacesCard(context.profile(), *context.pybisFile()));
    column()->addStretch(1);

    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        if (name == QLatin1String("signIn"))
            Q_EMIT signInWanted();
        else if (name == QLatin1String("tokenFile"))
            Q_EMIT tokenFileWanted();
        else if (name == QLatin1String("findOut"))
            Q_EMIT doctorWanted();
        else if (name == QLatin1String("hide"))
            m_context.signIn()->forgetBefore();
        else if (name == QLatin1String("unlock"))
            m_context.unlock();
        else if (name == QLatin1String("revoke") || name == QLatin1String("forget"))
            m_context.signOut(name == QLatin1String("forget"));
        else
            m_context.renew();
    });
    connect(&context, &ProfileContext::changed, this, &OverviewPage::tell);
    tell();
}

QWidget *OverviewPage::lifeCard()
{
    auto *card = parts::card(QStringLiteral("lifeCard"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(0, 14, 0, 12);
    column->setSpacing(12);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->setSpacing(14);
    inner->addWidget(parts::label(tr("How long it lasts"), Type::CardHeading));
    inner->addWidget(m_timeline);
    inner->addWidget(m_noLife);
    auto *token = new QHBoxLayout;
    token->setContentsMargins(16, 0, 16, 0);
    token->setSpacing(12);
    token->addWidget(parts::iconLabel(QStringLiteral("key"), Tone::Muted, 18));
    token->addWidget(parts::label(tr("Access token"), Type::Strong));
    token->addWidget(m_accessToken, 1);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_accessToken->setObjectName(QStringLiteral("accessTokenWords"));
    column->addLayout(inner);
    column->addWidget(parts::line());
    column->addLayout(token);
    return card;
}

QWidget *OverviewPage::whoCard()
{
    auto *card = parts::card(QStringLiteral("whoCard"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(parts::iconLabel(QStringLiteral("user"), Tone::Muted, 20));
    heading->addWidget(parts::label(tr("Who you are here"), Type::CardHeading), 1);
    heading->addStrut(controlHeight(font())); // as high as the heading beside it, which has a button
    auto *facts = new FactGrid(QStringLiteral("whoFacts"));
    m_person = facts->addFact(tr("Person"), QStringLiteral("person"));
    m_issuer = facts->addFact(tr("Issuer"), QStringLiteral("issuerFact"));
    m_client = facts->addFact(tr("Client"), QStringLiteral("clientFact"));
    m_vault = facts->addFact(tr("Vault"), QStringLiteral("vaultFact"));
    parts::columnOf(card)->addLayout(heading);
    parts::columnOf(card)->addWidget(facts);
    parts::columnOf(card)->addStretch(1);
    return card;
}

QWidget *OverviewPage::whatCard()
{
    auto *card = parts::card(QStringLiteral("whatCard"));
    auto *openAccess = parts::button(tr("Open Access"), QStringLiteral("openAccess"), parts::Look::Link);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(parts::iconLabel(QStringLiteral("shield-check"), Tone::Muted, 20));
    heading->addWidget(parts::label(tr("What you can see"), Type::CardHeading), 1);
    heading->addWidget(openAccess);
    auto *facts = new FactGrid(QStringLiteral("whatFacts"));
    m_roles = facts->addFact(tr("Roles"), QStringLiteral("rolesFact"));
    m_studies = facts->addFact(kindwords::rows(m_context.profile().kind), QStringLiteral("studiesFact"));
    m_refused = facts->addFact(tr("Refused", "how many studies are"), QStringLiteral("refusedFact"));
    m_lastAsked = facts->addFact(tr("Last asked"), QStringLiteral("lastAskedFact"));
    parts::columnOf(card)->addLayout(heading);
    parts::columnOf(card)->addWidget(facts);
    parts::columnOf(card)->addStretch(1);
    connect(openAccess, &QPushButton::clicked, this, &OverviewPage::accessWanted);
    return card;
}

void OverviewPage::tell()
{
    const auto life = lifeOf(m_context.credential(), m_context.now(), m_context.profile());
    tellBanner(life);
    tellLife(life);
    tellWho();
    tellWhat();
}

void OverviewPage::tellBanner(const CredentialLife &life)
{
    const Profile &profile = m_context.profile();
    const QString issuer = kindwords::issuingHost(profile);
    if (m_context.isSigningOut()) {
        m_banner->say(State::Offline, tr("Signing out"), tr("Lanyard asks %1 to forget the credential.").arg(issuer));
    } else if (m_context.waitsToBeRevokedSince().isValid()) {
        tellWaiting();
    } else if (m_context.failure()) {
        m_banner->say(*m_context.failure(), failurewords::actionsWithDoctor(m_context.failure()->kind));
    } else if (m_context.signOutReport()) {
        tellSignOut();
    } else if (life.state == State::NeedsSignIn && profile.kind == PortalKind::OpenBis) {
        m_banner->say(State::NeedsSignIn, tr("There is no token yet"),
                      tr("%1 makes the token itself. Sign in there, and Lanyard keeps what it makes.").arg(issuer),
                      {{QStringLiteral("signIn"), tr("Sign in")}});
    } else if (life.state == State::NeedsSignIn && profile.kind == PortalKind::ProteinPaint) {
        m_banner->say(State::NeedsSignIn, tr("There is no signing key yet"),
                      tr("%1 takes tokens that Lanyard signs with the key that you share with it.").arg(issuer),
                      {{QStringLiteral("signIn"), tr("Add the key")}});
    } else if (life.state == State::NeedsSignIn && !profile.issuer.isEmpty() && !profile.clientId.isEmpty()) {
        m_banner->say(
            State::NeedsSignIn, tr("You are not signed in"),
            tr("%1 asks for your password in your browser; Lanyard keeps the credential.").arg(issuer),
            {{QStringLiteral("signIn"), tr("Sign in")}, {QStringLiteral("tokenFile"), tr("I have a token file")}});
    } else if (life.state == State::NeedsSignIn) {
        m_banner->say(State::NeedsSignIn, tr("There is no token yet"),
                      tr("This portal hands out the token itself, as a file."),
                      {{QStringLiteral("tokenFile"), tr("Get a token")}});
    } else if (life.state == State::Ended) {
        m_banner->say(
            State::Ended, tr("This credential has ended"),
            life.endedBecause.isEmpty()
                ? tr("%1 no longer knows this credential: it was revoked, or nobody used it for 30 days.").arg(issuer)
                : life.endedBecause,
            waysOn());
    } else if (life.state == State::EndsSoon) {
        m_banner->say(State::EndsSoon,
                      tr("This credential ends on %1").arg(timewords::both(life.end(), m_context.now())),
                      whyItEnds(life), waysOn());
    } else if (!m_context.signIn()->before().isEmpty()
               && m_context.signIn()->phase() == SignInController::Phase::Done) {
        m_banner->say(State::Fine, tr("You are signed in again"), m_context.signIn()->before(),
                      {{QStringLiteral("hide"), tr("Hide this")}});
    } else {
        m_banner->hide();
    }
}

FailureBanner::Actions OverviewPage::waysOn() const
{
    const auto ending = m_context.firstToEnd();
    switch (ending ? ending->way : RenewalWay::SignIn) {
    case RenewalWay::Use:
    case RenewalWay::AnotherToken:
        return {{QStringLiteral("renew"), m_context.isRenewing() ? tr("Renewing…") : tr("Renew now")}};
    case RenewalWay::SignIn:
        return {{QStringLiteral("signIn"), tr("Sign in again")}};
    case RenewalWay::TokenFile:
        return {{QStringLiteral("tokenFile"), tr("Get a token")}};
    case RenewalWay::Password:
        return {{QStringLiteral("signIn"), tr("Renew…")}};
    case RenewalWay::SigningKey:
        break;
    }
    return {};
}

QString OverviewPage::whyItEnds(const CredentialLife &life) const
{
    const Profile &profile = m_context.profile();
    const auto lastUse = life.lastUsedAt.isValid() ? life.lastUsedAt : life.signedInAt;
    const auto ending = m_context.firstToEnd();
    switch (ending ? ending->way : RenewalWay::SignIn) {
    case RenewalWay::Use:
        return tr("%1 forgets a credential that nobody uses. You last used this one on %2. Renewing needs no password.")
            .arg(hostOf(profile.issuer), timewords::date(lastUse, m_context.now()));
    case RenewalWay::AnotherToken:
        return tr("%1 says so, and makes another one for you, without a password.").arg(profile.portal.host());
    case RenewalWay::Password:
        return tr("%1 says so, and makes another one for your password.").arg(profile.portal.host());
    case RenewalWay::TokenFile:
        return tr("The token says so. %1 hands out another one at any time.").arg(profile.portal.host());
    case RenewalWay::SigningKey:
        return tr("The profile says so. Add the server’s new key before.");
    case RenewalWay::SignIn:
        break;
    }
    return tr("%1 says so. You can sign in again at any time before.").arg(hostOf(profile.issuer));
}

void OverviewPage::tellSignOut()
{
    const SignOutReport &report = *m_context.signOutReport();
    const QString issuer = kindwords::issuingHost(m_context.profile());
    const bool canSignIn
        = !m_context.profile().clientId.isEmpty() || !kindwords::whatIsSent(m_context.profile()).isEmpty();
    const FailureBanner::Actions next {canSignIn ? std::pair(QStringLiteral("signIn"), tr("Sign in again"))
                                                 : std::pair(QStringLiteral("tokenFile"), tr("Get a token"))};
    if (!report.wasSignedIn)
        m_banner->say(State::Offline, tr("There was nothing to sign out of"), {}, next);
    else if (report.isRevoked)
        m_banner->say(State::Fine, tr("You are signed out"),
                      tr("%1 has revoked the credential, and the vault no longer holds it.").arg(issuer), next);
    else
        m_banner->say(State::EndsSoon, tr("You are signed out here, but not at %1").arg(issuer),
                      tr("The vault no longer holds the credential. %1").arg(report.notRevokedBecause), next);
}

void OverviewPage::tellWaiting()
{
    const QString issuer = kindwords::issuingHost(m_context.profile());
    const QString since = timewords::exact(m_context.waitsToBeRevokedSince(), m_context.now());
    m_banner->say(
        State::EndsSoon, tr("Signed out here, waiting to be revoked at %1").arg(issuer),
        tr("%1 could not be reached (%2). Until the credential is revoked it is kept, and serves for nothing else. "
           "Lanyard tries again every hour.")
            .arg(issuer, since),
        {{QStringLiteral("revoke"), tr("Try again")}, {QStringLiteral("forget"), tr("Delete without revoking")}});
}

void OverviewPage::tellLife(const CredentialLife &life)
{
    const bool isThere = life.state != State::NeedsSignIn;
    m_timeline->setVisible(isThere);
    m_noLife->setVisible(!isThere);
    if (isThere)
        m_timeline->show(life, m_context.now());
    const QDateTime end = m_context.token()->expiresAt();
    if (const auto words = kindwords::whatIsSent(m_context.profile()); !words.isEmpty())
        m_accessToken->setText(words);
    else if (end.isValid() && end > m_context.now())
        m_accessToken->setText(tr("One until %1. Lanyard makes the next one when something asks.")
                                   .arg(timewords::both(end, m_context.now())));
    else
        m_accessToken->setText(tr("None at the moment. Lanyard makes one when something asks."));
}

void OverviewPage::tellWho()
{
    auto record = m_context.credential();
    if (record && record->isToBeRevoked())
        record.reset(); // nobody is signed in
    const Profile &profile = m_context.profile();
    QString person = record ? record->person : QString();
    if (person.isEmpty())
        person = m_context.token()->person();
    if (person.isEmpty() && record)
        person = record->subject;
    const QString issuer = record ? record->binding.issuer : profile.issuer;
    const QString client = record ? record->binding.clientId : profile.clientId;
    m_person->setText(person.isEmpty() ? tr("Nobody is signed in") : person);
    m_issuer->setText(issuer.isEmpty() ? tr("Not known before there is a token") : issuerInWords(issuer));
    m_client->setText(client.isEmpty() ? tr("Not known before there is a token") : client);
    m_vault->setText(m_context.vaultTitle());
    if (profile.kind == PortalKind::OpenBis) {
        m_issuer->setText(tr("%1 itself").arg(kindwords::issuingHost(profile)));
        m_client->setText(QStringLiteral("–"));
    } else if (profile.kind == PortalKind::ProteinPaint) {
        m_person->setText(profile.proteinPaint.email.isEmpty() ? tr("No email in the template")
                                                               : profile.proteinPaint.email);
        m_issuer->setText(tr("Lanyard, with your signing key"));
        m_client->setText(QStringLiteral("–"));
    }
}

void OverviewPage::tellWhat()
{
    const bool knowsRoles = m_context.token()->phase() == TokenController::Phase::Loaded;
    const auto count = int(m_context.token()->roles().size());
    m_roles->setText(!kindwords::whatIsSent(m_context.profile()).isEmpty() ? QStringLiteral("–")
                         : knowsRoles ? tr("%1, in %2").arg(count).arg(m_context.token()->rolePath())
                                      : tr("Shown with the token"));
    auto *access = m_context.access();
    if (!access->report()) {
        m_studies->setText(tr("Not asked yet"));
        m_refused->setText(QStringLiteral("–"));
        m_lastAsked->setText(QStringLiteral("–"));
        return;
    }
    const int refused = access->model()->refused();
    m_studies->setText(tr("%1 of %2 open").arg(access->open()).arg(access->model()->rowCount()));
    m_refused->setText(refused == 0 ? tr("None") : QString::number(refused));
    m_lastAsked->setText(timewords::exact(access->askedAt(), m_context.now()));
}

} // namespace lanyard
