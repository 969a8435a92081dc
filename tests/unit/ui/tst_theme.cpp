#include "Icons.h"
#include "LifetimeRing.h"
#include "StyleSheet.h"
#include "Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QTest>

using namespace lanyard;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contrastIsWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void styleSheetKnowsEveryColour();
    void everyIconDraws_data();
    void everyIconDraws();
    void ringsStayApartInGrey();

private:
    static void bothThemes();
    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr State states[] {State::Fine, State::EndsSoon, State::Ended, State::Offline, State::NeedsSignIn};

QImage drawnRing(State state)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLifetimeRing(&painter, QRectF(0, 0, 32, 32), state, 0.6);
    return image;
}

} // namespace

void TestTheme::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Appearance::Light);
}

void TestTheme::contrastIsWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the usual example
}

void TestTheme::bothThemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeRead_data()
{
    bothThemes();
}

void TestTheme::textCanBeRead()
{
    QFETCH(bool, isDark);
    const Tokens &tokens = isDark ? Tokens::dark() : Tokens::light();
    constexpr double text = 4.5;
    for (const QColor &ground : {tokens.surface, tokens.window, tokens.selection, tokens.sunken, tokens.hover}) {
        QVERIFY2(contrast(tokens.text, ground) >= text, qPrintable(ground.name()));
        QVERIFY2(contrast(tokens.muted, ground) >= text, qPrintable(ground.name()));
        QVERIFY2(contrast(tokens.accent, ground) >= text, qPrintable(ground.name()));
    }
    QVERIFY(contrast(tokens.onAccent, tokens.accent) >= text);
    QVERIFY(contrast(tokens.onAccent, tokens.accentHover) >= text);
    for (const State state : states) {
        const StateInk &colors = tokens.of(state);
        for (const QColor &ground : {colors.fill, tokens.surface, tokens.selection, tokens.window})
            QVERIFY2(contrast(colors.ink, ground) >= text, qPrintable(iconNameOf(state) + ground.name()));
        QVERIFY(contrast(tokens.text, colors.fill) >= text);
        QVERIFY(contrast(tokens.muted, colors.fill) >= text);
    }
}

void TestTheme::edgesCanBeSeen_data()
{
    bothThemes();
}

void TestTheme::edgesCanBeSeen()
{
    QFETCH(bool, isDark);
    const Tokens &tokens = isDark ? Tokens::dark() : Tokens::light();
    QVERIFY(contrast(tokens.control, tokens.surface) >= 3);
    QVERIFY(contrast(tokens.control, tokens.window) >= 3);
}

void TestTheme::styleSheetKnowsEveryColour()
{
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()})
        QVERIFY(!styleSheetOf(*tokens, QApplication::font()).contains(QLatin1Char('$')));
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    QDirIterator icons(QStringLiteral(":/lanyard/icons"));
    while (icons.hasNext()) {
        const QFileInfo file(icons.next());
        QTest::newRow(qPrintable(file.baseName())) << file.baseName();
    }
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QColor ink(0, 0, 200);
    for (const int size : {16, 20, 24}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, name, image.rect(), ink);
        painter.end();
        int drawn = 0;
        int atEdge = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const bool isDrawn = qAlpha(image.pixel(x, y)) > 40;
                drawn += isDrawn;
                atEdge += isDrawn && (x == 0 || y == 0 || x == size - 1 || y == size - 1);
            }
        }
        QVERIFY(drawn >= 3); // three dots are the least
        if (!name.startsWith(QStringLiteral("lanyard-"))) // the marks fill their square
            QCOMPARE(atEdge, 0); // nothing is cut off
    }
}

void TestTheme::ringsStayApartInGrey()
{
    for (const State one : states) {
        for (const State other : states) {
            if (one == other)
                continue;
            const QImage first = drawnRing(one);
            const QImage second = drawnRing(other);
            int different = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    different += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 60;
            }
            QVERIFY2(different > 40, qPrintable(iconNameOf(one) + QLatin1Char(' ') + iconNameOf(other)));
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
