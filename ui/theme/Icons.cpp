#include "Icons.h"

#include "Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QSvgRenderer>

#include <map>
#include <memory>

namespace lanyard {

namespace {

QSvgRenderer &rendererOf(const QString &name, const QColor &color)
{
    static std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> renderers;
    auto &renderer = renderers[{name, color.rgb()}];
    if (!renderer) {
        QFile file(QStringLiteral(":/lanyard/icons/%1.svg").arg(name));
        QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Q_ASSERT_X(!text.isEmpty(), "icon", qPrintable(name));
        text.replace("currentColor", color.name().toLatin1()); // Qt SVG knows no `currentColor`
        renderer = std::make_unique<QSvgRenderer>(text);
    }
    return *renderer;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // A place wider than high keeps its rest as the gap before a button's text.
        const QRect square(rect.left(), rect.top(), std::min(rect.width(), rect.height()), rect.height());
        paintIcon(painter, m_name, QStyle::visualRect(QGuiApplication::layoutDirection(), rect, square),
                  mode == QIcon::Disabled ? Theme::tokens().disabled : colorOf(m_tone));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QColor colorOf(Tone tone)
{
    const Tokens &tokens = Theme::tokens();
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnAccent:
        return tokens.onAccent;
    case Tone::Fine:
        return tokens.fine.ink;
    case Tone::EndsSoon:
        return tokens.endsSoon.ink;
    case Tone::Ended:
        return tokens.ended.ink;
    case Tone::Offline:
        return tokens.offline.ink;
    case Tone::NeedsSignIn:
        break;
    }
    return tokens.needsSignIn.ink;
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &place, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    rendererOf(name, color).render(painter, place);
    painter->restore();
}

} // namespace lanyard
