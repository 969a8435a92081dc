#include "Theme.h"

#include "FocusRing.h"
#include "LanyardStyle.h"
#include "StyleSheet.h"
#include "Type.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>

// A static library's resources are registered by nobody else. The macro wants the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(lanyard);
}

namespace lanyard {

namespace {
Theme *theTheme = nullptr;
}

Appearance appearanceNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return Appearance::Light;
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

Appearance appearanceFromEnvironment(const QString &otherwise)
{
    return appearanceNamed(qEnvironmentVariable("LANYARD_APPEARANCE", otherwise));
}

Theme::Theme(QApplication &application, Appearance appearance) : m_application(application), m_appearance(appearance)
{
    registerResources();
    theTheme = this;
    m_application.setStyle(new LanyardStyle);
    connect(&m_wishes, &DesktopWishes::changed, this, &Theme::apply);
    m_wishes.ask();
    apply();
    m_application.installEventFilter(this);
    new FocusRing(this);
}

Theme::~Theme()
{
    theTheme = nullptr;
}

const Tokens &Theme::tokens()
{
    return theTheme ? theTheme->m_tokens : Tokens::light();
}

Theme *Theme::current()
{
    return theTheme;
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Setting our own palette comes back as a change as well; only a strange one is news.
    const bool isNews = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationLayoutDirectionChange
        || (event->type() == QEvent::ApplicationPaletteChange
            && QApplication::palette().color(QPalette::Window) != m_tokens.window);
    if (isNews && !m_isApplying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QPalette Theme::systemPalette() const
{
    QApplication::setPalette({}); // gives the system's palette back
    return QApplication::palette();
}

bool Theme::isDark(const QPalette &system) const
{
    if (m_appearance != Appearance::System)
        return m_appearance == Appearance::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::Window).lightness() < 128; // the only thing that tells
}

Tokens Theme::wanted() const
{
    const QPalette system = systemPalette();
    if (Tokens::isHighContrast(system))
        return Tokens::highContrast(system);
    if (!m_wishes.wantsContrast())
        return isDark(system) ? Tokens::dark() : Tokens::light();
    return Tokens::highContrast(isDark(system) ? QPalette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray,
                                                          Qt::white, Qt::white, Qt::black, Qt::black)
                                               : QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray,
                                                          Qt::black, Qt::black, Qt::white, Qt::white));
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    m_tokens = wanted();
    QApplication::setPalette(m_tokens.palette());
    const QString sheet = styleSheetOf(m_tokens, QApplication::font(), QApplication::layoutDirection());
    const bool isSame = sheet == m_application.styleSheet();
    if (!isSame) // to set one polishes every widget there is
        m_application.setStyleSheet(sheet);
    if (m_font != QApplication::font()) { // after the sheet, which gives widgets the fonts back that they had before it
        m_font = QApplication::font();
        refreshTypes();
    }
    if (!isSame)
        Q_EMIT changed();
}

} // namespace lanyard
