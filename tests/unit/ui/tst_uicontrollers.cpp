#include "AccessController.h"
#include "Gate.h"
#include "SignInController.h"
#include "SnippetController.h"
#include "TokenFileController.h"

#include <QCoroTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class TestUiControllers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signInTellsItsSteps();
    void signInFailureNamesItsStep();
    void signInGoesOnByACodeAndBack();
    void missingBrowserIsSaid();
    void clocksThatDoNotAgreeAreSaid();
    void askingMayNeedToSpend();
    void cancelledAnswerIsDropped();
    void tokenFileIsShownBeforeItIsKept();
    void noTokenIsSaid();
    void snippetTriesItsOwnRequest();
    void whatChangesSomethingIsNotTried();
};

namespace {

const QString portal = QStringLiteral("https://genie.example.org");
const QString issuer = QStringLiteral("https://login.example.org/realms/genie");
const QDateTime now(QDate(2026, 11, 22), QTime(14, 6, 10), Qt::UTC);

QCoro::Task<Outcome<AccessReport>> answerOf(Outcome<AccessReport> answer)
{
    co_return std::move(answer);
}

AccessReport acceptedReport()
{
    AccessReport report;
    report.isAccepted = true;
    return report;
}

QCoro::Task<Outcome<void>> done(Outcome<void> outcome)
{
    co_return outcome;
}

QCoro::Task<Outcome<HttpAnswer>> httpAnswerOf(HttpAnswer answer)
{
    co_return std::move(answer);
}

QCoro::Task<Outcome<AccessReport>> lateAnswer(QTimer *when)
{
    co_await *when;
    co_return acceptedReport();
}

AccessController::Ports accessPorts(Outcome<AccessReport> answer)
{
    return {[answer](AccessQuestion) { return answerOf(answer); }, [] { return now; }};
}

} // namespace

void TestUiControllers::signInTellsItsSteps()
{
    QStringList seen;
    SignInController *watched = nullptr;
    const auto statuses = [&watched] {
        QString text;
        for (const Check &check : watched->steps())
            text += QString::number(int(check.status));
        return text;
    };
    SignInController signIn({[&](SignInOptions options) {
                                 const QUrl address(issuer);
                                 for (const auto step :
                                      {SignInStep::AskedProvider, SignInStep::OpenedBrowser, SignInStep::Waiting,
                                       SignInStep::Checking, SignInStep::Storing}) {
                                     options.progress({step, address, {}});
                                     seen.append(statuses());
                                 }
                                 return done({});
                             },
                             [] {}, [](const QUrl &) { return Outcome<void>(); }});
    watched = &signIn;
    QSignalSpy finished(&signIn, &SignInController::done);
    signIn.start(issuer, QStringLiteral("a keychain"));
    QCOMPARE(finished.count(), 1);
    // 0 waiting, 1 under way, 2 good
    QCOMPARE(seen,
             QStringList({QStringLiteral("21000"), QStringLiteral("22100"), QStringLiteral("22100"),
                          QStringLiteral("22210"), QStringLiteral("22221")}));
    QCOMPARE(statuses(), QStringLiteral("22222"));
    QCOMPARE(signIn.address(), QUrl(issuer));
}

void TestUiControllers::signInFailureNamesItsStep()
{
    SignInController signIn({[](const SignInOptions &options) {
                                 options.progress({SignInStep::AskedProvider, {}, {}});
                                 options.progress({SignInStep::OpenedBrowser, {}, {}});
                                 return done(failure(FailureKind::AccessDenied, QStringLiteral("Refused."), {}));
                             },
                             [] {}, [](const QUrl &) { return Outcome<void>(); }});
    signIn.start(issuer, {});
    QCOMPARE(signIn.phase(), SignInController::Phase::Failed);
    QCOMPARE(signIn.failure()->kind, FailureKind::AccessDenied);
    QCOMPARE(signIn.steps().at(2).status, Check::Status::Bad);
    signIn.cancel(); // nothing runs: nothing happens
    QCOMPARE(signIn.phase(), SignInController::Phase::Failed);
}

