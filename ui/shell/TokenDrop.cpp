#include "TokenDrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace lanyard {

TokenDrop::TokenDrop(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool TokenDrop::isTaken(const QMimeData *data)
{
    if (data->hasUrls())
        return data->urls().size() == 1 && data->urls().constFirst().isLocalFile();
    return data->hasText();
}

bool TokenDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (isTaken(drag->mimeData())) {
            drag->setDropAction(Qt::CopyAction); // a move would ask the file manager to delete the file
            drag->accept();
        }
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (isTaken(drop->mimeData())) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (drop->mimeData()->hasUrls())
                Q_EMIT fileDropped(drop->mimeData()->urls().constFirst().toLocalFile());
            else
                Q_EMIT textDropped(drop->mimeData()->text().toUtf8());
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
