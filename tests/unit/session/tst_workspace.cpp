#include "DoctorBench.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// What a process that is to end waits for.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsForItsRestFindsEveryRefreshStored()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        const auto before = bench.stored();
        const auto refresh = bench.session().accessToken(30s, true);
        QVERIFY2(bench.session().isRefreshing() && !refresh.isReady(), "the provider must still be at it");
        QCoro::waitFor(bench.workspace.untilRested());
        QVERIFY2(!bench.session().isRefreshing(), "the wait was over too soon");
        QVERIFY2(bench.stored() != before, "the new credential must be in the vault");
        QTRY_VERIFY(refresh.isReady());
    }

    void aProfileThatIsNotSavedLeavesNoSecretBehind()
    {
        DoctorBench bench;
        Profile profile;
        profile.id = Profile::newId();
        profile.name = QStringLiteral("another");
        profile.portal = QUrl(QStringLiteral("https://genie.example.org"));
        profile.redirectPorts = {0};
        QVERIFY(!QCoro::waitFor(bench.workspace.add(profile, SecretBuffer("s3cret"))));
        QVERIFY(!bench.workspace.vault().record(profile, Slot::ClientSecret));
    }

    void itWaitsForNothingWhereNothingIsUnderWayAndNeverForEver()
    {
        DoctorBench bench;
        QVERIFY(bench.signIn());
        QVERIFY2(bench.workspace.untilRested().isReady(), "nothing is under way");
        const auto refresh = bench.session().accessToken(30s, true);
        QCoro::waitFor(bench.workspace.untilRested(0ms));
        QVERIFY2(bench.session().isRefreshing(), "its patience was over before the provider could answer");
        QTRY_VERIFY(refresh.isReady());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
