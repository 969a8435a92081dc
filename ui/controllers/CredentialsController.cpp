#include "CredentialsController.h"

#include "Deliver.h"
#include "TimeWords.h"

namespace lanyard {

CredentialsController::CredentialsController(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports))
{ }

CredentialsController::List CredentialsController::list()
{
    if (m_list)
        return m_list;
    const auto opened = m_ports.open();
    if (opened)
        m_list = *opened;
    else
        fail(opened.error());
    return m_list;
}

void CredentialsController::look()
{
    const auto open = list();
    if (!open)
        return;
    m_doing = Doing::Looking;
    m_failure.reset();
    m_connection.clear();
    deliver(doLook(open), this, [this, attempt = ++m_attempt](const Outcome<CredentialTerms> &found) {
        if (attempt != m_attempt)
            return;
        m_doing.reset();
        if (!found) {
            fail(found.error());
            return;
        }
        m_connection = found->version.isEmpty() ? tr("It answers.") : tr("openBIS %1 answers.").arg(found->version);
        if (found->areMade == false)
            m_connection += QLatin1Char(' ') + tr("It says that it makes no personal access tokens.");
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CredentialsController::signIn(Proof proof, const QString &user, SecretBuffer secret)
{
    if (const auto open = list())
        run(Doing::SigningIn, doSignIn(open, proof, user, std::move(secret)));
}

void CredentialsController::endSession()
{
    const auto open = list();
    if (!open)
        return;
    m_list.reset();
    m_isClosing = true;
    clear();
    deliver(doClose(open), this, [this](const Outcome<void> &) { // it would end by itself too
        m_isClosing = false;
        Q_EMIT changed();
    });
}

void CredentialsController::refresh()
{
    if (const auto open = list())
        run(Doing::Listing, doList(open));
}

void CredentialsController::make(const NewCredentialRequest &request)
{
    if (const auto open = list())
        run(Doing::Making, doMake(open, request));
}

void CredentialsController::renew()
{
    if (const auto open = list())
        run(Doing::Renewing, doRenew(open));
}

void CredentialsController::remove(const QString &id, const QString &reason)
{
    if (const auto open = list())
        run(Doing::Deleting, doRemove(open, id, reason));
}

void CredentialsController::cancel()
{
    if (!m_doing)
        return;
    const bool mayHaveHappened = *m_doing >= Doing::Making;
    ++m_attempt;
    m_doing.reset();
    fail(Failure(FailureKind::Cancelled, tr("Lanyard waits no longer."),
                 mayHaveHappened ? tr("The portal may have done it all the same: look at the list again.")
                                 : tr("Nothing was changed.")));
}

void CredentialsController::clear()
{
    ++m_attempt;
    m_doing.reset();
    m_isListed = false;
    m_terms.reset();
    m_failure.reset();
    m_notice.clear();
    m_details.clear();
    m_connection.clear();
    m_forAnother = SecretBuffer();
    m_model.setRows({}, m_ports.now());
    Q_EMIT changed();
}

std::optional<int> CredentialsController::mostDays() const
{
    if (!m_terms || !m_terms->longest)
        return {};
    return int(std::chrono::duration_cast<std::chrono::days>(*m_terms->longest).count());
}

QString CredentialsController::costOfAnother()
{
    const auto open = list();
    return open ? open->costOfAnother(m_model.rows()) : QString();
}

SecretBuffer CredentialsController::takeForAnother()
{
    return std::exchange(m_forAnother, SecretBuffer());
}

void CredentialsController::run(Doing doing, QCoro::Task<Outcome<Result>> task)
{
    m_doing = doing;
    m_failure.reset();
    m_notice.clear();
    m_details.clear();
    deliver(std::move(task), this, [this, doing, attempt = ++m_attempt](Outcome<Result> result) {
        if (attempt != m_attempt)
            return;
        m_doing.reset();
        if (result)
            take(doing, std::move(*result));
        else
            fail(result.error());
    });
    Q_EMIT changed();
}

void CredentialsController::take(Doing doing, Result result)
{
    m_isListed = true;
    m_model.setRows(std::move(result.listed), m_ports.now());
    if (result.terms)
        m_terms = std::move(result.terms);
    if (result.made) {
        tell(*result.made);
        m_forAnother = std::move(result.made->forAnother);
    } else if (doing == Doing::Deleting) {
        m_notice = tr("The portal no longer has that token.");
    }
    if (doing != Doing::Listing)
        Q_EMIT kept();
    Q_EMIT changed();
    if (doing == Doing::SigningIn)
        Q_EMIT signedIn();
}

void CredentialsController::fail(const Failure &failure)
{
    m_failure = failure;
    if (failure.kind == FailureKind::SessionEnded && m_list && m_list->hasSession())
        m_list.reset(); // what was opened is no longer
    Q_EMIT changed();
}

void CredentialsController::tell(const CredentialMade &made)
{
    const QString name = m_model.nameOf(made.listed);
    if (!made.isNew)
        m_notice = tr("Not due yet");
    else if (!made.forAnother.isEmpty())
        m_notice = tr("%1 is made for %2").arg(name, made.listed.owner);
    else
        m_notice = tr("%1 is made and kept on this computer").arg(name);
    QStringList details;
    if (!made.isNew)
        details.append(tr("The one that is there is good for longer than the portal’s time of warning."));
    details.append(made.listed.validTo.isValid()
                       ? tr("It ends on %1.").arg(timewords::both(made.listed.validTo, m_ports.now()))
                       : tr("The portal states no end."));
    if (!made.deleted.isEmpty())
        details.append(tr("The portal no longer has the one before it."));
    if (!made.notice.isEmpty())
        details.append(made.notice);
    m_details = details.join(QLatin1Char(' '));
}

QCoro::Task<Outcome<CredentialTerms>> CredentialsController::doLook(List list)
{
    auto found = co_await list->look();
    co_return std::move(found);
}

QCoro::Task<Outcome<void>> CredentialsController::doClose(List list)
{
    co_await list->close();
    co_return Outcome<void>();
}

QCoro::Task<Outcome<CredentialsController::Result>> CredentialsController::doList(List list)
{
    auto listed = co_await list->list();
    if (!listed)
        co_return unexpected(listed.error());
    Result result;
    result.listed = std::move(*listed);
    if (list->needsSession()) {
        const auto terms = co_await list->terms();
        if (terms)
            result.terms = *terms;
    }
    co_return std::move(result);
}

QCoro::Task<Outcome<CredentialsController::Result>> CredentialsController::doSignIn(List list, Proof proof,
                                                                                    QString user, SecretBuffer secret)
{
    Outcome<void> opened;
    if (proof == Proof::Password)
        opened = co_await list->logIn(std::move(user), std::move(secret));
    else if (proof == Proof::SessionToken)
        list->use(std::move(secret));
    else
        opened = co_await list->takeIn(std::move(secret));
    if (!opened)
        co_return unexpected(opened.error());
    auto result = co_await doList(list);
    if (!result)
        co_await list->close(); // a session's token that opens nothing is not kept
    co_return std::move(result);
}

QCoro::Task<Outcome<CredentialsController::Result>> CredentialsController::doMake(List list,
                                                                                  NewCredentialRequest request)
{
    auto made = co_await list->create(std::move(request));
    if (!made)
        co_return unexpected(made.error());
    auto result = co_await doList(list);
    if (!result) // it is made all the same
        result = Result();
    result->made = std::move(*made);
    co_return std::move(result);
}

QCoro::Task<Outcome<CredentialsController::Result>> CredentialsController::doRenew(List list)
{
    auto made = co_await list->renew(QString());
    if (!made)
        co_return unexpected(made.error());
    auto result = co_await doList(list);
    if (!result)
        result = Result();
    result->made = std::move(*made);
    co_return std::move(result);
}

QCoro::Task<Outcome<CredentialsController::Result>> CredentialsController::doRemove(List list, QString id,
                                                                                    QString reason)
{
    const auto removed = co_await list->remove(id, reason);
    if (!removed)
        co_return unexpected(removed.error());
    auto result = co_await doList(list);
    if (!result) // cBioPortal lists nothing for a token that was just deleted
        result = Result();
    co_return std::move(result);
}

} // namespace lanyard
