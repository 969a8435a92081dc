#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class ThemedIconLabel;

/// A label above an input, and below it one line: a hint, a fact that was found, or what is wrong and how to mend it.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// `input` is what the label names; a line edit is made when there is none.
    FormField(const QString &label, const QString &name, QWidget *input = nullptr);

    QLineEdit *edit() const { return m_edit; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setAside(const QString &aside); ///< after the label, muted

    void showNothing(); ///< the hint again
    void showFact(const QString &fact);
    /// `mend` is the button's text; without it there is none.
    void showError(const QString &error, const QString &mend = {});
    QString error() const;

Q_SIGNALS:
    void mendWanted();

private:
    void setFaulty(bool isFaulty);

    QLineEdit *m_edit = nullptr;
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_aside;
    ThemedIconLabel *m_icon;
    QLabel *m_below;
    QPushButton *m_mend;
    QString m_hint;
    bool m_isFaulty = false;
};

} // namespace lanyard
