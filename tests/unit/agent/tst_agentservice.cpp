#include "AgentService.h"
#include "FileLock.h"
#include "ProgramGate.h"
#include "SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// What the agent hands out, over a session with a provider that works.
class AgentServiceTest : public QObject
{
    Q_OBJECT

    struct Agent
    {
        Bench bench;
        ProgramList programs {bench.folder.filePath(QStringLiteral("programs.json"))};
        ProgramGate gate {programs, bench.clock, {}, [](pid_t) { return QStringLiteral("/usr/bin/Rscript"); }};
        AgentService service;

        explicit Agent(const QString &kind = QStringLiteral("agent"))
            : service({bench.profiles,
                       [this](const Profile &profile) -> Outcome<Session *> {
                           bench.session->setProfile(profile);
                           return bench.session.get();
                       },
                       bench.clock, gate},
                      kind)
        { }

        QByteArrayList question(const char *freshness = "cached") const
        {
            return {"bearer", bench.profile.name.toUtf8(), "token", "30", freshness};
        }
        auto asking(QByteArrayList about) { return service.answer(std::move(about), {}); }
        auto ask(const QByteArrayList &about) { return QCoro::waitFor(asking(about)); }
        qsizetype refreshes() const { return bench.http.requestsTo(bench.provider.tokenEndpoint()).size(); }
    };

private Q_SLOTS:
    void theSessionsAccessTokenIsHandedOutWithALineEnd()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        const auto before = agent.refreshes();
        const auto answer = agent.ask(agent.question());
        VERIFY_OK(answer);
        QCOMPARE(answer->toByteArray(), agent.bench.accessToken(false)->token.toByteArray() + '\n');
        QCOMPARE(agent.refreshes(), before);
    }

    void theHeaderComesInBothForms()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        const auto token = agent.bench.accessToken(false)->token.toByteArray();
        auto question = agent.question();
        question[2] = "plain";
        QCOMPARE(agent.ask(question)->toByteArray(), "Authorization: Bearer " + token + '\n');
        question[2] = "curl-config";
        QCOMPARE(agent.ask(question)->toByteArray(), "header = \"Authorization: Bearer " + token + "\"\n");
    }

    void howeverManyAskAtOnceTheIssuerIsAskedOnce()
    {
        Agent agent;
        agent.bench.provider.rotates = true;
        VERIFY_OK(agent.bench.signIn());
        agent.bench.clock.advance(290s);
        const auto before = agent.refreshes();
        std::vector<QCoro::Task<Outcome<SecretBuffer>>> tasks;
        for (int i = 0; i < 8; ++i)
            tasks.push_back(agent.asking(agent.question()));
        QSet<QByteArray> tokens;
        for (auto &task : tasks) {
            const auto answer = QCoro::waitFor(std::move(task));
            VERIFY_OK(answer);
            tokens.insert(answer->toByteArray());
        }
        QCOMPARE(agent.refreshes(), before + 1);
        QCOMPARE(tokens.size(), 1);
    }

    void aRefreshThatIsUnderWayIsToldSoThatNobodyEndsTheProcess()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        QSignalSpy rested(&agent.service, &AgentService::rested);
        QVERIFY(!agent.service.isBusy());
        VERIFY_OK(agent.ask(agent.question("fresh")));
        QTRY_COMPARE(rested.size(), 1);
        QVERIFY2(!agent.service.isBusy(), "an agent that stays busy can never be stopped");
    }

    void whoWaitsForItsRestFindsTheNewCredentialStoredAndTheAnswerOut()
    {
        Agent agent;
        agent.bench.provider.rotates = true;
        VERIFY_OK(agent.bench.signIn());
        const auto before = agent.bench.stored();
        auto elsewhere
            = std::make_unique<FileLock>(agent.bench.profiles.lockFile(agent.bench.profile, nameOf(Slot::Portal)));
        QVERIFY(elsewhere->tryLock());
        const auto refresh = agent.asking(agent.question("fresh"));
        QVERIFY2(agent.service.isBusy() && !refresh.isReady(), "it must wait for its turn at the credential");
        elsewhere.reset();
        QCoro::waitFor(agent.service.untilRested());
        QVERIFY2(refresh.isReady(), "who asked must have the answer");
        QVERIFY(agent.bench.stored() != before);
        QCOMPARE(agent.bench.stored(), agent.bench.provider.currentRefreshToken());
    }

    void aTokenNearItsEndIsHandedOutAtOnceAndRenewedForTheNext()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        const auto old = agent.ask(agent.question());
        VERIFY_OK(old);
        const auto before = agent.refreshes();
        agent.bench.clock.advance(200s);
        VERIFY_OK(agent.ask(agent.question()));
        QVERIFY2(agent.refreshes() == before, "with 100 s left nobody needs another one");
        agent.bench.clock.advance(60s);
        const auto answer = agent.ask(agent.question());
        VERIFY_OK(answer);
        QVERIFY2(*answer == *old, "with 40 s left it is good for who asks for 30");
        QTRY_COMPARE(agent.refreshes(), before + 1);
        const auto next = agent.ask(agent.question());
        VERIFY_OK(next);
        QVERIFY2(!(*next == *old), "the next one gets the new token");
        QCOMPARE(agent.refreshes(), before + 1);
    }

    void aFreshOneIsAskedFor()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        const auto before = agent.refreshes();
        VERIFY_OK(agent.ask(agent.question("fresh")));
        QCOMPARE(agent.refreshes(), before + 1);
    }

    void whoSignedInInAnotherProcessGetsNoTokenOfTheOneBefore()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        const auto old = agent.ask(agent.question());
        VERIFY_OK(old);
        agent.bench.clock.advance(10s);
        const auto other = agent.bench.makeSession();
        VERIFY_OK(QCoro::waitFor(other->signIn({})));
        const auto answer = agent.ask(agent.question());
        VERIFY_OK(answer);
        QVERIFY2(!(*answer == *old), "the token may be another person's");
    }

    void theLongLivedCredentialGoesOutOnlyWhereTheProfileAllowsIt()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        auto question = agent.question();
        question.append("offline-token");
        const auto refused = agent.ask(question);
        QVERIFY2(!refused && refused.error().cause == QLatin1String("credential-not-handed-out"),
                 "not without the person's word");
        agent.bench.profile.agentHandsCredential = true;
        VERIFY_OK(agent.bench.profiles.save(agent.bench.profile));
        const auto answer = agent.ask(question);
        VERIFY_OK(answer);
        QCOMPARE(answer->toByteArray(), agent.bench.stored() + '\n');
    }

    void aPortalThatTakesTheCredentialNeedsThatWordToo()
    {
        Agent agent;
        agent.bench.profile.kind = PortalKind::CBioPortal;
        VERIFY_OK(agent.bench.profiles.save(agent.bench.profile));
        const auto refused = agent.ask(agent.question());
        QVERIFY(!refused && refused.error().cause == QLatin1String("credential-not-handed-out"));
        QVERIFY2(agent.bench.keychain->calls.isEmpty(), "the vault must not be asked");
    }

    void aProgramThatNobodyAllowedGetsNothing()
    {
        Agent agent;
        VERIFY_OK(agent.bench.signIn());
        VERIFY_OK(agent.programs.setAsks(agent.bench.profile.id, true));
        for (const auto &question : {agent.question(), QByteArrayList {"admit", agent.bench.profile.name.toUtf8()}}) {
            const auto refused = agent.ask(question);
            QVERIFY(!refused);
            QCOMPARE(refused.error().cause, QStringLiteral("program-not-allowed"));
        }
        VERIFY_OK(agent.programs.decide(agent.bench.profile.id, QStringLiteral("/usr/bin/Rscript"), true));
        VERIFY_OK(agent.ask(agent.question()));
    }

    void whatIsNoQuestionIsRefused_data()
    {
        QTest::addColumn<QByteArrayList>("question");
        QTest::newRow("unknown") << QByteArrayList {"everything"};
        QTest::newRow("too short") << QByteArrayList {"bearer", "x"};
        QTest::newRow("too long") << QByteArrayList {"status", "x"};
        QTest::newRow("no such profile") << QByteArrayList {"bearer", "x", "token", "30", "cached"};
    }
    void whatIsNoQuestionIsRefused()
    {
        QFETCH(QByteArrayList, question);
        Agent agent;
        const auto refused = agent.ask(question);
        QVERIFY(!refused);
        QVERIFY2(!refused.error().hint.isEmpty(), "a failure says what to do next");
    }

    void askedToStopItAnswersAndThenStops()
    {
        Agent agent;
        QSignalSpy stops(&agent.service, &AgentService::stopAsked);
        VERIFY_OK(agent.ask({"stop"}));
        QTRY_COMPARE(stops.size(), 1);
    }

    void aWindowIsNotStoppedByACommand()
    {
        Agent window(QStringLiteral("window"));
        QSignalSpy stops(&window.service, &AgentService::stopAsked);
        const auto refused = window.ask({"stop"});
        QVERIFY(!refused && refused.error().cause == QLatin1String("agent-is-window"));
        QCoreApplication::processEvents();
        QCOMPARE(stops.size(), 0);
    }
};

QTEST_GUILESS_MAIN(AgentServiceTest)
#include "tst_agentservice.moc"
