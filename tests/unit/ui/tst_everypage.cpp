#include "CutOff.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "PastedTokenPage.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "PseudoTranslator.h"
#include "SandboxDriver.h"
#include "SharedProfile.h"
#include "Theme.h"
#include "Translations.h"
#include "WindowParts.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

const QByteArray s_secret("sixty-four octets of a secret that only this test and server know");

}

/// The pages beside those of a signed-in cBioPortal, each in words that are 40 % longer, from the right, in German, and
/// in German at 16 points: nothing on them is cut off in the smallest window, nor in the usual one.
class TestEveryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void cleanupTestCase();

private:
    struct Desk
    {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window;
    };
    Desk open(const QString &folder);
    void add(const QString &name, PortalKind kind, const QUrl &portal);
    ProfileDesk *desk(PortalKind kind);
    void fill(); ///< the lists and forms that a language's change empties
    void speak(const QString &language, bool isFromTheRight);
    void look(const QString &page);
    void act(const char *action); ///< of the window's menus
    void walkStart();
    void walkForms();
    void walkOwnPages();
    void walkPortals();

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxDriver> m_sandbox;
    Desk m_first; ///< with no profile
    Desk m_full;
    PseudoTranslator m_pseudo {QStringLiteral(LANYARD_CATALOGUES "/lanyard_de.ts")};
    QString m_row;
    QStringList m_cutOff;
    QSize m_size {900, 600};
};

TestEveryPage::Desk TestEveryPage::open(const QString &folder)
{
    const auto place = m_folder.filePath(folder);
    QDir().mkpath(place + QStringLiteral("/profiles")); // as Workspace::forThisPerson does
    Desk desk;
    desk.workspace
        = std::make_unique<Workspace>(place, std::make_shared<FakeSecretStore>(), std::make_shared<LoginBrowser>());
    desk.window = std::make_unique<MainWindow>(*desk.workspace);
    desk.window->setMinimumSize(m_size);
    desk.window->resize(m_size);
    desk.window->show();
    return desk;
}

void TestEveryPage::add(const QString &name, PortalKind kind, const QUrl &portal)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = name;
    profile.kind = kind;
    profile.portal = portal;
    profile.rolePath = Profile::defaultRolePath(kind);
    for (const auto &label : {QStringLiteral("SandboxCohort"), QStringLiteral("SandboxOpen")}) {
        ProteinPaint::Dataset dataset;
        dataset.label = label;
        profile.proteinPaint.datasets.append(dataset);
    }
    QVERIFY(m_full.workspace->profiles().save(profile));
}

ProfileDesk *TestEveryPage::desk(PortalKind kind)
{
    for (const auto &profile : m_full.workspace->profiles().all()) {
        if (profile.kind == kind)
            return m_full.window->desk(profile.id);
    }
    return nullptr;
}

void TestEveryPage::initTestCase()
{
    installTranslations();
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    SandboxSettings settings;
    settings.proteinPaintKey = s_secret;
    m_sandbox = std::make_unique<SandboxDriver>(std::move(settings));
    m_full = open(QStringLiteral("full"));
    add(QStringLiteral("Genie (Charité)"), PortalKind::CBioPortal, (*m_sandbox)->portal());
    add(QStringLiteral("openBIS Pathology"), PortalKind::OpenBis, (*m_sandbox)->openBis());
    add(QStringLiteral("Tumour board viewer"), PortalKind::ProteinPaint, (*m_sandbox)->proteinPaint());
    add(QStringLiteral("Variant Exchange"), PortalKind::Api, QUrl(QStringLiteral("https://variants.example.org")));
    fill();
}

