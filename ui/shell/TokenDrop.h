#pragma once

#include <QObject>

class QMimeData;

namespace lanyard {

/// Takes what is dropped anywhere in the window: a file, or text that may be a token.
class TokenDrop final : public QObject
{
    Q_OBJECT
public:
    explicit TokenDrop(QWidget *window);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void textDropped(const QByteArray &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isTaken(const QMimeData *data);
};

} // namespace lanyard
