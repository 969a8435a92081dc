#include "CompareController.h"

#include <QCoroTimer>
#include <QTest>

using namespace lanyard;

using Phase = CompareController::Phase;

namespace {

QCoro::Task<Outcome<QStringList>> after(QTimer *when, QStringList roles)
{
    co_await *when;
    co_return roles;
}

QCoro::Task<Outcome<QStringList>> atOnce(Outcome<QStringList> roles)
{
    co_return roles;
}

} // namespace

/// What the roles of a token are held against.
class CompareControllerTest : public QObject
{
    Q_OBJECT

    QStringList m_own {QStringLiteral("a"), QStringLiteral("b")};
    QTimer m_late;

    CompareController::Ports ports()
    {
        return {[] { return CompareController::Past(); }, [] { return QList<CompareController::Other>(); },
                [this](const QString &id) {
                    if (id == QLatin1String("late"))
                        return after(&m_late, {QStringLiteral("late")});
                    if (id == QLatin1String("offline"))
                        return atOnce(failure(FailureKind::Offline, QStringLiteral("Cannot reach it."), {}));
                    return atOnce(QStringList {QStringLiteral("b"), QStringLiteral("c")});
                },
                [](QByteArrayView) { return QStringList {QStringLiteral("a")}; }, [this] { return m_own; }};
    }

private Q_SLOTS:
    void anotherProfilesRolesAreTheOnesBefore()
    {
        CompareController compare(ports());
        compare.withProfile(QStringLiteral("other"));
        QCOMPARE(compare.phase(), Phase::Compared);
        QCOMPARE(compare.difference().gained, QStringList {QStringLiteral("a")});
        QCOMPARE(compare.difference().lost, QStringList {QStringLiteral("c")});
        QCOMPARE(compare.difference().same, QStringList {QStringLiteral("b")});
    }

    void earlierRolesOfTheProfileAreTheOnesBefore()
    {
        CompareController compare(ports());
        compare.withEarlier({QStringLiteral("a"), QStringLiteral("gone")});
        QCOMPARE(compare.phase(), Phase::Compared);
        QCOMPARE(compare.difference().gained, QStringList {QStringLiteral("b")});
        QCOMPARE(compare.difference().lost, QStringList {QStringLiteral("gone")});
        QCOMPARE(compare.difference().same, QStringList {QStringLiteral("a")});
    }

    void ownRolesThatChangeAreHeldAgainstTheSameOnes()
    {
        CompareController compare(ports());
        compare.withPasted("token");
        QCOMPARE(compare.difference().gained, QStringList {QStringLiteral("b")});
        m_own = {QStringLiteral("a")};
        compare.tellOwnRoles();
        QVERIFY2(compare.difference().gained.isEmpty(), "the difference is that of the token in view");
        m_own.append(QStringLiteral("b"));
    }

    void aLateAnswerDoesNotReplaceWhatWasChosenSince()
    {
        CompareController compare(ports());
        m_late.start(0);
        compare.withProfile(QStringLiteral("late"));
        QCOMPARE(compare.phase(), Phase::Asking);
        compare.withPasted("token");
        bool cameBack = false;
        connect(&m_late, &QTimer::timeout, &compare, [&cameBack] { cameBack = true; });
        QTRY_VERIFY(cameBack);
        QCoreApplication::processEvents();
        QCOMPARE(compare.difference().same, QStringList {QStringLiteral("a")});
    }

    void aFailureIsSaidAndLeavesNoDifference()
    {
        CompareController compare(ports());
        compare.withProfile(QStringLiteral("offline"));
        QCOMPARE(compare.phase(), Phase::Failed);
        QVERIFY(compare.failure() && compare.failure()->kind == FailureKind::Offline);
        compare.clear();
        QCOMPARE(compare.phase(), Phase::Empty);
        QVERIFY(!compare.failure());
    }
};

QTEST_GUILESS_MAIN(CompareControllerTest)
#include "tst_comparecontroller.moc"
