#pragma once

#include "ProgramList.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

#include <sys/types.h>

namespace lanyard {

class Clock;
struct Profile;

/// Asks the person about a program that wants a profile's bearer for the first time, where they wanted to be asked.
class ProgramGate final : public QObject
{
    Q_OBJECT
public:
    enum class Answer
    {
        NotNow,
        Once,
        Always,
        Never
    };
    /// The port to the person; empty where there is none.
    using Ask = std::function<QCoro::Task<Answer>(QString profileName, QString program)>;
    /// Of the program behind a process.
    using Name = std::function<QString(pid_t)>;

    ProgramGate(ProgramList list, const Clock &clock, Ask ask, Name name, QObject *parent = nullptr);

    /// `Refused` with cause `program-not-allowed`. One process is not asked about twice within some seconds: a command
    /// may come back with the same question in other words.
    QCoro::Task<Outcome<void>> admit(Profile profile, pid_t process);

Q_SIGNALS:
    void answered();

private:
    struct Recent
    {
        bool isAllowed;
        QDateTime until;
    };
    using Key = QPair<QString, pid_t>;
    Outcome<void> verdict(bool isAllowed, const Profile &profile, const QString &program) const;
    std::optional<bool> known(const Key &key, const QString &program) const;
    QCoro::Task<bool> asked(Profile profile, QString program);

    ProgramList m_list;
    const Clock &m_clock;
    Ask m_ask;
    Name m_name;
    QHash<Key, Recent> m_recent;
    QSet<QPair<QString, QString>> m_asking; ///< profile and program that a question is open about
};

} // namespace lanyard
