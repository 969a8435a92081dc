#include "Cancellation.h"
#include "Gate.h"

#include <QTest>

using namespace lanyard;

namespace {

QCoro::Task<int> answerAt(Gate *gate)
{
    co_await gate->passed();
    co_return 42;
}

QCoro::Task<int> answerAtOnce()
{
    co_return 42;
}

/// Somebody who waits for an answer, and again when it came.
struct Person
{
    Gate gate;
    Cancellation cancellation;
    int answers = 0;
    bool hasGivenUp = false;

    QCoro::Task<> wait()
    {
        for (int i = 0; i < 2; ++i) {
            const auto answer = co_await cancellation.unlessCancelled(answerAt(&gate));
            if (!answer) {
                hasGivenUp = true;
                co_return;
            }
            ++answers;
        }
    }
};

} // namespace

class CancellationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesThrough()
    {
        Person person;
        person.wait();
        person.gate.open();
        QTRY_COMPARE(person.answers, 1);
        QVERIFY(!person.hasGivenUp);
        person.cancellation.cancel(); // the second wait ends
        QTRY_VERIFY(person.hasGivenUp);
        person.gate.open(); // the task that nobody listens to ends too
        QCoreApplication::processEvents();
        QCOMPARE(person.answers, 1);
    }

    void whatIsThereAlreadyNeedsNoWaiting()
    {
        Cancellation cancellation;
        auto waiting = cancellation.unlessCancelled(answerAtOnce());
        QVERIFY2(waiting.isReady(), "no turn of the event loop is needed");
        QCOMPARE(QCoro::waitFor(std::move(waiting)), 42);
    }

    void nothingComesOfWhatWasCancelledBefore()
    {
        Cancellation cancellation;
        cancellation.cancel();
        QVERIFY(!QCoro::waitFor(cancellation.unlessCancelled(answerAtOnce())));
    }

    /// The answer arrives in the turn of the event loop in which the person cancels: the wait must end once.
    void anAnswerAndACancellationInOneTurnEndTheWaitOnce()
    {
        Person person;
        person.wait();
        person.gate.open();
        person.cancellation.cancel();
        person.cancellation.cancel();
        QTRY_VERIFY2(person.hasGivenUp, "who cancels gets nothing, even if it comes at that moment");
        QCoreApplication::processEvents();
        QCOMPARE(person.answers, 0);
    }

    void cancellingEndsEveryWait()
    {
        Gate gate;
        Cancellation cancellation;
        auto one = cancellation.unlessCancelled(answerAt(&gate));
        auto other = cancellation.unlessCancelled(answerAt(&gate));
        cancellation.cancel();
        QVERIFY(!QCoro::waitFor(std::move(one)));
        QVERIFY(!QCoro::waitFor(std::move(other)));
        gate.open();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "tst_cancellation.moc"
