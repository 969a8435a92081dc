#include "ProgramGate.h"

#include "Clock.h"
#include "Profile.h"

#include <QCoroSignal>

namespace lanyard {

namespace {

constexpr qint64 s_recentSeconds = 10;

} // namespace

ProgramGate::ProgramGate(ProgramList list, const Clock &clock, Ask ask, Name name, QObject *parent)
    : QObject(parent), m_list(std::move(list)), m_clock(clock), m_ask(std::move(ask)), m_name(std::move(name))
{ }

std::optional<bool> ProgramGate::known(const Key &key, const QString &program) const
{
    if (!program.isEmpty()) {
        if (const auto decided = m_list.isAllowed(key.first, program))
            return decided;
    }
    const auto recent = m_recent.constFind(key);
    return recent != m_recent.constEnd() && m_clock.now() < recent->until ? std::optional(recent->isAllowed)
                                                                          : std::nullopt;
}

QCoro::Task<Outcome<void>> ProgramGate::admit(Profile profile, pid_t process)
{
    if (!m_list.asks(profile.id))
        co_return Outcome<void>();
    const auto program = m_name(process);
    const Key key(profile.id, process);
    const QPair<QString, QString> question(profile.id, program);
    while (m_asking.contains(question))
        co_await qCoro(this, &ProgramGate::answered);
    if (const auto decided = known(key, program))
        co_return verdict(*decided, profile, program);
    if (!m_ask)
        co_return verdict(false, profile, program);
    m_asking.insert(question);
    const auto isAllowed = co_await asked(profile, program);
    const auto now = m_clock.now();
    m_recent.removeIf([&](QHash<Key, Recent>::iterator entry) { return entry->until <= now; });
    m_recent.insert(key, {isAllowed, now.addSecs(s_recentSeconds)});
    m_asking.remove(question);
    Q_EMIT answered();
    co_return verdict(isAllowed, profile, program);
}

QCoro::Task<bool> ProgramGate::asked(Profile profile, QString program)
{
    const auto answer = co_await m_ask(profile.name, program);
    const auto isAllowed = answer == Answer::Once || answer == Answer::Always;
    const auto isForGood = answer == Answer::Always || answer == Answer::Never;
    if (isForGood && !program.isEmpty())
        m_list.decide(profile.id, program, isAllowed); // not written: it is asked about again
    co_return isAllowed;
}

Outcome<void> ProgramGate::verdict(bool isAllowed, const Profile &profile, const QString &program) const
{
    if (isAllowed)
        return {};
    const auto named = program.isEmpty() ? tr("A program that the system does not name") : program;
    return failure(FailureKind::Refused,
                   tr("%1 may not have the token of “%2”: nobody allowed it.").arg(named, profile.name),
                   tr("Allow it in Lanyard's window when it asks, or with: lanyard agent programs '%1' --allow PROGRAM")
                       .arg(profile.name),
                   QStringLiteral("program-not-allowed"));
}

} // namespace lanyard
