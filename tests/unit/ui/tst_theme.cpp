#include "FoldingRow.h"
#include "Icons.h"
#include "LifetimeRing.h"
#include "StyleSheet.h"
#include "Theme.h"
#include "Type.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QPainter>
#include <QStyle>
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
    void contrastIsAsDesigned_data();
    void contrastIsAsDesigned();
    void codeCanBeRead_data();
    void codeCanBeRead();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void styleSheetKnowsEveryColour();
    void highContrastLeavesColourBehind_data();
    void highContrastLeavesColourBehind();
    void strongPaletteOfTheSystemIsTold();
    void desktopThatWantsContrastGetsIt();
    void desktopThatWantsLessMotionGetsIt();
    void textGrowsWithTheSystemsFont();
    void everyIconDraws_data();
    void everyIconDraws();
    void ringsStayApartInGrey();
    void rowFoldsWhenAPartSaysMore();

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

void TestTheme::contrastIsAsDesigned_data()
{
    // Pairs and figures of the design: what is written on what, and how far apart the two are.
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("designed");
    const auto add = [](const QByteArray &name, const QColor &ink, const QColor &ground, double designed) {
        QTest::newRow(name.constData()) << ink << ground << designed;
    };
    const Tokens &light = Tokens::light();
    add("light text on surface", light.text, light.surface, 16.7);
    add("light text on window", light.text, light.window, 15.2);
    add("light text on selection", light.text, light.selection, 13.9);
    add("light muted on surface", light.muted, light.surface, 6.6);
    add("light muted on window", light.muted, light.window, 6.0);
    add("light muted on selection", light.muted, light.selection, 5.5);
    add("light edge on surface", light.control, light.surface, 3.3);
    add("light edge on window", light.control, light.window, 3.0);
    add("light accent on surface", light.accent, light.surface, 6.9);
    add("light accent on window", light.accent, light.window, 6.3);
    add("light accent on selection", light.accent, light.selection, 5.8);
    add("light filled button", light.onAccent, light.accent, 6.9);
    add("light filled button under the pointer", light.onAccent, light.accentHover, 8.8);
    const Tokens &dark = Tokens::dark();
    add("dark text on surface", dark.text, dark.surface, 12.5);
    add("dark text on window", dark.text, dark.window, 13.9);
    add("dark text on selection", dark.text, dark.selection, 9.3);
    add("dark muted on surface", dark.muted, dark.surface, 7.3);
    add("dark muted on window", dark.muted, dark.window, 8.1);
    add("dark muted on selection", dark.muted, dark.selection, 5.5);
    add("dark edge on surface", dark.control, dark.surface, 4.1);
    add("dark edge on window", dark.control, dark.window, 4.6);
    add("dark accent on surface", dark.accent, dark.surface, 7.1);
    add("dark accent on window", dark.accent, dark.window, 7.9);
    add("dark accent on selection", dark.accent, dark.selection, 5.3);
    add("dark filled button", dark.onAccent, dark.accent, 7.6);
    add("dark filled button under the pointer", dark.onAccent, dark.accentHover, 9.2);
    constexpr double lightStates[][3] {
        {5.2, 5.9, 4.9}, {5.6, 6.3, 5.3}, {5.6, 6.5, 5.5}, {5.4, 6.3, 5.3}, {6.3, 7.5, 6.3}};
    constexpr double darkStates[][3] {
        {6.6, 7.9, 5.9}, {7.1, 8.7, 6.5}, {6.5, 7.4, 5.5}, {5.9, 7.7, 5.8}, {6.4, 7.4, 5.6}};
    for (const bool isDark : {false, true}) {
        const Tokens &tokens = isDark ? dark : light;
        for (int number = 0; number < 5; ++number) {
            const StateInk &state = tokens.of(states[number]);
            const auto &designed = isDark ? darkStates[number] : lightStates[number];
            const QByteArray name
                = (isDark ? QByteArray("dark ") : QByteArray("light ")) + iconNameOf(states[number]).toUtf8();
            add(name + " on its fill", state.ink, state.fill, designed[0]);
            add(name + " on surface", state.ink, tokens.surface, designed[1]);
            add(name + " on selection", state.ink, tokens.selection, designed[2]);
        }
    }
}

void TestTheme::contrastIsAsDesigned()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, designed);
    const double found = contrast(ink, ground);
    QVERIFY2(std::abs(found - designed) < 0.1, qPrintable(QString::number(found)));
}

void TestTheme::codeCanBeRead_data()
{
    bothThemes();
}

