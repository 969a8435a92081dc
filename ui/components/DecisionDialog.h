#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace lanyard {

class FormField;

/// Asks before something that cannot be undone: what happens then, and the two ways on, each as its verb. Shown by
/// `open()`; deletes itself.
class DecisionDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString heading; ///< the question
        QString sentence; ///< what happens then
        QString doIt;
        QString leaveIt;
    };
    DecisionDialog(const QString &name, const Words &words, QWidget *parent);

    FormField *addField(const QString &label, const QString &name); ///< must not be left empty

private:
    void tell();

    FormField *m_field = nullptr;
    QPushButton *m_doIt;
};

} // namespace lanyard
