#include "PortalTokenController.h"

#include "Deliver.h"
#include "PortalToken.h"
#include "ServerSettings.h"
#include "StrictJson.h"
#include "TokenLint.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr qint64 mostKeyBytes = 1024 * 1024;

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

/// A key file that is a serverconfig.json holds the secret among other things.
bool isServerSettings(const SecretBuffer &content)
{
    return content.view().contains("\"dsCredentials\"");
}

} // namespace

PortalTokenController::PortalTokenController(Profile profile, Ports ports, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_ports(std::move(ports))
{
    useTemplate({});
}

void PortalTokenController::readKey(const QString &path)
{
    m_failure.reset();
    m_lockedKey = SecretBuffer();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(Failure(FailureKind::Usage, tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                     tr("Choose the file with the key.")));
        return;
    }
    auto content = SecretBuffer::taking(file.read(mostKeyBytes));
    if (isServerSettings(content)) {
        const auto settings = DsCredentials::read(path);
        const auto entry = settings ? ServerSettings::signingEntry(*settings, m_profile)
                                    : Outcome<const DsCredential *>(unexpected(settings.error()));
        take(entry ? Signer::read((*entry)->key.view()) : Outcome<Signer>(unexpected(entry.error())));
        return;
    }
    const auto key = Signer::read(content.view());
    if (!key && key.error().cause == QLatin1String("passphrase-needed")) {
        m_lockedKey = std::move(content);
        Q_EMIT changed();
        return;
    }
    take(key);
}

void PortalTokenController::openKey(const SecretBuffer &passphrase)
{
    m_failure.reset();
    const auto key = Signer::read(m_lockedKey.view(), passphrase.view());
    if (key || key.error().cause != QLatin1String("wrong-passphrase"))
        m_lockedKey = SecretBuffer();
    take(key);
}

void PortalTokenController::take(const Outcome<Signer> &key)
{
    const QString wanted = m_profile.proteinPaint.algorithm;
    if (!key) {
        fail(key.error());
    } else if (!wanted.isEmpty() && !key->algorithms().contains(wanted)) {
        fail(Failure(FailureKind::Misconfigured, tr("The profile signs by %1, which this key does not.").arg(wanted),
                     tr("This key signs by: %1.").arg(key->algorithms().join(QStringLiteral(", "))),
                     QStringLiteral("wrong-algorithm")));
    } else {
        keep(*key);
    }
}

void PortalTokenController::keep(const Signer &key)
{
    begin(Doing::KeepingKey);
    deliver(m_ports.keepKey(key), this, [this, attempt = m_attempt](const Outcome<void> &kept) {
        if (attempt != m_attempt)
            return;
        m_doing.reset();
        if (!kept) {
            fail(kept.error());
            return;
        }
        m_keyInWords.clear();
        Q_EMIT changed();
        Q_EMIT keyKept();
    });
}

QStringList PortalTokenController::templates() const
{
    QStringList labels;
    for (const auto &dataset : m_profile.proteinPaint.datasets)
        labels.append(dataset.label);
    return labels;
}

void PortalTokenController::useTemplate(const QString &label)
{
    const auto &paint = m_profile.proteinPaint;
    const auto *dataset = paint.dataset(label);
    m_template = dataset ? label : QString();
    const auto chosen = dataset && dataset->own ? *dataset->own : paint.usual();
    m_draft.datasets = (dataset ? dataset->ids() : paint.tokenDatasets()).join(QStringLiteral(", "));
    m_draft.email = chosen.email;
    m_draft.ip = chosen.ip;
    m_draft.lifetime = QString::number(chosen.lifetime);
    m_draft.clientAuthResult = chosen.clientAuthResult.isEmpty() ? QString() : indented(chosen.clientAuthResult);
    clear();
}

void PortalTokenController::setDraft(const Draft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    clear(); // the token no longer says what stands there
}

QString PortalTokenController::lifetimeFault() const
{
    bool isNumber = false;
    const int seconds = m_draft.lifetime.trimmed().toInt(&isNumber);
    return isNumber && seconds >= 1 && seconds <= PortalToken::mostSeconds
        ? QString()
        : tr("A token lasts 1 to %1 seconds.").arg(PortalToken::mostSeconds);
}

QString PortalTokenController::ipFault() const
{
    const QString ip = m_draft.ip.trimmed();
    return ip.isEmpty() || !QHostAddress(ip).isNull() ? QString()
                                                      : tr("This is no network address, such as 192.0.2.7.");
}

QString PortalTokenController::clientAuthResultFault() const
{
    const QByteArray text = m_draft.clientAuthResult.trimmed().toUtf8();
    if (text.isEmpty())
        return {};
    const auto read = StrictJson::parse(text);
    if (!read.isGood())
        return tr("What stands there %1.").arg(read.explanation());
    return read.value.isObject() ? QString() : tr("It is an object, such as {\"role\": \"member\"}.");
}

