#include "Tokens.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const StateInk &Tokens::of(State state) const
{
    switch (state) {
    case State::Fine:
        return fine;
    case State::EndsSoon:
        return endsSoon;
    case State::Ended:
        return ended;
    case State::Offline:
        return offline;
    case State::NeedsSignIn:
        break;
    }
    return needsSignIn;
}

QPalette Tokens::palette() const
{
    QPalette palette(text, surface, surface, control, border, text, text, surface, window);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

const Tokens &Tokens::light()
{
    static const Tokens tokens {
        .isDark = false,
        .window = rgb(0xF2F4F7),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xF7F8FA),
        .hover = rgb(0xEDF0F5),
        .selection = rgb(0xE3EBFA),
        .text = rgb(0x1A1E26),
        .muted = rgb(0x555D6B),
        .disabled = rgb(0x8A919E),
        .border = rgb(0xD8DCE3),
        .control = rgb(0x858D9B),
        .accent = rgb(0x2355B5),
        .accentHover = rgb(0x1C4796),
        .onAccent = rgb(0xFFFFFF),
        .fine = {rgb(0x1A7340), rgb(0xE4F4EA)},
        .endsSoon = {rgb(0x8A5300), rgb(0xFDF0D5)},
        .ended = {rgb(0xB3261E), rgb(0xFCE8E6)},
        .offline = {rgb(0x586070), rgb(0xEBEDF1)},
        .needsSignIn = {rgb(0x6A3CA5), rgb(0xF0E9FA)},
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens {
        .isDark = true,
        .window = rgb(0x1B1E24),
        .surface = rgb(0x23272E),
        .sunken = rgb(0x1E2127),
        .hover = rgb(0x2B3038),
        .selection = rgb(0x2C3B57),
        .text = rgb(0xE8EAEF),
        .muted = rgb(0xAEB5C2),
        .disabled = rgb(0x737B88),
        .border = rgb(0x3B414C),
        .control = rgb(0x7F8794),
        .accent = rgb(0x8FB2F8),
        .accentHover = rgb(0xA9C4FB),
        .onAccent = rgb(0x10203F),
        .fine = {rgb(0x74CF95), rgb(0x1E3A2A)},
        .endsSoon = {rgb(0xF0BE5E), rgb(0x41331A)},
        .ended = {rgb(0xFF9B90), rgb(0x4A2624)},
        .offline = {rgb(0xB3BAC6), rgb(0x343942)},
        .needsSignIn = {rgb(0xC9A8F5), rgb(0x382B4C)},
    };
    return tokens;
}

Tokens Tokens::highContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor link = palette.color(QPalette::Link);
    const QColor selection = mixed(ground, text, 0.25);
    const QColor accent = contrast(link, selection) >= 7 ? link : text; // WCAG 2.2, 1.4.6
    const StateInk state {text, ground};
    return {
        .isDark = ground.lightness() < 128,
        .window = ground,
        .surface = ground,
        .sunken = ground,
        .hover = mixed(ground, text, 0.12),
        .selection = selection,
        .text = text,
        .muted = text,
        .disabled = mixed(ground, text, 0.5),
        .border = text,
        .control = text,
        .accent = accent,
        .accentHover = text,
        .onAccent = ground,
        .fine = state,
        .endsSoon = state,
        .ended = state,
        .offline = state,
        .needsSignIn = state,
        .edge = 2,
    };
}

bool Tokens::isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20
        && contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20;
}

QColor mixed(const QColor &color, const QColor &into, double share)
{
    return QColor::fromRgbF(float(color.redF() * (1 - share) + into.redF() * share),
                            float(color.greenF() * (1 - share) + into.greenF() * share),
                            float(color.blueF() * (1 - share) + into.blueF() * share));
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace lanyard
