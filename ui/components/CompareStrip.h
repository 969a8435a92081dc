#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lanyard {

class CompareController;
class FailureBanner;
class WaitRow;

/// Which roles this token has gained and lost against another one.
class CompareStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit CompareStrip(CompareController &compare, QWidget *parent = nullptr);

    void start(); ///< offers what there is to compare with now

Q_SIGNALS:
    void closed();

private:
    /// One side of the difference: its sign, how many, and which.
    struct Side
    {
        QWidget *row;
        QLabel *count;
        QLabel *roles;
    };
    Side addSide(QVBoxLayout *column, const QString &name, const QString &iconName);
    static QString noneEarlierInWords(const QDateTime &since, const QDateTime &now);
    static void tellSide(const Side &side, const QString &count, const QStringList &roles);
    void choose();
    void tell();

    CompareController &m_compare;
    QComboBox *m_with;
    WaitRow *m_wait;
    FailureBanner *m_banner;
    QLabel *m_words;
    QString m_noEarlier; ///< why no earlier roles stand in the list; empty: some do
    Side m_gained;
    Side m_lost;
};

} // namespace lanyard
