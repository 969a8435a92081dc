#pragma once

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

namespace lanyard {

/// A word to a person outside of any window. It can stand on a lock screen: no secret, no role.
struct Notification
{
    QString key; ///< a later one with the same key takes this one's place
    QString title;
    QString text;
    QList<QPair<QString, QString>> actions; ///< a name for the program and the words of the button
};

/// The port to the desktop's notifications.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False when nothing shows notifications here: then it was not said.
    virtual QCoro::Task<bool> show(Notification notification) = 0;

Q_SIGNALS:
    /// A button, or `default` for the notification itself.
    void chosen(const QString &key, const QString &action);
};

} // namespace lanyard
