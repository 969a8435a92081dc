#pragma once

#include "Tokens.h"

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

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSystemDark() const;
    void apply();

    QApplication &m_application;
    Appearance m_appearance;
    const Tokens *m_tokens = &Tokens::light();
    Qt::LayoutDirection m_direction = Qt::LeftToRight; ///< of the style sheet in use
    bool m_isApplying = false;
};

} // namespace lanyard
