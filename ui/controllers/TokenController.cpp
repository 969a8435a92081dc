#include "TokenController.h"

#include "Claims.h"
#include "Deliver.h"
#include "RolePath.h"

#include <QJsonDocument>

using namespace std::chrono_literals;

namespace lanyard {

TokenController::TokenController(Ports ports, QString rolePath, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_rolePath(std::move(rolePath))
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, [this] { m_claims.setNow(m_ports.now()); });
}

void TokenController::load(bool fresh)
{
    m_phase = Phase::Loading;
    m_failure.reset();
    ++m_attempt;
    deliver(m_ports.load(fresh), this, [this, attempt = m_attempt](Outcome<TokenView> view) {
        if (attempt == m_attempt)
            take(std::move(view));
    });
    Q_EMIT changed();
}

void TokenController::show(TokenView view)
{
    ++m_attempt;
    m_failure.reset();
    take(std::move(view));
}

void TokenController::cancel()
{
    ++m_attempt;
    m_phase = m_view ? Phase::Loaded : Phase::Empty;
    Q_EMIT changed();
}

void TokenController::clear()
{
    m_view.reset();
    m_failure.reset();
    m_claims.clear();
    m_tree.clear();
    cancel();
}

void TokenController::take(Outcome<TokenView> view)
{
    if (!view) {
        m_phase = Phase::Failed;
        m_failure = view.error();
    } else {
        m_phase = Phase::Loaded;
        m_view = std::move(*view);
    }
    sayAnew();
}

void TokenController::sayAnew()
{
    if (m_phase == Phase::Loaded) {
        m_claims.show(Claims(json()), m_view->jws.algorithm(), m_ports.now());
        m_tree.show(json(), m_rolePath);
    }
    Q_EMIT changed();
}

void TokenController::useRolePath(const QString &path)
{
    if (const auto saved = m_ports.saveRolePath(path); !saved) {
        m_failure = saved.error();
    } else {
        m_failure.reset();
        m_rolePath = path;
        m_tree.show(json(), m_rolePath);
    }
    Q_EMIT changed();
}

void TokenController::setTicking(bool isTicking)
{
    isTicking ? m_seconds.start() : m_seconds.stop();
}

QJsonObject TokenController::json() const
{
    return m_view ? m_view->jws.claims().value_or(QJsonObject()) : QJsonObject();
}

QStringList TokenController::roles() const
{
    return RolePath(m_rolePath).read(json()).roles;
}

QList<RolePathChoice> TokenController::choices() const
{
    QList<RolePathChoice> choices;
    const auto paths = RolePath::allIn(json());
    for (auto path = paths.cbegin(); path != paths.cend(); ++path)
        choices.append({path.key(), int(path->size()), {}});
    // The profile's own path is shown also where the token does not have it: that is the finding.
    if (m_view && !m_rolePath.isEmpty() && !paths.contains(m_rolePath)) {
        const auto reading = RolePath(m_rolePath).read(json());
        choices.append({m_rolePath, 0, reading.missingKey.value_or(QString())});
    }
    return choices;
}

QString TokenController::raw() const
{
    if (!m_view)
        return {};
    const auto indented = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
    };
    return indented(m_view->jws.header) + QStringLiteral("\n\n") + indented(json());
}

Verdict TokenController::verdict() const
{
    return m_view ? m_view->verdict : Verdict {Verdict::Kind::Unverifiable, {}};
}

QStringList TokenController::problems() const
{
    return m_view ? m_view->problems : QStringList();
}

QDateTime TokenController::expiresAt() const
{
    return m_view ? Claims(json()).expiresAt().value_or(QDateTime()) : QDateTime();
}

QString TokenController::seenThrough() const
{
    return m_view ? m_view->seenThrough : QString();
}

QString TokenController::issuer() const
{
    return m_view ? Claims(json()).issuer() : QString();
}

QString TokenController::person() const
{
    return m_view ? Claims(json()).person() : QString();
}

} // namespace lanyard