void TestTheme::codeCanBeRead()
{
    QFETCH(bool, isDark);
    const Tokens &tokens = isDark ? Tokens::dark() : Tokens::light();
    for (const QColor &ink :
         {tokens.accent, tokens.fine.ink, tokens.endsSoon.ink, tokens.needsSignIn.ink, tokens.muted, tokens.text})
        QVERIFY2(contrast(ink, tokens.sunken) >= (isDark ? 7.6 : 5.5) - 0.1, qPrintable(ink.name()));
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
    QVERIFY(contrast(tokens.accent, tokens.selection) >= 3); // where an edge stands on a selection
}

void TestTheme::styleSheetKnowsEveryColour()
{
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()})
        QVERIFY(!styleSheetOf(*tokens, QApplication::font()).contains(QLatin1Char('$')));
}

void TestTheme::highContrastLeavesColourBehind_data()
{
    bothThemes();
}

void TestTheme::highContrastLeavesColourBehind()
{
    QFETCH(bool, isDark);
    QPalette palette(isDark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Base, isDark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Text, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Link, Qt::gray); // too near to both
    const auto tokens = Tokens::highContrast(palette);
    QCOMPARE(tokens.isDark, isDark);
    for (const QColor &ground : {tokens.surface, tokens.window, tokens.selection, tokens.sunken, tokens.hover}) {
        for (const QColor &ink : {tokens.text, tokens.muted, tokens.accent, tokens.control, tokens.ended.ink})
            QVERIFY2(contrast(ink, ground) >= 7, qPrintable(ink.name() + ground.name()));
    }
    QVERIFY(contrast(tokens.onAccent, tokens.accent) >= 7);
    QVERIFY2(tokens.selection != tokens.surface, "what is chosen must differ from the rest");
    QVERIFY(styleSheetOf(tokens, QApplication::font()).contains(QLatin1String("border: 2px solid")));
}

void TestTheme::strongPaletteOfTheSystemIsTold()
{
    QPalette strong(Qt::black);
    strong.setColor(QPalette::Base, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        strong.setColor(role, Qt::white);
    QVERIFY(Tokens::isHighContrast(strong));
    QVERIFY(!Tokens::isHighContrast(Tokens::light().palette()));
    QVERIFY(!Tokens::isHighContrast(Tokens::dark().palette()));
    QVERIFY2(!Tokens::isHighContrast(QApplication::style()->standardPalette()), "Qt's own is a usual one");
}

void TestTheme::desktopThatWantsContrastGetsIt()
{
    const auto group = QStringLiteral("org.freedesktop.appearance");
    m_theme->wishes().take(group, QStringLiteral("contrast"), QDBusVariant(1U));
    QCOMPARE(Theme::tokens().text, QColor(Qt::black));
    QCOMPARE(Theme::tokens().window, QColor(Qt::white));
    m_theme->setAppearance(Appearance::Dark);
    QCOMPARE(Theme::tokens().text, QColor(Qt::white));
    m_theme->wishes().take(group, QStringLiteral("contrast"), QDBusVariant(0U));
    QCOMPARE(Theme::tokens(), Tokens::dark());
    m_theme->setAppearance(Appearance::Light);
}

void TestTheme::desktopThatWantsLessMotionGetsIt()
{
    const auto group = QStringLiteral("org.gnome.desktop.interface");
    const auto *style = QApplication::style();
    QVERIFY(style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    m_theme->wishes().take(group, QStringLiteral("enable-animations"), QDBusVariant(false));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    m_theme->wishes().take(group, QStringLiteral("enable-animations"), QDBusVariant(true));
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void TestTheme::textGrowsWithTheSystemsFont()
{
    QLabel heading(QStringLiteral("A heading"));
    setType(&heading, Type::PageTitle);
    const auto before = QApplication::font();
    auto larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    const auto wanted = heading.font().pointSizeF() * 2;
    QApplication::setFont(larger);
    QTRY_COMPARE(heading.font().pointSizeF(), wanted);
    QApplication::setFont(before);
    QTRY_COMPARE(heading.font().pointSizeF(), wanted / 2);
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

void TestTheme::rowFoldsWhenAPartSaysMore()
{
    QWidget page;
    FoldingRow row(0, 8, &page);
    auto *first = new QLabel(QStringLiteral("a"));
    auto *second = new QLabel(QStringLiteral("b"));
    row.add(first, 0);
    row.add(second, 0);
    row.resize(200, 100);
    page.show();
    QTRY_VERIFY2(first->y() == second->y() && first->x() != second->x(), "Short parts stand side by side.");
    second->setText(QStringLiteral("words ").repeated(10));
    QTRY_VERIFY2(first->y() < second->y(), "Long ones stand below each other, without a change of the row's size.");
    second->setText(QStringLiteral("b"));
    QTRY_VERIFY2(first->y() == second->y(), "Short ones stand side by side again.");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