void TestEveryPage::fill()
{
    auto *list = desk(PortalKind::OpenBis)->context().credentials();
    list->signIn(CredentialsController::Proof::Password, QStringLiteral("alice"), SecretBuffer("alice"));
    QTRY_VERIFY_WITH_TIMEOUT(list->isListed(), 15000);
    list->make({QStringLiteral("a program with a long name"), 20, {}});
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 15000);

    QFile file(m_folder.filePath(QStringLiteral("serverconfig.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument((*m_sandbox)->proteinPaintConfiguration()).toJson());
    file.close();
    auto *token = desk(PortalKind::ProteinPaint)->context().portalToken();
    token->readKey(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!token->isBusy(), 15000);
    QVERIFY2(!token->failure(), "the key is taken from the server's settings");
    auto draft = token->draft();
    draft.email = QStringLiteral("alice@example.org");
    draft.ip = QStringLiteral("127.0.0.1");
    token->setDraft(draft);
    token->sign();
    QTRY_VERIFY_WITH_TIMEOUT(token->hasToken(), 15000);
    token->holdAgainst(file.fileName());
    token->send();
    QTRY_VERIFY_WITH_TIMEOUT(!token->verdicts().isEmpty() && !token->isBusy(), 15000);
}

void TestEveryPage::speak(const QString &language, bool isFromTheRight)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_pseudo.setFromTheRight(isFromTheRight);
    installTranslations(language == QLatin1String("pseudo") ? QStringLiteral("en") : language);
    if (language == QLatin1String("pseudo"))
        QCoreApplication::installTranslator(&m_pseudo);
    QApplication::setLayoutDirection(isFromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::sendPostedEvents(); // the change of language comes to the window by one
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestEveryPage::look(const QString &page)
{
    auto *window = m_full.window->isVisible() ? m_full.window.get() : m_first.window.get();
    m_cutOff += cutOffAt(*window, m_size, m_row + QLatin1Char('-') + page);
}

void TestEveryPage::act(const char *action)
{
    auto *found = m_full.window->findChild<QAction *>(QLatin1String(action));
    QVERIFY2(found, action);
    found->trigger();
}

void TestEveryPage::walkStart()
{
    m_full.window->hide();
    m_first.window.reset(); // before what it shows
    m_first = open(QStringLiteral("first"));
    look(QStringLiteral("start"));
    m_first.window->hide();
    m_full.window->show();
}

void TestEveryPage::walkForms()
{
    act("addPortalAction");
    auto *kind = partInView<QComboBox>(*m_full.window, QStringLiteral("portalKind"));
    QVERIFY2(kind, "the form for a new portal asks for its kind");
    auto *more = partInView<QAbstractButton>(*m_full.window, QStringLiteral("moreSettings"));
    QVERIFY2(more, "the form has more settings");
    more->click();
    for (int each = 0; each < kind->count(); ++each) {
        kind->setCurrentIndex(each);
        look(QStringLiteral("add-%1").arg(each));
    }
    partInView<QLineEdit>(*m_full.window, QStringLiteral("portalAddress"))->setText(QStringLiteral("http://a"));
    look(QStringLiteral("add-wrong"));

    QFile file(m_folder.filePath(QStringLiteral("genie.lanyard")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SharedProfile::write(desk(PortalKind::CBioPortal)->context().profile()));
    file.close();
    m_full.window->openProfileFile(file.fileName());
    look(QStringLiteral("profile-file"));
    m_full.window->openProfileFile(m_folder.filePath(QStringLiteral("none.lanyard")));
    look(QStringLiteral("profile-file-refused"));
}

void TestEveryPage::walkOwnPages()
{
    press(*m_full.window, QStringLiteral("activityEntry"));
    look(QStringLiteral("activity"));
    press(*m_full.window, QStringLiteral("openSettings"));
    look(QStringLiteral("settings"));
    act("pastedTokenAction");
    auto *pasted = m_full.window->findChild<PastedTokenPage *>();
    QVERIFY2(pasted, "a pasted token has a page");
    pasted->look("eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUub3JnL3JlYWxtcy9nZW5pZSIsImV4cCI6MX0.");
    look(QStringLiteral("pasted"));
    pasted->look("no token at all");
    look(QStringLiteral("pasted-no-token"));
}

void TestEveryPage::walkPortals()
{
    const std::pair<PortalKind, const char *> kinds[] {{PortalKind::CBioPortal, "cbioportal"},
                                                       {PortalKind::OpenBis, "openbis"},
                                                       {PortalKind::ProteinPaint, "proteinpaint"},
                                                       {PortalKind::Api, "api"}};
    for (const auto &[kind, name] : kinds) {
        auto *shown = desk(kind);
        m_full.window->showProfile(shown->context().profile().id);
        for (int tab = ProfilePage::Overview; tab <= ProfilePage::Snippets; ++tab) {
            shown->showTab(tab);
            look(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(tab));
        }
    }
    auto *checked = desk(PortalKind::CBioPortal);
    m_full.window->showProfile(checked->context().profile().id);
    checked->showTab(ProfilePage::Doctor);
    press(*m_full.window, QStringLiteral("checkPortal"));
    QTRY_VERIFY_WITH_TIMEOUT(checked->context().doctor()->phase() == DoctorController::Phase::Checked, 15000);
    look(QStringLiteral("cbioportal-found"));
    auto *openBis = desk(PortalKind::OpenBis);
    m_full.window->showProfile(openBis->context().profile().id);
    openBis->showTab(ProfilePage::Token);
    press(*m_full.window, QStringLiteral("anotherToken"));
    look(QStringLiteral("openbis-make"));
    openBis->startSignIn();
    look(QStringLiteral("openbis-sign-in"));
    openBis->showTab(ProfilePage::Overview);
}

void TestEveryPage::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isFromTheRight");
    QTest::addColumn<int>("pointSize");
    QTest::addColumn<QSize>("size");
    const QSize smallest(900, 600);
    const int usual = QApplication::font().pointSize();
    QTest::newRow("longer") << QStringLiteral("pseudo") << false << usual << smallest;
    QTest::newRow("longer-wide") << QStringLiteral("pseudo") << false << usual << QSize(1200, 760);
    QTest::newRow("right") << QStringLiteral("pseudo") << true << usual << smallest;
    QTest::newRow("german") << QStringLiteral("de") << false << usual << smallest;
    QTest::newRow("german-large") << QStringLiteral("de") << false << 16 << smallest;
    QTest::newRow("german-at-300") << QStringLiteral("de") << false << usual << QSize(640, 360); // of 1920x1080
}

void TestEveryPage::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(bool, isFromTheRight);
    QFETCH(int, pointSize);
    QFETCH(QSize, size);
    m_size = size;
    m_full.window->setMinimumSize(size);
    m_row = QLatin1String(QTest::currentDataTag());
    m_cutOff.clear();
    speak(language, isFromTheRight);
    auto font = QApplication::font();
    font.setPointSize(pointSize);
    QApplication::setFont(font);
    walkStart();
    walkForms();
    walkOwnPages();
    walkPortals();
    QVERIFY2(
        m_cutOff.isEmpty(),
        qPrintable(QStringLiteral("Let it wrap, grow, or elide with a tooltip:\n") + m_cutOff.join(QLatin1Char('\n'))));
}

void TestEveryPage::cleanupTestCase()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&m_pseudo);
    installTranslations();
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