bool PortalTokenController::isComplete() const
{
    return lifetimeFault().isEmpty() && ipFault().isEmpty() && clientAuthResultFault().isEmpty();
}

QStringList PortalTokenController::datasets() const
{
    QStringList names;
    for (const QString &name : m_draft.datasets.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

ProteinPaint::Template PortalTokenController::said() const
{
    ProteinPaint::Template said;
    said.lifetime = m_draft.lifetime.trimmed().toInt();
    said.email = m_draft.email.trimmed();
    said.ip = m_draft.ip.trimmed();
    said.clientAuthResult = StrictJson::parse(m_draft.clientAuthResult.trimmed().toUtf8()).value.toObject();
    return said;
}

bool PortalTokenController::isSaved() const
{
    const auto *dataset = m_profile.proteinPaint.dataset(m_template);
    return isComplete() && said() == (dataset && dataset->own ? *dataset->own : m_profile.proteinPaint.usual());
}

void PortalTokenController::saveTemplate()
{
    auto changed = m_profile.proteinPaint;
    if (m_template.isEmpty())
        changed.setUsual(said());
    for (auto &dataset : changed.datasets) {
        if (dataset.label == m_template)
            dataset.own = said();
    }
    if (const auto saved = m_ports.save(changed); !saved) {
        fail(saved.error());
        return;
    }
    m_profile.proteinPaint = changed;
    m_failure.reset();
    Q_EMIT this->changed();
}

void PortalTokenController::sign()
{
    if (!isComplete())
        return;
    clear();
    begin(Doing::Signing);
    deliver(m_ports.key(), this, [this, attempt = m_attempt](const Outcome<Signer> &key) {
        if (attempt != m_attempt)
            return;
        m_doing.reset();
        if (!key) {
            fail(key.error());
            return;
        }
        m_keyInWords = key->algorithms().join(QStringLiteral(", "));
        auto made = PortalToken::make(datasets(), said(), m_profile.proteinPaint.algorithm, *key, m_ports.now());
        const auto jws = made ? Jws::parse(made->token.view()) : Outcome<Jws>(unexpected(made.error()));
        if (!jws) {
            fail(jws.error());
            return;
        }
        m_token = std::move(made->token);
        m_expiresAt = made->expiresAt;
        m_decoded = indented(jws->header) + QStringLiteral("\n\n") + indented(jws->claims().value_or(QJsonObject()));
        lint();
        Q_EMIT changed();
    });
}

void PortalTokenController::lint()
{
    if (!hasToken())
        return;
    LintSubject subject;
    subject.token = m_token.view();
    subject.now = m_ports.now();
    subject.settings = m_settings.get();
    subject.dataset = m_template;
    subject.embedder = m_profile.proteinPaint.embedder;
    m_findings = lintToken(subject);
}

void PortalTokenController::holdAgainst(const QString &path)
{
    auto settings = DsCredentials::read(path);
    if (!settings) {
        fail(settings.error());
        return;
    }
    m_failure.reset();
    m_settings = std::make_shared<DsCredentials>(std::move(*settings));
    lint();
    Q_EMIT changed();
}

void PortalTokenController::send()
{
    if (!hasToken() || isBusy())
        return;
    m_verdicts.clear();
    begin(Doing::Asking);
    m_toAsk = m_template.isEmpty() ? templates() : QStringList {m_template};
    askNext();
}

void PortalTokenController::askNext()
{
    if (m_toAsk.isEmpty()) {
        m_doing.reset();
        Q_EMIT changed();
        return;
    }
    const QString label = m_toAsk.takeFirst();
    deliver(m_ports.ask(label, m_token.copy()), this,
            [this, label, attempt = m_attempt](const Outcome<PortalAnswer> &answer) {
                if (attempt != m_attempt)
                    return;
                if (!answer) {
                    m_doing.reset();
                    fail(answer.error());
                    return;
                }
                const bool isUnchecked = answer->refusalCause == QLatin1String("nothing-checked");
                m_verdicts.append({label, answer->isData, isUnchecked,
                                   answer->isData
                                       ? tr("The server verified the token and opened a session of 16 hours with it.")
                                       : answer->refusal});
                askNext();
            });
}

void PortalTokenController::cancel()
{
    if (!m_doing)
        return;
    ++m_attempt;
    m_doing.reset();
    fail(Failure(FailureKind::Cancelled, tr("Lanyard waits no longer."), tr("Nothing was changed.")));
}

void PortalTokenController::clear()
{
    ++m_attempt;
    m_doing.reset();
    m_token = SecretBuffer();
    m_expiresAt = {};
    m_decoded.clear();
    m_findings.clear();
    m_verdicts.clear();
    m_failure.reset();
    Q_EMIT changed();
}

void PortalTokenController::fail(const Failure &failure)
{
    m_failure = failure;
    Q_EMIT changed();
}

void PortalTokenController::begin(Doing doing)
{
    ++m_attempt;
    m_doing = doing;
    m_failure.reset();
    Q_EMIT changed();
}

} // namespace lanyard
