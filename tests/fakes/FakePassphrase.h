#pragma once

#include "PassphraseSource.h"

#include <QList>

#include <functional>

namespace lanyard {

/// Somebody who answers with the next of a list of passphrases, and then no more.
class FakePassphrase final : public PassphraseSource
{
public:
    QList<QByteArray> answers;
    QList<PassphraseQuestion> asked;
    bool isAtHand = true;
    std::function<void()> meanwhile; ///< happens while the person still types

    Outcome<void> atHand() const override
    {
        if (isAtHand)
            return {};
        return failure(FailureKind::VaultLocked, QStringLiteral("Nobody may be asked."), {});
    }
    QCoro::Task<Outcome<SecretBuffer>> ask(PassphraseQuestion question) override
    {
        asked.append(question);
        if (meanwhile)
            meanwhile();
        if (answers.isEmpty())
            co_return failure(FailureKind::VaultLocked, QStringLiteral("Nobody answers."), {});
        co_return SecretBuffer(answers.takeFirst());
    }
};

} // namespace lanyard
