#include "Type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <algorithm>

namespace lanyard {

namespace {

constexpr auto s_type = "lanyardType";

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontOf(Type type)
{
    const QFont base = QApplication::font();
    switch (type) {
    case Type::StartTitle:
        return scaled(base, 1.85, QFont::DemiBold);
    case Type::PageTitle:
        return scaled(base, 1.5, QFont::DemiBold);
    case Type::CardHeading:
        return scaled(base, 1.15, QFont::DemiBold);
    case Type::Body:
        return base;
    case Type::Label:
        return scaled(base, 1.0, QFont::Medium);
    case Type::Strong:
        return scaled(base, 1.0, QFont::DemiBold);
    case Type::Second:
        // Never below 9 points, unless the system's own text is.
        return scaled(base, std::max(0.92, std::min(1.0, 9.0 / base.pointSizeF())), QFont::Normal);
    case Type::CodeLarge:
        return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 1.85, QFont::DemiBold);
    case Type::Code:
        break;
    }
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.95, QFont::Normal);
}

int grown(int width)
{
    constexpr int usual = 20;
    return width * std::max(usual, QFontMetrics(QApplication::font()).lineSpacing()) / usual;
}

void setType(QWidget *widget, Type type)
{
    widget->setProperty(s_type, int(type));
    widget->setFont(fontOf(type));
}

void refreshTypes()
{
    for (auto *widget : QApplication::allWidgets()) {
        if (const auto type = widget->property(s_type); type.isValid())
            widget->setFont(fontOf(Type(type.toInt())));
    }
}

} // namespace lanyard
