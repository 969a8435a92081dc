#pragma once

#include "Outcome.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

/// 429 and 5xx: the server cannot answer now, which says nothing about a token.
constexpr bool isTroubleOfServer(int status)
{
    return status == 429 || status >= 500;
}

/// One study (at ProteinPaint a dataset, at an `api` portal the one test request) as three sources tell it.
struct AccessRow
{
    QString id;
    QString name;
    bool isPublic = false; ///< the portal calls it so; that alone opens nothing
    std::optional<bool> promised; ///< by the roles; not known without an access token
    QString promisedBy; ///< the role, when `promised`
    bool listed = false; ///< the portal lists it as readable
    std::optional<int> status; ///< of a real request; not set: not asked
    bool isOpen = false; ///< that request was answered with data
    bool isUnchecked = false; ///< the portal answered without looking at the token, which proves nothing
    QString refusal = {}; ///< why it is not open, a sentence; empty where the portal says no more than the status
    QString refusalCause = {}; ///< the same as a name that scripts know
    std::chrono::milliseconds elapsed {0};

    /// `open`, `open-not-promised`, `refused`, `refused-though-promised`, `nothing-checked`, `no-answer`, `not-asked`
    QString verdict() const;
    bool isUnanswered() const { return status && !isOpen && isTroubleOfServer(*status); }
    bool isRefused() const { return status && !isOpen && !isUnanswered(); }
};

/// Follows a test that asks for many rows, and stops it: the requests under way are waited for, no further one is made.
struct AccessWatch
{
    bool isStopped = false;
    std::function<void(const QList<AccessRow> &rows)> listed = {}; ///< once, before the first row is asked for
    std::function<void(const AccessRow &row, int asked, int toAsk)> asked = {}; ///< after each answer
};

struct AccessQuestion
{
    QStringList studies; ///< to be asked one by one
    bool all = false; ///< ask for every study that the portal lists
    bool maySpend = false; ///< under rotation a call uses the offline token up
    std::optional<QStringList> roles = {}; ///< that the token holds, when known
    QList<AccessRow> answered = {}; ///< by an earlier test that was stopped: these are not asked for again
    std::shared_ptr<AccessWatch> watch = std::make_shared<AccessWatch>();
};

struct AccessReport
{
    int controlStatus = 0; ///< of the same request without a bearer; 401 where the portal demands one
    int status = 0; ///< of the request with the bearer
    std::chrono::milliseconds elapsed {0};
    bool isAccepted = false; ///< the portal took the token and answered with data
    QString refusal; ///< why not, a sentence; empty when accepted
    /// The same as a name that scripts know: `token-not-accepted`; `list-forbidden`; `bad-answer`, which says nothing
    /// of the token; or what the portal itself says. Empty where it cannot answer at the moment.
    QString refusalCause;
    QString remark; ///< what the person should know beside it, a sentence; may be empty
    QList<AccessRow> rows;
    bool isWhole = true; ///< else it was stopped, or a failure stopped it: `stoppedBy`
    std::optional<Failure> stoppedBy = {}; ///< on the way to the portal; what was answered before it stays
    QString seenThrough; ///< the client whose roles promise, where the portal's credential is another's

    bool isClean() const; ///< accepted, and no row refused
    const AccessRow *unanswered() const; ///< the first row that the portal could not answer; null: none
};

} // namespace lanyard
