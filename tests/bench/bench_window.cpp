// Works the real window, offscreen, with more rows and more profiles than anybody has, and prints how long it was deaf:
// one line of JSON per measurement, in milliseconds. Words: the address of a portal, and how many profiles there are.

#include "Browser.h"
#include "MainWindow.h"
#include "MemoryStore.h"
#include "ProfileDesk.h"
#include "Theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QUuid>

#include <algorithm>

using namespace lanyard;

namespace {

/// How long the window answers nothing: the longest time between two turns of a timer that is always due.
class Deafness final : public QObject
{
public:
    Deafness() { startTimer(1); }
    double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }

private:
    QElapsedTimer m_since = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    double m_longest = 0;
};

/// From something that is done to a view to the frame that shows it.
class Repaint final : public QObject
{
public:
    explicit Repaint(QWidget *watched) { watched->installEventFilter(this); }

    template <typename Deed> void measure(Deed deed)
    {
        QElapsedTimer since;
        since.start();
        m_isPainted = false;
        deed();
        while (!m_isPainted && since.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(); // what goes on behind that frame
        m_times.append(double(since.nsecsElapsed()) / 1e6);
    }
    double largest(double share) // of all
    {
        std::ranges::sort(m_times);
        return m_times.at(std::min(m_times.size() - 1, qsizetype(double(m_times.size()) * share)));
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
    QList<double> m_times;
};

void print(const char *what, double milliseconds)
{
    QTextStream(stdout) << QJsonDocument(
                               {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("ms"), milliseconds}})
                               .toJson(QJsonDocument::Compact)
                        << Qt::endl;
}

template <typename T> T &part(const QWidget &window, const char *name)
{
    for (T *found : window.findChildren<T *>(QLatin1String(name))) {
        if (found->isVisible())
            return *found;
    }
    qFatal("%s is not in view.", name);
}

Profile profileAt(const QUrl &portal, const QString &name)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = name;
    profile.portal = portal;
    profile.allowHttp = true;
    return profile;
}

void type(QLineEdit &field, Repaint &list, const QString &words)
{
    for (const QChar letter : words)
        list.measure([&] { QTest::keyClick(&field, letter.toLatin1()); });
    while (!field.text().isEmpty())
        list.measure([&] { QTest::keyClick(&field, Qt::Key_Backspace); });
}

void workMatrix(Workspace &workspace, MainWindow &window, const QUrl &portal)
{
    const auto profile = profileAt(portal, QStringLiteral("Matrix"));
    const auto session = *workspace.session(profile);
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces).toUtf8();
    const bool isThere = workspace.profiles().save(profile)
        && QCoro::waitFor(session->import(*session->inspect("token: " + id + '\n')));
    if (!isThere)
        qFatal("The profile could not be made.");
    window.showProfile(profile.id);
    auto *desk = window.desk(profile.id);
    desk->showTab(2);
    auto *access = desk->context().access();
    QCoreApplication::processEvents();

    const Deafness deafness;
    part<QPushButton>(window, "askPortal").click();
    const bool isOver = QTest::qWaitFor([&] { return access->phase() != AccessController::Phase::Asking; }, 600'000)
        && QTest::qWaitFor([&] { return access->open() == access->toAsk(); }, 10'000);
    if (!isOver || access->phase() != AccessController::Phase::Answered)
        qFatal("Of %d studies the portal answered for %d, %d are open. %s", access->toAsk(), access->asked(),
               access->open(), access->failure() ? qPrintable(access->failure()->message) : "");
    QTest::qWait(500); // the last sorting
    print("asking", deafness.longest());

    auto &table = part<QTableView>(window, "accessMatrix");
    auto &search = part<QLineEdit>(window, "searchStudies");
    Repaint keys(table.viewport());
    for (const auto *words :
         {"glioma", "cohort 4711", "STUDY_99", "e", "sarcoma cohort 12", "study_31415", "nothing of this"})
        type(search, keys, QLatin1String(words));
    print("filter", keys.largest(0.99));
    Repaint sorts(table.viewport());
    for (const int column : {0, 1, 2, 3, 4, 5, 0, 5}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.measure([&] { table.horizontalHeader()->setSortIndicator(column, order); });
    }
    print("sort", sorts.largest(1));
}

void workList(Workspace &workspace, MainWindow &window)
{
    auto &list = part<QListView>(window, "profileList");
    auto &search = part<QLineEdit>(window, "searchProfiles");
    Repaint keys(list.viewport());
    for (const auto *words : {"portal 77", "cbio", "9", "nobody"})
        type(search, keys, QLatin1String(words));
    print("search", keys.largest(1));

    Repaint moves(list.viewport());
    list.setFocus();
    for (int i = 0; i < 60; ++i)
        moves.measure([&] { QTest::keyClick(&list, i % 6 == 5 ? Qt::Key_PageDown : Qt::Key_Down); });
    print("move", moves.largest(1));

    Repaint rings(list.viewport());
    auto changed = workspace.profiles().all().constFirst();
    for (int i = 0; i < 10; ++i) {
        changed.name = QStringLiteral("Another name %1").arg(i);
        rings.measure([&] { workspace.profiles().save(changed); });
    }
    print("change", rings.largest(1));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QTemporaryDir folder;
    Theme theme(application, Appearance::Light);
    Workspace workspace(folder.path(), std::make_shared<MemoryStore>(), std::make_shared<DesktopBrowser>());
    const QUrl portal(words.value(1));
    for (int i = 0; i < words.value(2).toInt(); ++i) {
        if (!workspace.profiles().save(profileAt(portal, QStringLiteral("Portal %1").arg(i))))
            qFatal("A profile could not be written.");
    }
    QTest::qWait(1100); // a profile that was written just now is read anew each time
    MainWindow window(workspace);
    window.resize(1200, 760); // the offscreen screen is smaller
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window does not come.");
    if (words.value(2).toInt() > 0)
        workList(workspace, window);
    else
        workMatrix(workspace, window, portal);
    return 0;
}
