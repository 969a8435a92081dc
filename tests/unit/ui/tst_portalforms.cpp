#include "AddPortalController.h"
#include "ScriptedHttp.h"

#include <QTest>

using namespace lanyard;

Q_DECLARE_METATYPE(ApiDraft)

/// What the form for a new portal asks of the kinds that are no cBioPortal.
class TestPortalForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<ApiDraft>("draft");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, bool isGood, auto change) {
            ApiDraft draft;
            change(draft);
            QTest::newRow(name) << draft << isGood;
        };
        row("as most portals are", true, [](ApiDraft &) { });
        row("no path", false, [](ApiDraft &draft) { draft.request = QStringLiteral("api/me"); });
        row("no status", false, [](ApiDraft &draft) { draft.expected = QStringLiteral("fine"); });
        row("a status out of range", false, [](ApiDraft &draft) { draft.expected = QStringLiteral("600"); });
        row("no pointer", false, [](ApiDraft &draft) { draft.namePointer = QStringLiteral("data/name"); });
        row("a pointer", true, [](ApiDraft &draft) { draft.namePointer = QStringLiteral("/data/0/name"); });
        row("no header", false, [](ApiDraft &draft) { draft.header = QStringLiteral("X Token"); });
        row("a line break in the prefix", false, [](ApiDraft &draft) { draft.prefix = QStringLiteral("Bearer\n"); });
        row("no prefix", true, [](ApiDraft &draft) { draft.prefix.clear(); });
        row("a POST without a body", false, [](ApiDraft &draft) { draft.method = QStringLiteral("POST"); });
        row("a POST of no JSON", false, [](ApiDraft &draft) {
            draft.method = QStringLiteral("POST");
            draft.body = QStringLiteral("{\"a\":1,\"a\":2}");
        });
        row("a POST", true, [](ApiDraft &draft) {
            draft.method = QStringLiteral("POST");
            draft.body = QStringLiteral("{\"a\":1}");
        });
        row("a body that a GET leaves out", true, [](ApiDraft &draft) { draft.body = QStringLiteral("rubbish"); });
        row("a name in the answer to HEAD", false, [](ApiDraft &draft) {
            draft.method = QStringLiteral("HEAD");
            draft.namePointer = QStringLiteral("/name");
        });
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(ApiDraft, draft);
        QFETCH(bool, isGood);
        QVERIFY2(draft.whyNot().isEmpty() == isGood, qPrintable(draft.whyNot()));
    }

    void theRequestOfATestGoesIntoTheProfile()
    {
        ScriptedHttp http;
        AddPortalController form(http, std::chrono::milliseconds(0));
        form.setAddress(QStringLiteral("https://api.example.org/v1"));
        form.setKind(PortalKind::Api);
        ApiDraft draft;
        draft.request = QStringLiteral("/me");
        draft.expected = QStringLiteral("204");
        draft.header = QStringLiteral("X-Token");
        draft.prefix = QStringLiteral("Token ");
        form.setApi(draft);
        const auto profile = form.profile();
        QCOMPARE(profile.testRequest, QStringLiteral("/me"));
        QCOMPARE(profile.expectedStatus, 204);
        QCOMPARE(profile.headerName, QStringLiteral("X-Token"));
        QCOMPARE(profile.headerPrefix, QStringLiteral("Token "));
        draft.request = QStringLiteral("me");
        form.setApi(draft);
        form.setName(QStringLiteral("any"));
        QVERIFY2(form.whyNot().contains(QLatin1String("me")), qPrintable(form.whyNot()));
        form.setKind(PortalKind::CBioPortal);
        QCOMPARE(form.profile().headerName, Profile().headerName); // it is of the other kind only
    }

    void anOpenBisWantsNoIssuerAndKeepsNoneThatWasTyped()
    {
        ScriptedHttp http;
        AddPortalController form(http, std::chrono::milliseconds(0));
        form.setAddress(QStringLiteral("https://bis.example.org"));
        form.setName(QStringLiteral("bis"));
        form.setIssuer(QStringLiteral("https://login.example.org/realms/x"));
        form.setWayIn(AddPortalController::WayIn::File);
        form.setKind(PortalKind::OpenBis);
        QVERIFY2(form.isComplete(), qPrintable(form.whyNot()));
        QVERIFY(form.profile().issuer.isEmpty() && form.profile().headerPrefix.isEmpty());
        QVERIFY2(form.wayIn() == AddPortalController::WayIn::Browser, "it hands out no files");
    }

    void aProteinPaintServerIsAskedForADataset()
    {
        ScriptedHttp http;
        AddPortalController form(http, std::chrono::milliseconds(0));
        form.setAddress(QStringLiteral("https://pp.example.org"));
        form.setName(QStringLiteral("pp"));
        form.setKind(PortalKind::ProteinPaint);
        QVERIFY(!form.isComplete());
        ProteinPaintDraft draft;
        draft.datasets = QStringLiteral(" ABC ,, XYZ");
        form.setProteinPaint(draft);
        QVERIFY2(form.isComplete(), qPrintable(form.whyNot()));
        const auto profile = form.profile();
        QCOMPARE(profile.proteinPaint.datasets.size(), 2);
        QCOMPARE(profile.proteinPaint.datasets.last().label, QStringLiteral("XYZ"));
        QCOMPARE(profile.proteinPaint.embedder, QStringLiteral("pp.example.org"));
        QCOMPARE(profile.headerName, QStringLiteral("x-ds-access-token"));
    }
};

QTEST_GUILESS_MAIN(TestPortalForms)
#include "tst_portalforms.moc"
