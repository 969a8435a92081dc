#include "Theme.h"

#include "FocusRing.h"
#include "LanyardStyle.h"
#include "StyleSheet.h"

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
    return theTheme ? *theTheme->m_tokens : Tokens::light();
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
    const bool isNews = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange
            && QApplication::palette().color(QPalette::Window) != m_tokens->window);
    const bool isTurned = event->type() == QEvent::ApplicationLayoutDirectionChange;
    if (!m_isApplying && (isTurned || (isNews && m_appearance == Appearance::System)))
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

bool Theme::isSystemDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    QApplication::setPalette({}); // gives the system's palette back, which is the only one that tells
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    const bool isDark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && isSystemDark());
    const Tokens *wanted = isDark ? &Tokens::dark() : &Tokens::light();
    const bool isSame
        = wanted == m_tokens && m_direction == QApplication::layoutDirection() && !m_application.styleSheet().isEmpty();
    m_tokens = wanted;
    if (QApplication::palette() != m_tokens->palette())
        QApplication::setPalette(m_tokens->palette());
    if (isSame)
        return; // to set a style sheet polishes every widget there is
    m_direction = QApplication::layoutDirection();
    m_application.setStyleSheet(styleSheetOf(*m_tokens, QApplication::font(), m_direction));
    Q_EMIT changed();
}

} // namespace lanyard
