#include "CodeView.h"
#include "FakeSecretStore.h"
#include "FindingCard.h"
#include "FormField.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "ProteinPaintForm.h"
#include "SandboxDriver.h"
#include "TestKey.h"
#include "Theme.h"
#include "WindowParts.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {
const QByteArray s_secret("sixty-four octets of a secret that only this test and server know");
}

/// A ProteinPaint server in the window: from its settings to a token and what the server says of it.
class TestProteinPaintWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFormReadsTheServersSettings();
    void withoutAKeyNothingIsSigned();
    void theSecretIsTakenFromTheServersSettings();
    void aKeyWithAPassphraseWaitsForIt();
    void whatIsNoJsonIsSaidBesideTheField();
    void aSignedTokenIsShownAndHeldAgainstTheRules();
    void theServersVerdictToldsApartWhatWasNotChecked();
    void eachDatasetKeepsItsTemplate();
    void aNarrowWindowStacksTheCards();

private:
    template <typename T> T *find(const QString &name) const { return partInView<T>(*m_window, name); }
    void click(const QString &button);
    void type(const QString &field, const QString &text);
    void take(const QString &name); ///< a picture, where they are asked for
    QString writeSettings();
    Profile profile() const { return m_workspace->profiles().all().constFirst(); }
    PortalTokenController *token() const { return m_window->desk(profile().id)->context().portalToken(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxDriver> m_sandbox;
    std::shared_ptr<FakeSecretStore> m_keychain = std::make_shared<FakeSecretStore>();
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestProteinPaintWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
    SandboxSettings settings;
    settings.proteinPaintKey = s_secret;
    m_sandbox = std::make_unique<SandboxDriver>(std::move(settings));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
    m_workspace = std::make_unique<Workspace>(m_folder.path(), m_keychain, std::make_shared<LoginBrowser>());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1200, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestProteinPaintWindow::click(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    found->click(); // also where the page has to be scrolled to it
}

void TestProteinPaintWindow::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void TestProteinPaintWindow::take(const QString &name)
{
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto look : {Appearance::Light, Appearance::Dark}) {
        m_theme->setAppearance(look);
        QCoreApplication::processEvents();
        const auto suffix = look == Appearance::Dark ? QStringLiteral("-dark") : QString();
        QVERIFY(m_window->grab().save(folder + QLatin1Char('/') + name + suffix + QStringLiteral(".png")));
    }
    m_theme->setAppearance(appearanceFromEnvironment());
}

QString TestProteinPaintWindow::writeSettings()
{
    QFile file(m_folder.filePath(QStringLiteral("serverconfig.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument((*m_sandbox)->proteinPaintConfiguration()).toJson());
    return file.fileName();
}

void TestProteinPaintWindow::theFormReadsTheServersSettings()
{
    click(QStringLiteral("startAddPortal"));
    type(QStringLiteral("portalAddress"), (*m_sandbox)->proteinPaint().toString());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(QStringLiteral("paintDatasets")), 15000);
    QVERIFY(!find<QLineEdit>(QStringLiteral("issuer")));
    QVERIFY2(!find<QPushButton>(QStringLiteral("saveAndSignIn"))->isEnabled(), "a dataset must be named");
    m_window->findChild<ProteinPaintForm *>()->read(m_folder.filePath(QStringLiteral("nothing.json")));
    QVERIFY(!find<FormField>(QStringLiteral("paintDatasetsField"))->error().isEmpty());
    m_window->findChild<ProteinPaintForm *>()->read(writeSettings());
    QVERIFY(find<QLineEdit>(QStringLiteral("paintDatasets"))->text().contains(QStringLiteral("SandboxCohort")));
    take(QStringLiteral("02-paint-add"));
    type(QStringLiteral("profileName"), QStringLiteral("Tumour board viewer"));
    type(QStringLiteral("paintDatasets"), QStringLiteral("SandboxCohort, SandboxOpen"));
    type(QStringLiteral("paintEmbedder"), QStringLiteral("portal.example.org"));
    click(QStringLiteral("saveAndSignIn"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signToken")));
    QCOMPARE(profile().kind, PortalKind::ProteinPaint);
    QCOMPARE(profile().headerName, QStringLiteral("x-ds-access-token"));
    QCOMPARE(profile().proteinPaint.datasets.size(), 2);
    QVERIFY(m_keychain->entries.empty());
}

void TestProteinPaintWindow::withoutAKeyNothingIsSigned()
{
    QVERIFY(!find<QPushButton>(QStringLiteral("signToken"))->isEnabled());
    QVERIFY(find<QLabel>(QStringLiteral("signingKeyHeading"))->text().contains(QStringLiteral("no signing key")));
    take(QStringLiteral("05-paint-no-key"));
}

void TestProteinPaintWindow::theSecretIsTakenFromTheServersSettings()
{
    token()->readKey(writeSettings());
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signToken"))->isEnabled());
    QCOMPARE(m_keychain->entries.size(), 1U);
    QCOMPARE(m_keychain->entries.begin()->second, s_secret);
}

void TestProteinPaintWindow::aKeyWithAPassphraseWaitsForIt()
{
    QFile file(m_folder.filePath(QStringLiteral("key.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(TestKey::rsa().privatePem(QByteArrayLiteral("open sesame")));
    file.close();
    const auto held = m_keychain->entries;
    token()->readKey(file.fileName());
    QTRY_VERIFY(find<QLineEdit>(QStringLiteral("keyPassphrase")));
    type(QStringLiteral("keyPassphrase"), QStringLiteral("wrong"));
    click(QStringLiteral("openKey"));
    QVERIFY(token()->failure());
    QCOMPARE(token()->failure()->cause, QStringLiteral("wrong-passphrase"));
    QVERIFY2(find<QLineEdit>(QStringLiteral("keyPassphrase")), "it may be typed again");
    QVERIFY(find<QLineEdit>(QStringLiteral("keyPassphrase"))->text().isEmpty());
    QCOMPARE(m_keychain->entries, held);
    type(QStringLiteral("keyPassphrase"), QStringLiteral("open sesame"));
    click(QStringLiteral("openKey"));
    QTRY_VERIFY(m_keychain->entries.begin()->second.startsWith("-----BEGIN"));
    theSecretIsTakenFromTheServersSettings(); // the server takes that one
}

void TestProteinPaintWindow::whatIsNoJsonIsSaidBesideTheField()
{
    auto *result = find<QPlainTextEdit>(QStringLiteral("clientAuthResult"));
    QVERIFY(result);
    for (const auto *wrong : {"{\"role\":", "{\"role\":1,\"role\":2}", "[1]"}) {
        result->setPlainText(QString::fromLatin1(wrong));
        QVERIFY2(!find<FormField>(QStringLiteral("clientAuthResultField"))->error().isEmpty(), wrong);
        QVERIFY2(!find<QPushButton>(QStringLiteral("signToken"))->isEnabled(), wrong);
    }
    result->setPlainText(QStringLiteral("{\"role\": \"member\"}"));
    type(QStringLiteral("tokenLifetime"), QStringLiteral("0"));
    QVERIFY(!find<FormField>(QStringLiteral("tokenLifetimeField"))->error().isEmpty());
    type(QStringLiteral("tokenIp"), QStringLiteral("not an address"));
    QVERIFY(!find<FormField>(QStringLiteral("tokenIpField"))->error().isEmpty());
    type(QStringLiteral("tokenLifetime"), QStringLiteral("60"));
    type(QStringLiteral("tokenIp"), QStringLiteral("127.0.0.1"));
    type(QStringLiteral("tokenEmail"), QStringLiteral("me@example.org"));
    QVERIFY(find<QPushButton>(QStringLiteral("signToken"))->isEnabled());
}

void TestProteinPaintWindow::aSignedTokenIsShownAndHeldAgainstTheRules()
{
    click(QStringLiteral("signToken"));
    QTRY_VERIFY(find<CodeView>(QStringLiteral("decodedToken")));
    const QString decoded = find<CodeView>(QStringLiteral("decodedToken"))->toPlainText();
    for (const auto *part : {"\"alg\": \"HS256\"", "\"email\": \"me@example.org\"", "\"role\": \"member\""})
        QVERIFY2(decoded.contains(QLatin1String(part)), qPrintable(decoded));
    token()->holdAgainst(writeSettings());
    QStringList causes;
    for (const auto &finding : token()->findings())
        causes.append(finding.cause);
    QVERIFY2(causes.contains(QStringLiteral("session-outlives-token")), "the session's own end is told");
    QCOMPARE(m_window->findChildren<FindingCard *>().size(), causes.size());
    type(QStringLiteral("tokenEmail"), QStringLiteral("you@example.org"));
    QVERIFY2(!token()->hasToken(), "a token that says something else is gone");
    click(QStringLiteral("signToken"));
    QTRY_VERIFY(token()->hasToken());
}

void TestProteinPaintWindow::theServersVerdictToldsApartWhatWasNotChecked()
{
    click(QStringLiteral("sendToken"));
    QTRY_COMPARE(token()->verdicts().size(), 2);
    QVERIFY2(token()->verdicts().at(0).isVerified, qPrintable(token()->verdicts().at(0).words));
    QVERIFY(token()->verdicts().at(1).isUnchecked);
    QVERIFY(token()->verdicts().at(1).words.contains(QStringLiteral("nothing was checked")));
    take(QStringLiteral("05b-paint-verdict"));

    type(QStringLiteral("tokenIp"), QStringLiteral("192.0.2.7"));
    click(QStringLiteral("signToken"));
    QTRY_VERIFY(token()->hasToken());
    click(QStringLiteral("sendToken"));
    QTRY_COMPARE(token()->verdicts().size(), 2);
    QVERIFY(!token()->verdicts().at(0).isVerified);
    QVERIFY(token()->verdicts().at(0).words.contains(QStringLiteral("another address")));
    take(QStringLiteral("05c-paint-refused"));
}

void TestProteinPaintWindow::eachDatasetKeepsItsTemplate()
{
    auto *choice = find<QComboBox>(QStringLiteral("tokenTemplate"));
    choice->setCurrentIndex(choice->findText(QStringLiteral("SandboxCohort")));
    QCOMPARE(find<QLineEdit>(QStringLiteral("tokenDatasets"))->text(), QStringLiteral("SandboxCohort"));
    type(QStringLiteral("tokenLifetime"), QStringLiteral("120"));
    type(QStringLiteral("tokenEmail"), QStringLiteral("board@example.org"));
    click(QStringLiteral("saveTemplate"));
    QVERIFY(!find<QPushButton>(QStringLiteral("saveTemplate"))->isEnabled());
    choice->setCurrentIndex(0);
    QCOMPARE(find<QLineEdit>(QStringLiteral("tokenLifetime"))->text(), QStringLiteral("300"));
    const auto saved = m_workspace->profiles().byId(profile().id)->proteinPaint;
    QCOMPARE(saved.lifetime, 300);
    QCOMPARE(saved.dataset(QStringLiteral("SandboxCohort"))->own->lifetime, 120);
    choice->setCurrentIndex(1);
    QCOMPARE(find<QLineEdit>(QStringLiteral("tokenEmail"))->text(), QStringLiteral("board@example.org"));
}

void TestProteinPaintWindow::aNarrowWindowStacksTheCards()
{
    m_window->resize(900, 600);
    const auto *draft = find<QWidget>(QStringLiteral("draftCard"));
    const auto *signedToken = find<QWidget>(QStringLiteral("signedTokenCard"));
    QTRY_VERIFY2(signedToken->y() > draft->y(), "the cards stand below each other");
    take(QStringLiteral("11-paint-narrow"));
    m_window->resize(1200, 760);
}

QTEST_MAIN(TestProteinPaintWindow)
#include "tst_proteinpaintwindow.moc"
