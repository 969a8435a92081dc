#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace lanyard {

/// A wait that shows itself after 300 ms: what is waited for, how long so far, and a way out.
class WaitRow final : public QWidget
{
    Q_OBJECT
public:
    /// `slowly` is added after ten seconds: what may be slow.
    explicit WaitRow(const QString &name, QWidget *parent = nullptr);
    void start(const QString &what, const QString &slowly);
    /// How far it is, where the end is known.
    void setProgress(int done, int all);
    void stop();
    bool isWaiting() const { return m_seconds.isActive(); }

Q_SIGNALS:
    void cancelled();

private:
    void tell();

    QLabel *m_words;
    QLabel *m_time;
    QProgressBar *m_progress;
    QString m_what;
    QString m_slowly;
    QTimer m_appear;
    QTimer m_seconds;
    QElapsedTimer m_elapsed;
};

} // namespace lanyard
