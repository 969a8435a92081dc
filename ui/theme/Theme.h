#pragma once

#include "DesktopWishes.h"
#include "Tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace lanyard {

enum class Appearance
{
    System,
    Light,
    Dark
};

Appearance appearanceNamed(const QString &name); ///< `light`, `dark`; anything else: as the system says
/// `LANYARD_APPEARANCE`, which goes before what a person has set; not set: `otherwise`.
Appearance appearanceFromEnvironment(const QString &otherwise = {});

/// Holds the colours in use and hands them to the palette, to the one style sheet and to every delegate.
class Theme final : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, Appearance appearance);
    ~Theme() override;

    static const Tokens &tokens(); ///< of the running theme; the light ones before there is one
    static Theme *current();

    void setAppearance(Appearance appearance);
    DesktopWishes &wishes() { return m_wishes; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPalette systemPalette() const;
    bool isDark(const QPalette &system) const;
    Tokens wanted() const;
    void apply();

    QApplication &m_application;
    Appearance m_appearance;
    DesktopWishes m_wishes;
    Tokens m_tokens = Tokens::light();
    QFont m_font = {}; ///< that the texts in view were made for
    bool m_isApplying = false;
};

} // namespace lanyard
