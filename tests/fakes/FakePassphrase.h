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
    bool atHand = true;
    std::function<void()> meanwhile; ///< happens while the person still types

    bool isAtHand() const override { return atHand; }
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