void TestUiControllers::signInGoesOnByACodeAndBack()
{
    QList<bool> started; // whether each was with a code
    Gate person;
    const auto wait = [&](SignInOptions options) -> QCoro::Task<Outcome<void>> {
        started.append(options.useDevice);
        SignInProgress progress {SignInStep::AskedProvider, {}, {}, {}};
        options.progress(progress);
        if (options.useDevice) {
            progress.code.code = QStringLiteral("WDJB-MJHT");
            progress.code.endsAt = QDateTime::currentDateTimeUtc().addSecs(600);
        }
        progress.step = options.useDevice ? SignInStep::GotCode : SignInStep::OpenedBrowser;
        options.progress(progress);
        progress.step = SignInStep::Waiting;
        options.progress(progress);
        co_await person.passed();
        co_return failure(FailureKind::Cancelled, QStringLiteral("Cancelled."), {});
    };
    SignInController signIn({wait, [&] { person.open(); }, [](const QUrl &) { return Outcome<void>(); }});
    signIn.goOnBy(SignInController::Way::Code); // nothing runs: nothing happens
    QVERIFY(started.isEmpty());

    signIn.start(issuer, {});
    signIn.goOnBy(SignInController::Way::Code);
    QTRY_COMPARE(started, QList<bool>({false, true}));
    QCOMPARE(signIn.phase(), SignInController::Phase::Running);
    QCOMPARE(signIn.code().code, QStringLiteral("WDJB-MJHT"));
    QVERIFY(signIn.codeLeft().count() > 0);
    QVERIFY(signIn.isWaitingForPerson());
    QCOMPARE(signIn.steps().at(1).status, Check::Status::Good);

    signIn.goOnBy(SignInController::Way::Browser);
    QTRY_COMPARE(started, QList<bool>({false, true, false}));
    QVERIFY2(signIn.code().code.isEmpty(), "the code is of no use any more");

    signIn.cancel();
    QTRY_COMPARE(signIn.phase(), SignInController::Phase::Failed);
    QCOMPARE(started.size(), 3);
}

void TestUiControllers::missingBrowserIsSaid()
{
    SignInController signIn({[](const SignInOptions &options) {
                                 options.progress({SignInStep::AskedProvider, {}, {}});
                                 options.progress(
                                     {SignInStep::OpenedBrowser, QUrl(issuer), QStringLiteral("None."), {}});
                                 return done(failure(FailureKind::Cancelled, QStringLiteral("Cancelled."), {}));
                             },
                             [] {}, [](const QUrl &) { return Outcome<void>(); }});
    signIn.start(issuer, {});
    QCOMPARE(signIn.browserFailure(), QStringLiteral("None."));
    QCOMPARE(signIn.steps().at(1).status, Check::Status::Note);
    QVERIFY(signIn.openAgain());
    QVERIFY(signIn.browserFailure().isEmpty());
}

void TestUiControllers::clocksThatDoNotAgreeAreSaid()
{
    SignInController signIn({[](const SignInOptions &options) {
                                 SignInProgress progress;
                                 progress.clockWarning = QStringLiteral("Ten minutes.");
                                 options.progress(progress);
                                 return done(failure(FailureKind::Cancelled, QStringLiteral("Cancelled."), {}));
                             },
                             [] {}, [](const QUrl &) { return Outcome<void>(); }});
    signIn.start(issuer, {});
    QCOMPARE(signIn.clockWarning(), QStringLiteral("Ten minutes."));
    QCOMPARE(signIn.steps().first().status, Check::Status::Note);
    QCOMPARE(signIn.steps().first().source, QStringLiteral("Ten minutes."));
}

void TestUiControllers::askingMayNeedToSpend()
{
    bool wasAllowed = false;
    AccessController access({[&wasAllowed](const AccessQuestion &question) {
                                 wasAllowed = question.maySpend;
                                 if (question.maySpend)
                                     return answerOf(acceptedReport());
                                 return answerOf(failure(FailureKind::CheckFailed, QStringLiteral("Once."), {},
                                                         QStringLiteral("rotation-on")));
                             },
                             [] { return now; }});
    access.ask(false);
    QCOMPARE(access.phase(), AccessController::Phase::MaySpend);
    access.leaveIt();
    QCOMPARE(access.phase(), AccessController::Phase::NotAsked);
    access.ask(true);
    QVERIFY(wasAllowed);
    QCOMPARE(access.phase(), AccessController::Phase::Answered);
    QCOMPARE(access.askedAt(), now);
}

void TestUiControllers::cancelledAnswerIsDropped()
{
    QTimer later;
    later.setSingleShot(true);
    AccessController access({[&later](const AccessQuestion &) { return lateAnswer(&later); }, [] { return now; }});
    later.start(1);
    access.ask(false);
    QCOMPARE(access.phase(), AccessController::Phase::Asking);
    access.cancel();
    QTRY_VERIFY(!later.isActive());
    QCoreApplication::processEvents();
    QCOMPARE(access.phase(), AccessController::Phase::Cancelled);
    QVERIFY(!access.report());

    // What was answered before the cancel stays, and going on does not ask for it again.
    AccessRow first;
    first.id = QStringLiteral("first");
    auto second = first;
    second.id = QStringLiteral("second");
    QList<AccessRow> alreadyAnswered;
    AccessController patient({[&](const AccessQuestion &question) {
                                  alreadyAnswered = question.answered;
                                  question.watch->listed({first, second});
                                  auto row = first;
                                  row.status = 200;
                                  row.isOpen = true;
                                  question.watch->asked(row, 1, 2);
                                  return lateAnswer(&later);
                              },
                              [] { return now; }});
    later.start(50);
    patient.ask(false);
    QCOMPARE(patient.model()->rowCount(), 2);
    QVERIFY(!patient.canGoOn());
    patient.cancel();
    QVERIFY(patient.canGoOn());
    QCOMPARE(patient.open(), 1);
    patient.goOn();
    QCOMPARE(patient.phase(), AccessController::Phase::Asking);
    QVERIFY(std::any_of(alreadyAnswered.begin(), alreadyAnswered.end(),
                        [](const AccessRow &row) { return row.id == QLatin1String("first") && row.status == 200; }));
    QTRY_VERIFY(!later.isActive());
    QTRY_COMPARE(patient.phase(), AccessController::Phase::Answered);

    AccessController failing(accessPorts(failure(FailureKind::Offline, QStringLiteral("Offline."), {})));
    failing.ask(false);
    QCOMPARE(failing.phase(), AccessController::Phase::Failed);
}

