#include "FailureBanner.h"
#include "FakeSecretStore.h"
#include "LoginBrowser.h"
#include "MainWindow.h"
#include "Picture.h"
#include "ProfileDesk.h"
#include "ProfilePage.h"
#include "RolePath.h"
#include "StateChip.h"
#include "WindowParts.h"

#include <QCoroTask>

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace lanyard;

namespace {

QByteArray tokenSaying(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{QStringLiteral("alg"), QStringLiteral("RS256")}}) + '.' + part(claims) + ".c2lnbmF0dXJl";
}

QByteArray tokenWithRoles(const QStringList &roles)
{
    return tokenSaying(
        {{QStringLiteral("iss"), QStringLiteral("https://login.example.org/realms/genie")},
         {QStringLiteral("email"), QStringLiteral("bob@example.org")},
         {QStringLiteral("exp"), 1700000000},
         {QStringLiteral("realm_access"), QJsonObject {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}}}});
}

} // namespace

/// Tokens that come from anywhere, in the window: looked at without a profile, and held against a profile's own.
class PastedTokenTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    template <typename T = QWidget> T *find(const char *name) const
    {
        return partInView<T>(*m_window, QLatin1String(name));
    }
    void click(const char *button) const { press(*m_window, QLatin1String(button)); }

    void drop(QMimeData *data) const
    {
        QDragEnterEvent enters(QPoint(600, 300), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enters);
        QDropEvent event(QPointF(600, 300), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY2(event.isAccepted(), "the window takes it");
    }

    void dropText(const QByteArray &text) const
    {
        QMimeData data;
        data.setText(QString::fromUtf8(text));
        drop(&data);
    }

    void chooseToCompareWith(const QString &other) const
    {
        auto *with = find<QComboBox>("compareWith");
        QVERIFY(with);
        const int place = with->findText(other);
        QVERIFY2(place >= 0, qPrintable(other));
        with->setCurrentIndex(place);
        Q_EMIT with->activated(place);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, appearanceFromEnvironment());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("profiles"))); // as Workspace::forThisPerson does
        m_workspace = std::make_unique<Workspace>(m_folder.path(), std::make_shared<FakeSecretStore>(),
                                                  std::make_shared<LoginBrowser>());
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aDroppedTokenIsShownWithoutAProfile()
    {
        dropText(tokenWithRoles({QStringLiteral("study_es_0"), QStringLiteral("study_pilot")}));
        QTRY_VERIFY(find("pastedTokenPage"));
        QTRY_VERIFY(find<QTreeView>("roleTree"));
        QVERIFY2(find<StateChip>("signature")->words().startsWith(QStringLiteral("Signature not checked")),
                 "nobody is asked for the keys of an issuer that no profile has");
        QVERIFY2(find<QLabel>("tokenProblems")->text().contains(QStringLiteral("expired")), "its faults stand there");
        QVERIFY2(!find("useRolePath"), "without a profile there is no role path to set");
        QVERIFY2(!find("keepPasted"), "without a profile nothing could take it in");
        takePictures(*m_theme, *m_window, QStringLiteral("20-pasted-token"));
        click("closePasted");
        QTRY_VERIFY(find("startPage"));
    }

    void aDroppedFileIsShownWithoutAProfile()
    {
        QFile file(m_folder.filePath(QStringLiteral("token.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("token: " + tokenSaying({{QStringLiteral("typ"), QStringLiteral("Offline")}}) + '\n');
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(&data);
        QTRY_VERIFY(find<QTreeView>("claims"));
        QVERIFY(!find("pastedBanner"));
    }

    void whatIsNoTokenIsSaid()
    {
        dropText("just words");
        auto *banner = find<FailureBanner>("pastedBanner");
        QVERIFY2(banner && !banner->sentence().isEmpty(), "the page says what it is instead");
        QVERIFY(!find<QTreeView>("claims"));
        takePictures(*m_theme, *m_window, QStringLiteral("20b-pasted-no-token"));
    }

    void theClipboardIsShownOnRequest()
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(tokenWithRoles({QStringLiteral("study_es_0")})));
        click("paste"); // the banner's button
        QTRY_VERIFY(find<QTreeView>("roleTree"));
        QVERIFY(!find("pastedBanner"));
        click("closePasted");
    }

    void withAProfileASignatureIsCheckedAndNothingIsStored()
    {
        click("startSandbox");
        QTRY_VERIFY(find("signIn"));
        click("signIn");
        QTRY_VERIFY_WITH_TIMEOUT(find<StateChip>("profileState")
                                     && find<StateChip>("profileState")->words().startsWith(QStringLiteral("Fine")),
                                 15000);
        const Profile profile = m_workspace->profiles().all().constFirst();
        const auto session = m_workspace->session(profile);
        const auto token = QCoro::waitFor((*session)->accessToken(std::chrono::seconds(0), false));
        QVERIFY(token);
        const auto before = m_workspace->vault().record(profile, Slot::Portal)->storedAt;

        dropText("  " + token->token.view().toByteArray() + "\n");
        QTRY_VERIFY(find<QTreeView>("roleTree"));
        QVERIFY2(find<StateChip>("signature")->words().startsWith(QStringLiteral("Signature valid")),
                 "a profile has its issuer, whose keys can tell");
        QVERIFY2(!find("keepPasted"), "an access token is nothing to take in");
        takePictures(*m_theme, *m_window, QStringLiteral("21-pasted-beside-profile"));
        click("closePasted");
        QTRY_VERIFY(find("profilePage"));
        QCOMPARE(m_workspace->vault().record(profile, Slot::Portal)->storedAt, before);
    }

    void aTokenThatLastsCanBeTakenIn()
    {
        dropText(tokenSaying({{QStringLiteral("typ"), QStringLiteral("Offline")}}));
        QTRY_VERIFY(find("keepPasted"));
        QVERIFY(find<QPushButton>("keepPasted")->text().contains(QStringLiteral("Sandbox")));
        click("keepPasted");
        QTRY_VERIFY(find("tokenFilePage"));
        dropText("6f1e6f0c-9a1b-4c53-8d7e-0123456789ab"); // of which only its portal can tell
        QTRY_VERIFY(find("keepToken"));
        QVERIFY(!find("pastedTokenPage"));
        m_window->desk(m_workspace->profiles().all().constFirst().id)->showTab(ProfilePage::Token);
    }

    void theTokenIsHeldAgainstAnEarlierOneOfTheProfile()
    {
        auto profile = m_workspace->profiles().all().constFirst();
        auto &context = m_window->desk(profile.id)->context();
        const auto roles = context.token()->roles();
        click("compareToken");
        QVERIFY2(find<QLabel>("compareWords")->text().contains(QStringLiteral("No earlier token of this profile")),
                 "where nothing is remembered the strip says so");
        click("closeCompare");

        profile.vault = VaultKind::Keychain; // of what lives in memory nothing is remembered
        const auto lately = QDateTime::currentDateTime();
        auto history = context.roleHistory();
        QVERIFY(
            history.see(profile, {}, QStringList(roles.first()) << QStringLiteral("study_pilot"), lately.addDays(-9)));
        click("compareToken");
        QVERIFY2(find<QLabel>("compareWords")->text().contains(QStringLiteral("the same since")),
                 "where nothing changed there is nothing to hold it against");
        click("closeCompare");

        QVERIFY(history.see(profile, {}, roles, lately.addDays(-2)));
        click("compareToken");
        QVERIFY(!find<QLabel>("compareWords")->text().contains(QStringLiteral("the same since")));
        auto *with = find<QComboBox>("compareWith");
        QVERIFY2(with->itemText(0).startsWith(QStringLiteral("This profile before")), qPrintable(with->itemText(0)));
        chooseToCompareWith(with->itemText(0));
        QCOMPARE(find<QLabel>("compareLost")->text(), QStringLiteral("study_pilot"));
        QVERIFY2(find("compareGained"), "the roles that came since");
        QCOMPARE(find<QLabel>("compareWords")->text(), QStringLiteral("1 the same"));
        takePictures(*m_theme, *m_window, QStringLiteral("22b-compare-earlier"));
        click("closeCompare");
        QVERIFY(history.forget(profile.id));
    }

    void theTokenIsHeldAgainstAPastedOne()
    {
        click("compareToken");
        takePictures(*m_theme, *m_window, QStringLiteral("22a-compare-nothing-chosen"));
        QVERIFY(find<QLabel>("compareWords"));
        const auto *token = m_window->desk(m_workspace->profiles().all().constFirst().id)->context().token();
        const QStringList roles = token->roles();
        QVERIFY2(roles.size() >= 2, "the sandbox's person has roles");
        QStringList before = roles;
        before.removeFirst();
        before.append(QStringLiteral("study_pilot"));
        QJsonValue claims = QJsonArray::fromStringList(before);
        const QStringList keys = RolePath(token->rolePath()).keys();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key)
            claims = QJsonObject {{*key, claims}};
        QGuiApplication::clipboard()->setText(QString::fromUtf8(tokenSaying(claims.toObject())));
        chooseToCompareWith(QStringLiteral("A token from the clipboard"));
        QTRY_VERIFY(find<QLabel>("compareGained"));
        QCOMPARE(find<QLabel>("compareGained")->text(), roles.first());
        QCOMPARE(find<QLabel>("compareLost")->text(), QStringLiteral("study_pilot"));
        QCOMPARE(find<QLabel>("compareWords")->text(), QStringLiteral("%1 the same").arg(roles.size() - 1));
        takePictures(*m_theme, *m_window, QStringLiteral("22-compare"));
        m_window->resize(900, 600);
        takePictures(*m_theme, *m_window, QStringLiteral("22-compare-narrow"));
        m_window->resize(1200, 760);

        QGuiApplication::clipboard()->setText(QString::fromUtf8(tokenSaying({})));
        chooseToCompareWith(QStringLiteral("A token from the clipboard"));
        QVERIFY2(find("compareBanner"), "without roles at the role path there is nothing to hold it against");
        QVERIFY(!find("compareGained"));
        click("closeCompare");
        QVERIFY(!find("compareStrip"));
    }
};

QTEST_MAIN(PastedTokenTest)
#include "tst_pastedtoken.moc"