void TestUiControllers::tokenFileIsShownBeforeItIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data_access_token.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("token: 6f1e6f0c-9a1b-4c53-8d7e-0123456789ab\n");
    file.close();

    int kept = 0;
    TokenFileController tokens({[](QByteArrayView content) { return TokenFile::read(content); },
                                [&kept](const TokenFile &) {
                                    ++kept;
                                    return done({});
                                },
                                [] { return now; }});
    tokens.lookAtFile(path);
    QCOMPARE(tokens.phase(), TokenFileController::Phase::Shown);
    QVERIFY(tokens.facts().size() >= 2);
    QCOMPARE(kept, 0);
    tokens.keep();
    QCOMPARE(kept, 1);
    QCOMPARE(tokens.phase(), TokenFileController::Phase::Kept);
    QVERIFY(QFile::exists(path));
    tokens.deleteFile();
    QVERIFY(tokens.isFileDeleted());
    QVERIFY(!QFile::exists(path));
}

void TestUiControllers::noTokenIsSaid()
{
    TokenFileController tokens({[](QByteArrayView content) { return TokenFile::read(content); },
                                [](const TokenFile &) { return done({}); }, [] { return now; }});
    tokens.lookAtText("<html>Log in</html>");
    QCOMPARE(tokens.phase(), TokenFileController::Phase::Choosing);
    QVERIFY(tokens.failure().has_value());
    tokens.keep(); // nothing is shown, so nothing is kept
    QCOMPARE(tokens.phase(), TokenFileController::Phase::Choosing);
    tokens.lookAtFile(QStringLiteral("/nonexistent/file"));
    QVERIFY(tokens.failure().has_value());
}

void TestUiControllers::snippetTriesItsOwnRequest()
{
    Profile profile;
    profile.name = QStringLiteral("Genie");
    profile.portal = QUrl(portal);
    QUrl asked;
    SnippetController snippet(profile, {[&asked](const QUrl &address, bool) {
                                  asked = address;
                                  HttpAnswer answer {200};
                                  answer.body = R"([{"studyId":"a"},{"studyId":"b"}])";
                                  return httpAnswerOf(answer);
                              }});
    QVERIFY(snippet.code().contains(QStringLiteral("lanyard header 'Genie'")));
    snippet.tryIt(false);
    QCOMPARE(asked.host(), QStringLiteral("genie.example.org"));
    QCOMPARE(snippet.phase(), SnippetController::Phase::Answered);
    QVERIFY(snippet.summary().startsWith(QStringLiteral("2 entries")));
    QVERIFY(snippet.body().contains(QStringLiteral("\"studyId\": \"a\"")));
    snippet.chooseLanguage(QStringLiteral("bravado"));
    QCOMPARE(snippet.phase(), SnippetController::Phase::Answered); // it is the same request
    QVERIFY(snippet.code().contains(QStringLiteral("getAllStudies")));
    snippet.choose(1);
    QCOMPARE(snippet.phase(), SnippetController::Phase::NotTried);
    QCOMPARE(snippet.language().id, QStringLiteral("curl")); // bravado is made for studies alone
    QCOMPARE(snippet.requestLine(), QStringLiteral("GET /api/cancer-types"));
    snippet.setFromVariable(true);
    QVERIFY(snippet.code().contains(QStringLiteral("$LANYARD_TOKEN")));
    QVERIFY(!snippet.code().contains(QStringLiteral("lanyard header")));
}

void TestUiControllers::whatChangesSomethingIsNotTried()
{
    Profile profile;
    profile.kind = PortalKind::Api;
    profile.portal = QUrl(portal);
    profile.testMethod = QStringLiteral("POST");
    profile.testBody = "{}";
    SnippetController snippet(profile, {[](const QUrl &, bool) {
                                  QTest::qFail("nothing may be sent", __FILE__, __LINE__);
                                  return httpAnswerOf(HttpAnswer {200});
                              }});
    QCOMPARE(snippet.requestLine(), QStringLiteral("POST /"));
    QVERIFY(snippet.code().contains(QStringLiteral("--data-raw '{}'")));
    snippet.tryIt(false);
    QCOMPARE(snippet.phase(), SnippetController::Phase::Failed);
    QVERIFY(snippet.failure()->hint.contains(QStringLiteral("lanyard test")));
}

QTEST_GUILESS_MAIN(TestUiControllers)
#include "tst_uicontrollers.moc"
